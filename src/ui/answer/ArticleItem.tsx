import type { ComponentChildren } from 'preact';
import type { OtherArticle } from '../../messages/contract';
import { useTexts } from '../texts-context';
import { ArticleMeta, SameOwner } from './ArticleMeta';
import { LinkedTitle } from './ArticleTitle';

interface Props {
  readonly article: OtherArticle;
  readonly isEarliest: boolean;
  /** One level below the heading of the list. */
  readonly Heading?: 'h3' | 'h4';
  /** So that the buttons of the card can be described by its heading. */
  readonly headingId?: string;
  readonly children?: ComponentChildren;
}

/** Another outlet's article: title with its link, outlet, date. What it shares with the page in front comes as children. */
export function ArticleItem({ article, isEarliest, Heading = 'h3', headingId, children }: Props) {
  const texts = useTexts();
  return (
    <li class="card">
      <Heading id={headingId} class="article-title">
        <LinkedTitle article={article} />
      </Heading>
      <ArticleMeta article={article}>
        {article.isOriginal && <span class="tag tag-original">{texts.say('tagOriginal')}</span>}
        {isEarliest && <span class="tag tag-earliest">{texts.say('tagEarliest')}</span>}
      </ArticleMeta>
      {article.sameOwner && <SameOwner {...article.sameOwner} lang={article.lang} />}
      {children}
    </li>
  );
}
