// The parts of a date, before and after they are brought into the calendar that most of the world counts by.

/** `gregory` and the others are the names that Intl has for them, except `minguo` and `buddhist`, which differ from it in the year alone. */
export type Calendar = 'gregory' | 'buddhist' | 'minguo' | 'persian' | 'islamic-umalqura';

/** A day as it was written. */
export interface WrittenDay {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An hour as it was written. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** `Z`, `+02:00`; '' where none is given; null where one is given that means several: the hour is then of no use. */
  readonly zone: string | null;
}

/** Where a date was written: how its numbers are to be understood. */
export interface DatePlace {
  /** BCP 47 primary tag; '' where unknown. */
  readonly lang: string;
  /** Upper case ISO 3166 code of the site's country: `IN`; '' where unknown. */
  readonly country: string;
}

/** Archives of newspapers reach back to about 1700. An earlier year is a mistake or a number of another kind. */
const OLDEST_YEAR = 1700;
/** A later one is a mistake. Whether a date lies in the future is judged elsewhere (`isInFuture`). */
const NEWEST_YEAR = 2200;

/** ISO 8601, as exact as it was written; null where there is no such day or hour. */
export function isoOf(day: WrittenDay, time: WrittenTime | null): string | null {
  if (day.year < OLDEST_YEAR || day.year > NEWEST_YEAR || !isDay(day)) return null;
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  if (time === null || time.zone === null) return date;
  const { hour, minute, second, zone } = time;
  return hour > 23 || minute > 59 || second > 59 ? null : `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}

function isDay({ year, month, day }: WrittenDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
