// Two articles on one topic that were published weeks apart tell two stories, unless words are copied.
import { assumedMoment } from '../date-certainty';
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

/** Days between two dates; where no zone is given, UTC is assumed, so that every machine judges alike. 0 where a date is unknown. */
function daysApart(askedDate: string | null, otherDate: string | null): number {
  const [asked, other] = [assumedMoment(askedDate), assumedMoment(otherDate)];
  return asked === null || other === null ? 0 : Math.abs(asked - other) / DAY;
}
