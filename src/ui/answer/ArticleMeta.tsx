import type { ComponentChildren } from 'preact';
import type { AskedArticle, OtherArticle } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say } from '../components/Say';
import { OutletName } from './OutletName';
import { PublishedDate } from './PublishedDate';

interface Props {
  readonly article: Pick<AskedArticle, 'outlet' | 'publishedAt' | 'publishedLikely'>;
  /** Further words of the line, such as tags. */
  readonly children?: ComponentChildren;
}

/** The line under an article's title: outlet and date. */
export function ArticleMeta({ article: { outlet, publishedAt, publishedLikely }, children }: Props) {
  return (
    <p class="article-meta">
      <span class="article-outlet">
        <OutletName outlet={outlet} />
      </span>
      <PublishedDate iso={publishedAt} isLikely={publishedLikely ?? false} />
      {children}
    </p>
  );
}

/** Why this outlet and the asked article's count as one: `words` is the outlet's own copyright line, or the address that both pages give. */
export function SameOwner({ by, words, lang }: NonNullable<OtherArticle['sameOwner']> & { lang: string }) {
  const text = by === 'copyright' ? 'sameOwnerCopyright' : 'sameOwnerCanonical';
  return (
    <p class="note">
      <Say text={text} parts={[<PageText key="words" text={words} lang={by === 'copyright' ? lang : ''} />]} />
    </p>
  );
}
