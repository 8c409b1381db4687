// The longer the time between two articles, the more it takes to show that one was made from the other.
import { assumedMoment } from '../date-certainty';
import { DAY } from '../durations';
import { type Comparison, isCopy, type Relation } from '../model/relation';

/** What a page says of when it was published. */
export interface Dated {
  /** ISO 8601; null where unknown. */
  readonly publishedAt: string | null;
  /** Present where that date is only likely. */
  readonly publishedLikely?: true;
}

/** Days within which a story is told, rewritten and translated while it is news. Chosen by hand. */
const STORY_DAYS = 14;
/**
 * How much further than just enough the evidence has to reach for each doubling of the time beyond that: 1.15 after three weeks, 1.5 after two months, 2.2 after a year. Of
 * the corpus, independent reports of one event reach 1.55 at most, half of the rewritings 1.8, half of the translations 2.15; stories of one topic reach 1. So an
 * investigation that is retold after months is found, and an anniversary, the next match or the next quarter's figures stay apart.
 */
const FOR_EACH_DOUBLING = 0.25;
/** What a date counts that is only likely. Chosen by hand: it may be that of another story on the page. */
const LIKELY = 0.5;

/** The verdict with the dates of both taken into account. Copied words speak for themselves, and an unknown date changes nothing. */
export function settleByTime(comparison: Comparison, asked: Dated, other: Dated): Comparison {
  const days = daysApart(asked, other);
  if (days <= STORY_DAYS || isTimeless(comparison.relation)) return comparison;
  const weight = asked.publishedLikely || other.publishedLikely ? LIKELY : 1;
  const needed = 1 + weight * FOR_EACH_DOUBLING * Math.log2(days / STORY_DAYS);
  return comparison.derived >= needed ? comparison : { ...comparison, relation: 'unrelated' };
}

function isTimeless(relation: Relation): boolean {
  return isCopy(relation) || relation === 'quotes' || relation === 'unrelated';
}

/** Days between two dates; where no zone is given, UTC is assumed, so that every machine judges alike. 0 where a date is unknown. */
function daysApart(asked: Dated, other: Dated): number {
  const [one, two] = [assumedMoment(asked.publishedAt), assumedMoment(other.publishedAt)];
  return one === null || two === null ? 0 : Math.abs(one - two) / DAY;
}
