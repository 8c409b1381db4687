import type { ComponentChildren } from 'preact';
import type { OtherArticle } from '../../messages/contract';
import { webAddress } from '../page-text';
import { useTexts } from '../texts-context';
import { OutletName } from './OutletName';
import { PageText } from './PageText';
import { PublishedDate } from './PublishedDate';
import { Say } from './Say';

interface Props {
  readonly article: OtherArticle;
  readonly isEarliest: boolean;
  /** One below the heading that it stands under. */
  readonly Heading?: 'h3' | 'h4';
  readonly children?: ComponentChildren;
}

/** Another outlet's article: title with its link, outlet, date; what it is to the page in front as children. */
export function ArticleItem({ article, isEarliest, Heading = 'h3', children }: Props) {
  const texts = useTexts();
  const address = webAddress(article.url);
  const title = article.title.trim() === '' ? texts.say('untitled') : <PageText text={article.title} lang={article.lang} />;
  return (
    <li class="card">
      <Heading class="article-title">
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

/** The words that say so may be an outlet's own copyright line, or the address that both give. */
function SameOwner({ by, words, lang }: NonNullable<OtherArticle['sameOwner']> & { lang: string }) {
  const text = by === 'copyright' ? 'sameOwnerCopyright' : 'sameOwnerCanonical';
  return (
    <p class="note">
      <Say text={text} parts={[<PageText key="words" text={words} lang={by === 'copyright' ? lang : ''} />]} />
    </p>
  );
}
