import { isInFuture } from '../../messages/contract';
import { useTexts } from '../texts-context';

/** The day, or the time of today; nothing where there is none that can be right. What the row opens says more. */
export function RowDate({ iso }: { iso: string | null }) {
  const texts = useTexts();
  const now = Date.now();
  const date = iso === null || isInFuture(iso, now) ? null : texts.shortDate(iso, now);
  return iso === null || date === null ? null : <time dateTime={iso}>{date}</time>;
}
