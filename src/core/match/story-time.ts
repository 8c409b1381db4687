// The same topic weeks later is another story, unless words are copied.
import type { Comparison } from '../model/relation';

const DAY = 86_400_000;
/** A story is rewritten and translated for about this long; an anniversary, the next match or the next quarter's figures come later. */
const STORY_DAYS = 14;

/** The verdict once the dates of both are known: told anew long before or after, it is another story. Unknown dates change nothing. */
export function settleByTime(comparison: Comparison, askedDate: string | null, otherDate: string | null): Comparison {
  const { relation } = comparison;
  if (relation !== 'rewritten' && relation !== 'translated' && relation !== 'related') return comparison;
  const apart = Math.abs(Date.parse(askedDate ?? '') - Date.parse(otherDate ?? '')) / DAY;
  return apart > STORY_DAYS ? { ...comparison, relation: 'unrelated' } : comparison;
}
