// What a published date can mean: how exact it is, and from when to when it may lie.
import { DAY, HOUR } from './durations';
import type { DateCertainty } from './model/story';

/** The earliest and the latest moment that a date can mean, in milliseconds since 1970. */
export interface PossibleMoments {
  readonly from: number;
  readonly to: number;
}

/** The clocks furthest ahead are those of Kiritimati (UTC+14). */
const MAX_AHEAD = 14 * HOUR;
/** The clocks furthest behind are those of Baker Island (UTC−12). */
const MAX_BEHIND = 12 * HOUR;
/** Chosen by hand: the clocks of a site and of the reader may disagree, mostly by an hour around a change to summer time. */
const CLOCK_ERROR = HOUR;

const DAY_ALONE = /^\d{4}-\d\d-\d\d$/;
/** `2024-05-03T10:15:00+02:00`, `2024-05-03T08:15:00Z`. */
const WITH_ZONE = /^[^T]*T.*(?:Z|[+-]\d\d:?\d\d)$/;

/** @param publishedAt ISO 8601, as exact as the page says; null where it says nothing */
export function dateCertainty(publishedAt: string | null): DateCertainty {
  if (publishedAt === null || Number.isNaN(Date.parse(publishedAt))) return 'none';
  if (DAY_ALONE.test(publishedAt)) return 'day';
  return WITH_ZONE.test(publishedAt) ? 'minute' : 'zone-unknown';
}

/**
 * One moment to sort by, in milliseconds since 1970: a day begins at midnight, and where no zone is given, UTC is assumed. JavaScript alone would read an
 * hour without a zone in the zone of this machine. Null where there is no date.
 */
export function assumedMoment(publishedAt: string | null): number | null {
  const certainty = dateCertainty(publishedAt);
  if (publishedAt === null || certainty === 'none') return null;
  const inUtc = certainty === 'zone-unknown' ? Date.parse(`${publishedAt}Z`) : Number.NaN;
  return Number.isNaN(inUtc) ? Date.parse(publishedAt) : inUtc;
}

/**
 * Null where there is no date. 3 May begins first where clocks are furthest ahead (2 May, 10:00 UTC) and ends last where they are furthest behind
 * (4 May, 12:00 UTC).
 */
export function possibleMoments(publishedAt: string | null): PossibleMoments | null {
  const start = assumedMoment(publishedAt);
  if (start === null) return null;
  const certainty = dateCertainty(publishedAt);
  if (certainty === 'minute') return { from: start, to: start };
  return { from: start - MAX_AHEAD, to: start + (certainty === 'day' ? DAY : 0) + MAX_BEHIND };
}

/**
 * True where the date had not come yet anywhere, so that it cannot be when the article was published.
 *
 * @param now milliseconds since 1970
 */
export function isInFuture(publishedAt: string | null, now: number): boolean {
  const moments = possibleMoments(publishedAt);
  return moments !== null && moments.from > now + CLOCK_ERROR;
}
