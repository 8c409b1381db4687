// A date that has not come yet cannot be when something was published.

/** Zones reach half a day beyond Greenwich: a day that has begun somewhere is not in the future. */
const ZONES = 14 * 3_600_000;

/** @param now milliseconds since 1970 */
export const isInFuture = (iso: string, now: number): boolean => Date.parse(iso) > now + ZONES;
