import type { Answer } from '../../messages/contract';
import type { Texts } from '../messages-text';

/** What “earliest” rests on: any page can write any date. */
export function earliestRestsOn({ basis, seenAt }: NonNullable<Answer['provenance']['earliest']>, texts: Texts): string {
  if (basis === 'reading') return texts.say('earliestByReading');
  const seen = seenAt === null ? null : texts.date(seenAt);
  return seen === null ? texts.say('earliestByDates') : texts.say('earliestByDatesSeen', seen);
}
