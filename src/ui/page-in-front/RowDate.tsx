import { isInFuture } from '../../messages/contract';
import { useTexts } from '../texts-context';

/** The day alone; nothing where there is none that can be right. What the row opens says more. */
export function RowDate({ iso }: { iso: string | null }) {
  const texts = useTexts();
  const now = Date.now();
  const day = iso === null || isInFuture(iso, now) ? null : texts.shortDay(iso, now);
  return iso === null || day === null ? null : <time dateTime={iso}>{day}</time>;
}
