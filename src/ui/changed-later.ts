// Whether an article was changed after it had been published, as far as its page says so.
import { type AskedArticle, assumedMoment, dateCertainty, MINUTE } from '../messages/contract';
import { isoDay } from '../messages/iso-day';

/** When its page says that it was changed last, ISO 8601; null where it does not say so, and where that is no later than the publication. */
export function changedLater({ publishedAt, page }: Pick<AskedArticle, 'publishedAt' | 'page'>): string | null {
  const changed = page?.modifiedAt?.value ?? null;
  if (changed === null || dateCertainty(changed) === 'none') return null;
  return publishedAt === null || isLater(changed, publishedAt) ? changed : null;
}

/** By days, where only these can be compared: both are days of one page, in one time zone. Most pages are saved again within a minute of being published. */
function isLater(changed: string, published: string): boolean {
  const areAlike = dateCertainty(changed) === dateCertainty(published);
  const [later, earlier] = areAlike ? [changed, published] : [isoDay(changed), isoDay(published)];
  return (assumedMoment(later) ?? 0) - (assumedMoment(earlier) ?? 0) >= MINUTE;
}
