// Finds days in a folded text whose names of months are marked (`M10`). Each pattern is tried at every place; the leftmost day wins.
import type { Calendar, DatePlace } from './date-parts';
import { isMonthFirst } from './day-order';
import { CALENDAR_OF_MARK } from './month-names';

/** A day of a text. */
export interface FoundDay {
  /** The calendar is null where only the year tells it. */
  readonly day: { readonly calendar: Calendar | null; readonly year: number; readonly month: number; readonly day: number };
  readonly isLikely: boolean;
  /** In a form for machines, where an hour that does not exist makes the whole date wrong. */
  readonly isExact: boolean;
  /** An hour that stands within the date: `mar 21 23:29:20 cet 2024`. */
  readonly within: string;
  readonly start: number;
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Numbers = Pick<FoundDay, 'day'> & Partial<Pick<FoundDay, 'isLikely' | 'isExact' | 'within'>>;
interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, place: DatePlace) => Numbers | null;
}

/** What stands between day, month and year: `3. M10 2026`, `3 de M10 de 2026`, `3-M10-2026`, `3 M10 พ.ศ. 2569`. */
const SIGNS = String.raw`[\s.,،\-/·'’]{0,4}`;
const BETWEEN = String.raw`(?:(?:de|del|d|di|da|den|of|ta|la|le|el|an|i)[\s'’]{1,3})?`;
const BEFORE_YEAR = String.raw`(?:(?:de|del|of|la|พ\.ศ|ค\.ศ|سنه|عام|لسنه|سال)[\s.]{1,3})?`;
/** `3rd`, `1er`, `3-го`. */
const ORDINAL = String.raw`(?:\s?(?:st|nd|rd|th|er|re|o|a|η|-?го|-?е|ª|º))?`;
const MONTH = String.raw`(?<mark>[MPH])(?<month>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
/** A year of two digits, not the hour of `3 M10 14:05`. */
const SHORT_YEAR = String.raw`(?<short>\d{2})(?!\d|\s?[:٫h時时]|[.,]\d)`;
const ZONE = String.raw`(?:(?:gmt|utc)?[+-]\d{2}:?\d{2}|[a-z]{2,5})`;
const NO_DIGIT_BEFORE = String.raw`(?<![\d]|\d[.,:/\-])`;

const FORMS: readonly Form[] = [
  // 2024-05-03 · 2024/5/3 · 2026. 10. 3. · 115/10/03 · 2024-05-03T10:15
  {
    pattern:
      /(?<!\d|\d[.:/-])(?<year>\d{4}|\d{3}(?=\/))\s?(?<sign>[-/.])\s?(?<month>\d{1,2})\s?\k<sign>\s?(?<day>\d{1,2})(?=t\d|[^\d]|$)/gu,
    read: (groups, place) => {
      const isMinguo = groups.year?.length === 3;
      if (isMinguo && place.country !== 'TW') return null;
      return { ...named(groups, isMinguo ? 'minguo' : null), isLikely: isMinguo, isExact: groups.sign === '-' };
    },
  },
  // 20240503 · 20240503T101500Z · 20240503101500
  {
    pattern: /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?:(?=t\d{4}|[^\d]|$)|\d{6}(?!\d))/gu,
    read: (groups) => ({ ...named(groups, 'gregory'), isExact: true }),
  },
  // 2026年10月3日 · 令和8年10月3日 · 民國115年10月3日 · 2026년 10월 3일 · 주체115(2026)년 10월 3일
  {
    pattern:
      /(?<era>令和|平成|昭和|大正|中華民國|中华民国|民國|民国)?\s?(?<year>\d{1,4}|元)\)?\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})(?!\d)\s?[日号號일]?/gu,
    read: inEastAsia,
  },
  // 3 thang 10, 2026 · ngay 3 thang 10 nam 2026
  {
    pattern: /(?<!\d)(?<day>\d{1,2})\s?(?:thang|\/)\s?(?<month>\d{1,2})(?:,?\s?nam\s?|,\s?|\s|\/)(?<year>\d{4})(?!\d)/gu,
    read: (groups, place) => (groups[0]?.includes('thang') || place.lang === 'vi' ? named(groups, 'gregory') : null),
  },
  // 3. M10 2026 · 3rd of M10, 2026 · 3 M10 69
  {
    pattern: new RegExp(
      `${NO_DIGIT_BEFORE}(?<day>\\d{1,2})${ORDINAL}${SIGNS}${BETWEEN}${MONTH}(?!\\d)${SIGNS}${BEFORE_YEAR}(?:${YEAR}|${SHORT_YEAR})`,
      'gu',
    ),
    read: byMark,
  },
  // M10 3, 2026 · M3 21 23:29:20 cet 2024
  {
    pattern: new RegExp(
      `${MONTH}(?!\\d)[\\s.,]{0,3}(?<day>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?,?(?:\\s(?<within>\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s${ZONE})?))?[\\s,]{1,3}${YEAR}`,
      'gu',
    ),
    read: byMark,
  },
  // 2026 m. M10 3 d. · 2026. M10 3. · 2026. gada 3. M10
  {
    pattern: new RegExp(
      `${NO_DIGIT_BEFORE}(?<year>\\d{4})[\\s.,\\-/]{1,3}(?:m|g|оны)?[\\s.]{0,3}${MONTH}(?!\\d)[\\s.\\-,]{0,3}(?<day>\\d{1,2})(?![\\d:])`,
      'gu',
    ),
    read: byMark,
  },
  {
    pattern: new RegExp(`${NO_DIGIT_BEFORE}(?<year>\\d{4})\\.?\\sgada\\s(?<day>\\d{1,2})\\.?\\s${MONTH}(?!\\d)`, 'gu'),
    read: byMark,
  },
  // 03.10.2026 · 10/03/2026 · 03-10-26
  {
    pattern:
      /(?<!\d|\d[.,:/-])(?<first>\d{1,2})\s?(?<sign>[-/.])\s?(?<second>\d{1,2})\s?\k<sign>\s?(?:(?<year>\d{4})|(?<short>\d{2}))(?!\d|[./-]\d|:\d)/gu,
    read: inDigits,
  },
];

/** Days in order; where two overlap, the one that begins first, and of those the first form. */
export function writtenDays(text: string, place: DatePlace): FoundDay[] {
  const found: FoundDay[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const numbers = read({ ...match.groups, 0: match[0] }, place);
      if (!numbers || numbers.day.month > 12 || numbers.day.day > 31) continue;
      const within = numbers.within ?? '';
      found.push({ isLikely: false, isExact: false, ...numbers, within, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((day) => {
    const isFree = day.start >= end;
    if (isFree) end = day.end;
    return isFree;
  });
}

function named({ year, month, day }: Groups, calendar: Calendar | null): Numbers {
  return { day: { calendar, year: Number(year), month: Number(month), day: Number(day) } };
}

function byMark({ mark = '', year, short, within, ...rest }: Groups, place: DatePlace): Numbers {
  const ofMark = CALENDAR_OF_MARK[mark] ?? 'gregory';
  const full = year === undefined ? fullYear(Number(short), place) : Number(year);
  // A Gregorian month stands beside the years of the Thai count as well.
  const calendar = ofMark === 'gregory' ? null : ofMark;
  return { ...named({ ...rest, year: String(full) }, calendar), isLikely: year === undefined, within: within ?? '' };
}

/** The year before the first of each era. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  中華民國: 1911,
  中华民国: 1911,
  民國: 1911,
  民国: 1911,
};

function inEastAsia({ era, year, ...rest }: Groups, place: DatePlace): Numbers | null {
  const number = year === '元' ? 1 : Number(year);
  if (era !== undefined) return named({ ...rest, year: String(number + (ERAS[era] ?? 0)) }, 'gregory');
  if (year === '元' || year?.length === 1) return null;
  if (year?.length === 4) return named({ ...rest, year }, null);
  // 115年: the years of the Republic, without its name.
  if (year?.length === 3) return place.lang === 'zh' ? { ...named({ ...rest, year }, 'minguo'), isLikely: true } : null;
  return { ...named({ ...rest, year: String(fullYear(number, place)) }, null), isLikely: true };
}

function inDigits({ first, second, year, short = '', sign }: Groups, place: DatePlace): Numbers | null {
  const [a, b] = [Number(first), Number(second)];
  const isYearFirst = year === undefined && YEAR_FIRST.has(place.lang);
  if (isYearFirst) return { ...named({ year: String(fullYear(a, place)), month: second, day: short }, null), isLikely: true };
  const isAmbiguous = a <= 12 && b <= 12 && a !== b;
  // A dot stands between day and month where the day comes first.
  const isSwapped = isAmbiguous ? sign === '/' && isMonthFirst(place) : b > 12;
  const [day, month] = isSwapped ? [second, first] : [first, second];
  const isLikely = year === undefined || (isAmbiguous && sign !== '.');
  return { ...named({ day, month, year: year ?? String(fullYear(Number(short), place)) }, null), isLikely };
}

/** Languages that write the year first, so that `26.10.03` is 3 October. */
const YEAR_FIRST: ReadonlySet<string> = new Set(['ko', 'ja', 'zh', 'hu', 'lt']);
/** Two digits from here on mean the last century, as POSIX has it. */
const LAST_CENTURY = 69;
/** In Thai text two digits from here on are years of the Thai count: 69 is 2569, which is 2026. */
const THAI_CENTURY = 43;

function fullYear(short: number, { lang }: DatePlace): number {
  if (lang === 'th' && short >= THAI_CENTURY) return 2500 + short;
  return short + (short >= LAST_CENTURY ? 1900 : 2000);
}
