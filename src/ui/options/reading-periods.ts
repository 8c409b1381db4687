// Groups the days of reading into as few periods as a small chart can show: days, weeks or months, empty ones included.
import { DAY, type ReadingDay } from '../../messages/contract';
import { isoDayAt } from '../../messages/iso-day';

export type PeriodUnit = 'day' | 'week' | 'month';

export interface Period {
  /** First and last day, `2026-05-03`. */
  readonly from: string;
  readonly to: string;
  readonly articles: number;
}

export interface Periods {
  readonly unit: PeriodUnit;
  /** Oldest first, without gaps. */
  readonly all: readonly Period[];
}

// Chosen by hand: at most about forty bars.

/** Days of a span that gets a bar for each day. */
const MAX_DAYS = 35;
/** Days of a span that gets a bar for each week; a longer one gets a bar for each month. */
const MAX_WEEK_DAYS = 7 * 40;

/** @param days oldest first */
export function periodsOf(days: readonly ReadingDay[]): Periods {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return { unit: 'day', all: [] };
  const span = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  const unit: PeriodUnit = span <= MAX_DAYS ? 'day' : span <= MAX_WEEK_DAYS ? 'week' : 'month';
  const counts = new Map<string, number>();
  for (const { day, articles } of days) {
    const start = startOf(day, unit);
    counts.set(start, (counts.get(start) ?? 0) + articles);
  }
  const all: Period[] = [];
  for (let from = startOf(first, unit); from <= last; ) {
    const next = nextOf(from, unit);
    all.push({ from, to: isoDayAt(Date.parse(next) - DAY), articles: counts.get(from) ?? 0 });
    from = next;
  }
  return { unit, all };
}

/** Weeks begin on Monday. */
function startOf(day: string, unit: PeriodUnit): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 8)}01`;
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return isoDayAt(Date.parse(day) - weekday * DAY);
}

function nextOf(start: string, unit: PeriodUnit): string {
  if (unit !== 'month') return isoDayAt(Date.parse(start) + (unit === 'day' ? 1 : 7) * DAY);
  const date = new Date(start);
  return isoDayAt(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
}
