import type { ComponentChildren } from 'preact';
import type { AskedArticle, OtherArticle } from '../../messages/contract';
import { changedLater } from '../changed-later';
import { PageText } from '../components/PageText';
import { Say } from '../components/Say';
import { useTexts } from '../texts-context';
import { OutletName } from './OutletName';
import { PublishedDate } from './PublishedDate';

interface Props {
  readonly article: Pick<AskedArticle, 'outlet' | 'publishedAt' | 'publishedLikely' | 'page'>;
  /** Further words of the line, such as tags. */
  readonly children?: ComponentChildren;
}

/** The line under an article's title: outlet, date, and the date of its last change where that is later. */
export function ArticleMeta({ article, children }: Props) {
  const { outlet, publishedAt, publishedLikely } = article;
  const changed = changedLater(article);
  return (
    <p class="article-meta">
      <span class="article-outlet">
        <OutletName outlet={outlet} />
      </span>
      <PublishedDate iso={publishedAt} isLikely={publishedLikely ?? false} />
      {changed !== null && (
        <span class="article-changed">
          <Say text="changedOn" parts={[<ChangedDate key="date" iso={changed} publishedAt={publishedAt} />]} />
        </span>
      )}
      {children}
    </p>
  );
}

/** The time alone where the article was published on the same day, which stands beside it. */
function ChangedDate({ iso, publishedAt }: { iso: string; publishedAt: string | null }) {
  const texts = useTexts();
  const isSameDay = publishedAt?.includes('T') && iso.includes('T') && texts.shortDate(iso, 0) === texts.shortDate(publishedAt, 0);
  return isSameDay ? <time dateTime={iso}>{texts.time(Date.parse(iso))}</time> : <PublishedDate iso={iso} />;
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
