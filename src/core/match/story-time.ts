// Two articles on one topic that were published weeks apart tell two stories, unless words are copied.
import { possibleMoments } from '../date-certainty';
import { DAY } from '../durations';
import type { Comparison } from '../model/relation';

/** Maximum number of days between a story and its rewrites or translations. An anniversary, the next match or the next quarter's figures come later. Chosen by hand. */
const STORY_DAYS = 14;

/** The verdict with the dates of both taken into account. An unknown date changes nothing. */
export function settleByTime(comparison: Comparison, askedDate: string | null, otherDate: string | null): Comparison {
  const { relation } = comparison;
  if (relation !== 'rewritten' && relation !== 'translated' && relation !== 'related') return comparison;
  return daysApart(askedDate, otherDate) > STORY_DAYS ? { ...comparison, relation: 'unrelated' } : comparison;
}

/** Days that certainly lie between two dates: a date without an hour or a zone may be a day earlier or later than it looks. 0 where a date is unknown. */
function daysApart(askedDate: string | null, otherDate: string | null): number {
  const [asked, other] = [possibleMoments(askedDate), possibleMoments(otherDate)];
  if (!asked || !other) return 0;
  return Math.max(asked.from - other.to, other.from - asked.to, 0) / DAY;
}
