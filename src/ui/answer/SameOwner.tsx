import type { OtherArticle } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say } from '../components/Say';

/** The words that say so may be an outlet's own copyright line, or the address that both give. */
export function SameOwner({ by, words, lang }: NonNullable<OtherArticle['sameOwner']> & { lang: string }) {
  const text = by === 'copyright' ? 'sameOwnerCopyright' : 'sameOwnerCanonical';
  return (
    <p class="note">
      <Say text={text} parts={[<PageText key="words" text={words} lang={by === 'copyright' ? lang : ''} />]} />
    </p>
  );
}
