// Finds the dates of a text: in digits and words of any language, in the calendars of Iran, Thailand, Taiwan, Japan and the Islamic one.

import type { LanguageLists } from '../languages/language-lists';
import { HAN_DIGITS } from '../text/han-digits';
import { calendarOfYear, toGregorian } from './calendars';
import { type DatePlace, isoOf, type WrittenDay, type WrittenTime } from './date-parts';
import { foldDate } from './fold-date';
import { markMonths } from './month-names';
import { timeBeside } from './read-time';
import { type FoundDay, writtenDays } from './written-days';

/** A date of a text. */
export interface ReadDate {
  /** ISO 8601, as exact as it was written. */
  readonly at: string;
  /** Its numbers can be understood in another way: `03/04/2026`, `03.04.26`, a day of a calendar that follows the moon. */
  readonly isLikely: boolean;
  /** The folded text before it, back to the date before. */
  readonly before: string;
  /** The folded text behind it and its hour, up to the next date. */
  readonly after: string;
}

/** Characters of a text that are read. */
const MAX_CHARS = 300;
/** Whole texts of seconds or milliseconds since 1970: `1714724100`, `1714724100000`. Ten digits reach from 2001 to 2286. */
const EPOCH = /^[12]\d{9}(?:\d{3})?$/;

/** Every date of a text, in order. Relative ones (`2 hours ago`) and such without a year are none. */
export function readDates(text: string, place: DatePlace, lists: Pick<LanguageLists, 'monthNames'>): ReadDate[] {
  const folded = foldDate(text.slice(0, MAX_CHARS)).replace(/\s+/g, ' ').trim();
  if (!/\d/.test(folded)) return numeralDates(folded, place);
  if (EPOCH.test(folded)) return [epoch(folded)];
  const own = datesIn(markMonths(folded, place.lang, lists), place);
  // Many pages give dates in English whatever their language, above all those for machines.
  return own.length > 0 || place.lang === 'en' ? own : datesIn(markMonths(folded, 'en', lists), place);
}

function epoch(text: string): ReadDate {
  const at = new Date(Number(text) * (text.length === 10 ? 1_000 : 1)).toISOString().replace(/\.\d+/, '');
  return { at, isLikely: false, before: '', after: '' };
}

function datesIn(marked: string, place: DatePlace): ReadDate[] {
  const text = marked.replace(/\s+/g, ' ');
  const days = writtenDays(text, place);
  const dates: ReadDate[] = [];
  let before = text.slice(0, days[0]?.start);
  for (const [index, found] of days.entries()) {
    const behind = text.slice(found.end, days[index + 1]?.start ?? text.length);
    const beside = timeBeside(found.within, before, behind, place);
    const at = dayAt(found, beside.time, place);
    if (at !== null) dates.push({ at, isLikely: isLikely(found, place), before: beside.before, after: beside.after });
    // An hour belongs to one date alone.
    before = beside.after;
  }
  return dates;
}

function dayAt(found: FoundDay, time: WrittenTime | null, place: DatePlace): string | null {
  const day = inOurCalendar(found.day, place);
  if (!day) return null;
  return isoOf(day, time) ?? (found.isExact ? null : isoOf(day, null));
}

/** Where the new moon was seen decides when a month of the Islamic calendar begins: the day before or after may be meant. */
function isLikely({ day, isLikely }: FoundDay, place: DatePlace): boolean {
  return isLikely || (day.calendar ?? calendarOfYear(day.year, place)) === 'islamic-umalqura';
}

function inOurCalendar({ calendar, ...day }: FoundDay['day'], place: DatePlace): WrittenDay | null {
  const known = calendar ?? calendarOfYear(day.year, place);
  return known && toGregorian({ ...day, calendar: known });
}

/** Chinese numerals: `二〇二六年十月三日`. */
const NUMERALS = /[〇零○一二三四五六七八九十]{1,5}(?=[年月日号號])/g;

function numeralDates(text: string, place: DatePlace): ReadDate[] {
  const digits = text.replace(NUMERALS, (numeral) => {
    const [tens, ones] = numeral.split('十');
    const number = (part = ''): string => [...part].map((sign) => HAN_DIGITS[sign] ?? '').join('');
    return ones === undefined ? number(tens) : `${number(tens) || 1}${number(ones) || 0}`;
  });
  return digits === text ? [] : datesIn(digits, place);
}
