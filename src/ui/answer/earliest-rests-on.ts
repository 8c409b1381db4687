import type { Answer } from '../../messages/contract';
import type { Texts } from '../messages-text';

/** Says why an article is called the earliest: by the dates that pages give, which may be false, or because it was read first. */
export function earliestRestsOn({ basis, seenAt }: NonNullable<Answer['provenance']['earliest']>, texts: Texts): string {
  if (basis === 'reading') return texts.say('earliestByReading');
  const seen = seenAt === null ? null : texts.date(seenAt);
  return seen === null ? texts.say('earliestByDates') : texts.say('earliestByDatesSeen', seen);
}
