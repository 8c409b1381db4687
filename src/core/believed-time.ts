// How far the reader's clock is believed where articles are dropped by age: a computer may wake with a clock that is years ahead or behind, and what is dropped is gone.
import { DAY } from './durations';

/** Milliseconds by which the time may have gone on between two looks and still be believed at once: a long weekend. Chosen by hand. */
const MAX_LEAP = 4 * DAY;
/**
 * Days on which a clock that has jumped must be seen before it is believed, as after a summer without the computer. Chosen by hand: with a clock that is years off
 * the certificates of most sites are refused, so nobody reads for a week with one.
 */
const MIN_DAYS_SEEN = 7;

/** What is remembered of the clock; all but `days` in milliseconds since 1970. */
export interface ClockRecord {
  /** What the clock said when it was looked at last. */
  readonly at: number;
  /** What time it was then, as far as that is believed. */
  readonly believed: number;
  /** Days on which it was looked at since it jumped away from that; 0 where it has not. */
  readonly days: number;
}

/**
 * The record after one more look. Time goes on by what passes on the clock, but not by a leap; a clock that has leapt is believed when it was seen on enough days.
 *
 * @param before null where it was never looked at
 * @param now what the clock says
 * @param oldest when the first of the stored articles was read: no more is believed at the first look; null where nothing is stored
 */
export function lookedAt(before: ClockRecord | null, now: number, oldest: number | null): ClockRecord {
  const { at, believed, days } = before ?? { at: now, believed: oldest ?? now, days: 0 };
  const passed = now - at;
  const time = believed + (passed > 0 && passed <= MAX_LEAP ? passed : 0);
  if (Math.abs(now - time) <= MAX_LEAP) return { at: now, believed: now, days: 0 };
  const isNewDay = days === 0 || Math.floor(now / DAY) !== Math.floor(at / DAY);
  // One that goes back, but not to the time, or passes it, has jumped again.
  const isAgain = passed < 0 || at < believed !== now < time;
  const seen = isAgain ? 1 : days + (isNewDay ? 1 : 0);
  return seen < MIN_DAYS_SEEN ? { at: now, believed: time, days: seen } : { at: now, believed: now, days: 0 };
}

/** The moment by which age is judged: never later than what is believed, nor than what the clock says. */
export function judgedBy({ at, believed }: ClockRecord): number {
  return Math.min(at, believed);
}

/** True where the clock was ahead and is right again: readings of a later date were dated by the wrong one. */
export function isBack(before: ClockRecord | null, after: ClockRecord): boolean {
  return before !== null && before.days > 0 && before.at > after.at && after.days === 0;
}

/** When a page is read: what the clock says, unless it has fallen behind. Articles dated by that would expire as soon as it is right again. */
export function momentOfReading(record: ClockRecord | null, now: number): number {
  return record && now < record.believed - MAX_LEAP ? record.believed : now;
}
