// Turns dates as pages write them into ISO 8601, as exact as the page gives them.
import { asciiDigits } from '../core/text/digits';
import { cleanText } from './clean-text';

/** `2024-05-03`, `2024-05-03T10:15`, `2024-05-03 10:15:00.123 +0200`, `20240503T101500Z`, `2024/5/3`. */
const ISO =
  /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T\s,]{1,3}(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?(?=$|[^\d])/i;
/** `Fri, 03 May 2024 10:15:00 +0200`, `3 May 2024`, `03-May-2024 10:15 GMT`. */
const DAY_FIRST =
  /^(?:[A-Za-z]{3,9},?\s{1,3})?(\d{1,2})(?:st|nd|rd|th)?[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})(?:,?\s{1,3}(?:at\s)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([ap]\.?m\.?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
/** `May 3, 2024, 10:15 a.m.`, `Fri May 03 2024 10:15:00 GMT+0200`. */
const MONTH_FIRST =
  /^(?:[A-Za-z]{3,9},?\s{1,3})?([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:,?\s{1,3}(?:at\s)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([ap]\.?m\.?)?\s?(?:GMT)?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
/** Seconds or milliseconds since 1970: `1714724100`, `1714724100000`. */
const EPOCH = /^\d{10}(?:\d{3})?$/;
/** The first three letters by which an English month is known: `Sept`, `September`. */
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Archives of newspapers reach back to about 1700. An earlier year is a mistake or a number of another kind. */
const OLDEST_YEAR = 1700;
/** A later one is a mistake. Whether a date lies in the future is judged elsewhere (`isInFuture`). */
const NEWEST_YEAR = 2200;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number | null;
  readonly minute: number;
  readonly second: number;
  readonly zone: string;
}

/** A date as ISO 8601, as exact as it was given, with its offset from UTC; null where the text is no date. */
export function isoDate(text: string): string | null {
  const given = asciiDigits(cleanText(text, 100));
  if (EPOCH.test(given)) return new Date(Number(given) * (given.length === 10 ? 1_000 : 1)).toISOString().replace('.000', '');
  const parts = isoParts(given) ?? dayFirst(given) ?? monthFirst(given);
  return parts && isReal(parts) ? written(parts) : null;
}

function isoParts(text: string): Parts | null {
  const [, year, month, day, hour, minute, second, zone = ''] = ISO.exec(text) ?? [];
  return year ? partsOf(year, Number(month), day, hour, minute, second, '', zone) : null;
}

function dayFirst(text: string): Parts | null {
  const [, day, month, year, hour, minute, second, half = '', zone = ''] = DAY_FIRST.exec(text) ?? [];
  return year ? partsOf(year, monthOf(month), day, hour, minute, second, half, zone) : null;
}

function monthFirst(text: string): Parts | null {
  const [, month, day, year, hour, minute, second, half = '', zone = ''] = MONTH_FIRST.exec(text) ?? [];
  return year ? partsOf(year, monthOf(month), day, hour, minute, second, half, zone) : null;
}

function partsOf(year: string, month: number, day = '', hour: string | undefined, minute = '0', second = '0', half = '', zone = ''): Parts {
  const clock = hour === undefined ? null : twentyFour(Number(hour), half);
  return { year: Number(year), month, day: Number(day), hour: clock, minute: Number(minute), second: Number(second), zone };
}

function monthOf(name = ''): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Hours 0…23: 12 p.m. is noon, 12 a.m. midnight. */
function twentyFour(hour: number, half: string): number {
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function isReal({ year, month, day, hour, minute, second }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return year >= OLDEST_YEAR && year <= NEWEST_YEAR && isDay && (hour ?? 0) < 24 && minute < 60 && second < 60;
}

function written({ year, month, day, hour, minute, second, zone }: Parts): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return hour === null ? date : `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset(zone)}`;
}

/** `Z`, `+02:00`, or '' where the page does not say. */
function offset(zone: string): string {
  if (!zone) return '';
  if (!/\d/.test(zone) || /^[+-]00:?(?:00)?$/.test(zone)) return 'Z';
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?/.exec(zone) ?? []; // +0530
  return `${sign}${hours}:${minutes || '00'}`;
}
