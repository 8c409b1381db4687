// Days of other calendars as days of the Gregorian one, by the calendars of the platform.
import { DAY } from '../durations';
import type { Calendar, DatePlace, WrittenDay } from './date-parts';

/** The Thai year counts from the death of the Buddha: 2569 is 2026. */
const BUDDHIST_YEARS = 543;
/** The years of the Republic, as Taiwan counts them: 115 is 2026. */
const MINGUO_YEARS = 1911;
/** Years of the Buddhist count that no other calendar has: 1900 to 2100. */
const BUDDHIST = { from: 2443, to: 2643 };
/** Years from 1880 to 2100 in the Persian and the Islamic calendar. They are alike, so the language decides. */
const PERSIAN = { from: 1260, to: 1480 };
const ISLAMIC = { from: 1297, to: 1525 };
/** Years that Nepal counts by and the Gregorian calendar has too, as 2083 for 2026: they say nothing. */
const NEPALI = { from: 2040, to: 2120 };

const BUDDHIST_LANGUAGES: ReadonlySet<string> = new Set(['th', 'lo', 'km']);
const BUDDHIST_COUNTRIES: ReadonlySet<string> = new Set(['TH', 'LA', 'KH']);
const PERSIAN_LANGUAGES: ReadonlySet<string> = new Set(['fa', 'ps']);
const PERSIAN_COUNTRIES: ReadonlySet<string> = new Set(['IR', 'AF']);
const ISLAMIC_LANGUAGES: ReadonlySet<string> = new Set(['ar', 'ur']);

/** The calendar that a year without a name belongs to; null where none can be told. */
export function calendarOfYear(year: number, { lang, country }: DatePlace): Calendar | null {
  if (isWithin(year, BUDDHIST)) return BUDDHIST_LANGUAGES.has(lang) || BUDDHIST_COUNTRIES.has(country) ? 'buddhist' : null;
  if (isWithin(year, PERSIAN) && (PERSIAN_LANGUAGES.has(lang) || PERSIAN_COUNTRIES.has(country))) return 'persian';
  if (isWithin(year, ISLAMIC)) return ISLAMIC_LANGUAGES.has(lang) ? 'islamic-umalqura' : null;
  if (isWithin(year, NEPALI) && (lang === 'ne' || country === 'NP')) return null;
  return 'gregory';
}

/** The same day in the Gregorian calendar; null where there is none. */
export function toGregorian(written: WrittenDay): WrittenDay | null {
  const { calendar, year } = written;
  if (calendar === 'gregory') return written;
  if (calendar === 'buddhist') return { ...written, calendar: 'gregory', year: year - BUDDHIST_YEARS };
  if (calendar === 'minguo') return { ...written, calendar: 'gregory', year: year + MINGUO_YEARS };
  return searched(written);
}

/** Days of a mean Islamic year. */
const ISLAMIC_YEAR = 354.367;
/** 16 July 622, the first day of the Islamic calendar. */
const ISLAMIC_EPOCH = Date.UTC(622, 6, 19);
/** Days by which the first guess may be wrong: months of the Islamic calendar follow the moon. */
const MAX_OFF = 4;

/** Intl only tells the day of another calendar for a moment, so the moments around a guess are asked. */
function searched({ calendar, year, month, day }: WrittenDay): WrittenDay | null {
  const guess = calendar === 'persian' ? persianGuess(year, month, day) : islamicGuess(year, month, day);
  for (let off = -MAX_OFF; off <= MAX_OFF; off++) {
    const moment = guess + off * DAY;
    const parts = partsIn(calendar, moment);
    if (parts.year === year && parts.month === month && parts.day === day) {
      const date = new Date(moment);
      return { calendar: 'gregory', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  }
  return null;
}

/** The Persian year begins about 21 March. Its first six months have 31 days, the others 30. */
function persianGuess(year: number, month: number, day: number): number {
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return Date.UTC(year + 621, 2, 21) + (before + day - 1) * DAY;
}

function islamicGuess(year: number, month: number, day: number): number {
  const days = (year - 1) * ISLAMIC_YEAR + (month - 1) * 29.53 + day - 1;
  return ISLAMIC_EPOCH + Math.round(days) * DAY;
}

const formats = new Map<Calendar, Intl.DateTimeFormat>();

function partsIn(calendar: Calendar, moment: number): { year: number; month: number; day: number } {
  const format =
    formats.get(calendar) ??
    new Intl.DateTimeFormat('en-u-nu-latn', { calendar, timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  formats.set(calendar, format);
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 };
}

function isWithin(year: number, { from, to }: { from: number; to: number }): boolean {
  return year >= from && year <= to;
}
