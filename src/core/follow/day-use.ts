// What follows have read on a day, and whether they may read more.
import { DAY } from '../durations';
import { type CountedDay, type Follow, MAX_COUNTED_DAYS } from '../model/follow';
import type { Settings } from '../model/settings';

/** Articles that were read, pages that showed none, and bytes that came, of feeds and pages. */
export type DayUse = Omit<CountedDay, 'day'>;

const NOTHING: DayUse = { articles: 0, closed: 0, bytes: 0 };
const MEGABYTE = 1_000_000;

/** Days since 1970 in universal time. @param now milliseconds */
const dayOf = (now: number): number => Math.floor(now / DAY);

/** What all follows have read today. @param now milliseconds */
export function useOfToday(follows: readonly Pick<Follow, 'days'>[], now: number): DayUse {
  const today = dayOf(now);
  return follows.flatMap(({ days }) => days.filter(({ day }) => day === today)).reduce(added, NOTHING);
}

/** The counted days with what was read now. @param now milliseconds */
export function withUse(days: readonly CountedDay[], use: Partial<DayUse>, now: number): readonly CountedDay[] {
  const day = dayOf(now);
  const today = days.find((counted) => counted.day === day) ?? { day, ...NOTHING };
  const others = days.filter((counted) => counted.day !== day);
  return [...others, { day, ...added(today, { ...NOTHING, ...use }) }].slice(-MAX_COUNTED_DAYS);
}

function added(one: DayUse, other: DayUse): DayUse {
  return { articles: one.articles + other.articles, closed: one.closed + other.closed, bytes: one.bytes + other.bytes };
}

/** True where no more articles are read today. Pages without an article count too: they were fetched. */
export function isUsedUp(use: DayUse, limits: Pick<Settings, 'followArticlesADay' | 'followMegabytesADay'>): boolean {
  return use.articles + use.closed >= limits.followArticlesADay || use.bytes >= limits.followMegabytesADay * MEGABYTE;
}
