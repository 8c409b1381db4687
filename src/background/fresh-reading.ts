// Whether a page was read so lately that it is not read again.

/** Milliseconds for which a page that is noticed again is not read again: ten minutes. Chosen by hand: pages rarely change faster. */
const FRESH = 600_000;

/** False for a moment that has not come yet: the clock was set back, or an imported file says so. Such a page would else not be read until then. */
export function isFresh(readAt: number, now: number): boolean {
  return readAt <= now && now - readAt < FRESH;
}
