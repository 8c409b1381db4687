// Whether a pause of an hour still holds.
import { HOUR } from './durations';

/**
 * Also false where more than an hour is left: the clock was set back, and a pause of an hour would become one of a year.
 *
 * @param until when it ends, in milliseconds
 */
export function isPauseOn(until: number, now: number): boolean {
  return now < until && until - now <= HOUR;
}
