import type { ComponentChildren } from 'preact';
import type { OtherArticle } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { webAddress } from '../page-text';
import { useTexts } from '../texts-context';
import { OutletName } from './OutletName';
import { PublishedDate } from './PublishedDate';
import { SameOwner } from './SameOwner';

interface Props {
  readonly article: OtherArticle;
  readonly isEarliest: boolean;
  /** One below the heading that it stands under. */
  readonly Heading?: 'h3' | 'h4';
  /** Of its heading, for what is said of it. */
  readonly headingId?: string;
  readonly children?: ComponentChildren;
}

/** Another outlet's article: title with its link, outlet, date; what it is to the page in front as children. */
export function ArticleItem({ article, isEarliest, Heading = 'h3', headingId, children }: Props) {
  const texts = useTexts();
  const address = webAddress(article.url);
  const title = article.title.trim() === '' ? texts.say('untitled') : <PageText text={article.title} lang={article.lang} />;
  return (
    <li class="card">
      <Heading id={headingId} class="article-title">
        {address === null ? (
          title
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        )}
      </Heading>
      <p class="article-meta">
        <span class="article-outlet">
          <OutletName outlet={article.outlet} />
        </span>
        <PublishedDate iso={article.publishedAt} />
        {article.isOriginal && <span class="tag tag-original">{texts.say('markOriginal')}</span>}
        {isEarliest && <span class="tag tag-earliest">{texts.say('markEarliest')}</span>}
      </p>
      {article.sameOwner && <SameOwner {...article.sameOwner} lang={article.lang} />}
      {children}
    </li>
  );
}
