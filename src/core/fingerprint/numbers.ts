// Numbers as a story states them, whatever digits, separators, units and magnitude words a language writes them with.
import { calendarOfYear, toGregorian } from '../dates/calendars';
import { ERAS } from '../dates/written-days';
import { magnitudeAt } from './magnitudes';
import { inPlainFigures, type NumberStyle } from './number-style';
import { findHanNumbers, unitNumberAt } from './unit-numbers';

export interface StatedNumber {
  /** Canonical decimal: `2500`, `2.5`, `1500000`. */
  readonly value: string;
  /** As the text writes it: `2 500`, `1,5 million`, `12억3천450만`. */
  readonly label: string;
  readonly start: number;
}

/** Figures with the words and units that belong to them. */
interface Amount {
  readonly value: number;
  /** What its last figures were multiplied by; 1 for none. */
  readonly factor: number;
  readonly start: number;
  readonly end: number;
}

/** `2 500`, `2.500,75`, `1,250`, `3.5`, `15`. Three digits behind a separator are a group, or decimals where the text's style says so; any other number of digits are decimals. */
const NUMBER = /\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,٫٬]\d{1,6}){0,4}/g;
/** `1,00,000`, as India groups its digits. */
const LAKH_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
/** Between a number with a magnitude and its smaller rest: `1 milyar 234 milyon`, `9 करोड़ 87 लाख`, `2 тыс. 300`, `٣ ملايين و٤٠٠ ألف`. */
const REST_JOINT = /^(?:\.?[ \u00a0\u202f]| و ?)$/;
/** Between the ends of a range, of which the second alone has the magnitude: `200-300 million`, `2至3亿`. */
const RANGE_JOINT = /^(?:[-–—~〜～至]|\s[–—]\s)$/;
/** Languages that write a rest of less than a hundred behind a word for a thousand: `2 bin 50`. Elsewhere that is another number. */
const SHORT_RESTS: ReadonlySet<string> = new Set(['tr', 'az', 'kk', 'ky']);
/** What stands before a year that another calendar counts, by language: `令和6年`, `ปี 2567`. */
const OF_ERA = new RegExp(`(${Object.keys(ERAS).join('|')})\\s?$`);
const COUNTS_YEARS = { ja: OF_ERA, zh: OF_ERA, th: /(ปี|พ\.ศ\.)\s?$/ } as const;
/** Characters of the longest of them, with a space. */
const MAX_SIGN = 5;

/** All numbers of a text in order. @param style of the whole text that this one is from */
export function findNumbers(text: string, style: NumberStyle): StatedNumber[] {
  const digits = inPlainFigures(text);
  // Digits beyond the first plane take two units each, so offsets differ.
  if (digits.length !== text.length) return findNumbers(digits, style);
  const amounts = withRanges(digits, amountsOf(digits, style));
  return amounts.map(({ value, start, end }) => ({ value: canonical(value), label: text.slice(start, end), start }));
}

function amountsOf(digits: string, style: NumberStyle): Amount[] {
  const amounts: Amount[] = [];
  for (const { 0: written, index } of digits.matchAll(NUMBER)) {
    const last = amounts.at(-1);
    // Part of a number in units.
    if (last && index < last.end) continue;
    const amount = amountAt(digits, written, index, style);
    const whole = last && joined(digits, last, amount, written, style);
    if (whole) amounts[amounts.length - 1] = whole;
    else amounts.push(amount);
  }
  if (style.lang !== 'zh' && style.lang !== 'ja') return amounts;
  const han = findHanNumbers(digits).filter(({ start, end }) => !amounts.some((amount) => amount.start < end && start < amount.end));
  return [...amounts, ...han.map((number) => ({ ...number, factor: 1 }))].sort((a, b) => a.start - b.start);
}

function amountAt(digits: string, written: string, start: number, style: NumberStyle): Amount {
  const value = parseNumber(written, style.decimalMark);
  const behind = start + written.length;
  const inUnits = unitNumberAt(digits, value, behind);
  if (inUnits) return { value: inUnits.value, factor: value === 0 ? 1 : inUnits.value / value, start, end: inUnits.end };
  const { factor, end } = magnitudeAt(digits, start, behind, style.magnitudes);
  return { value: factor === 1 ? inOurYears(value, written, digits, start, style.lang) : value * factor, factor, start, end };
}

/** Both as one number where the second is the rest of the first: it is smaller than what the first counts in. */
function joined(digits: string, one: Amount, rest: Amount, written: string, { lang }: NumberStyle): Amount | null {
  if (one.factor === 1 || rest.value >= one.factor || !REST_JOINT.test(digits.slice(one.end, rest.start))) return null;
  const isPlainRest = rest.factor === 1 && one.factor === 1e3 && /^\d+$/.test(written) && (written.length === 3 || SHORT_RESTS.has(lang));
  if (rest.factor === 1 ? !isPlainRest : rest.factor >= one.factor) return null;
  return { value: one.value + rest.value, factor: rest.factor, start: one.start, end: rest.end };
}

/** The first end of a range counts in the magnitude of the second. */
function withRanges(digits: string, amounts: readonly Amount[]): Amount[] {
  return amounts.map((amount, index) => {
    const next = amounts[index + 1];
    if (!next || amount.factor > 1 || next.factor === 1 || amount.value >= next.value / next.factor) return amount;
    return RANGE_JOINT.test(digits.slice(amount.end, next.start)) ? { ...amount, value: amount.value * next.factor } : amount;
  });
}

/** `2 500` → 2500, `2.500,75` → 2500.75, `1,250` → 1250, or 1.25 where the comma is the decimal mark; `3,5` → 3.5 */
function parseNumber(written: string, decimalMark: NumberStyle['decimalMark']): number {
  const bare = written.replace(/[ \u00a0\u2009\u202f'’٬]/g, '');
  const groups = bare.split(/[.,٫]/);
  if (groups.length === 1 || isGrouped(bare, groups, decimalMark)) return Number(groups.join(''));
  const decimals = groups.pop();
  return Number(`${groups.join('')}.${decimals}`);
}

function isGrouped(bare: string, groups: readonly string[], decimalMark: NumberStyle['decimalMark']): boolean {
  const marks = bare.replace(/\d/g, '');
  if (LAKH_GROUPS.test(bare)) return true;
  if (marks === decimalMark || marks.includes('٫') || marks !== marks.charAt(0).repeat(marks.length)) return false;
  return groups.every((group, i) => (i === 0 ? group.length <= 3 && group !== '0' : group.length === 3));
}

/** A year of another calendar as one of ours, where its era or the word before it says that it is one: `令和6年`, `ปี 2567`. Any other number as it is. */
function inOurYears(value: number, written: string, digits: string, start: number, lang: string): number {
  if (written.length > 4 || !(lang in COUNTS_YEARS) || !/^\d+$/.test(written)) return value;
  const [, sign = ''] = COUNTS_YEARS[lang as keyof typeof COUNTS_YEARS].exec(digits.slice(Math.max(0, start - MAX_SIGN), start)) ?? [];
  if (sign === '') return value;
  if (sign in ERAS) return value + (ERAS[sign] ?? 0);
  const calendar = calendarOfYear(value, { lang, country: '' });
  return calendar === 'buddhist' ? (toGregorian({ calendar, year: value, month: 1, day: 1 })?.year ?? value) : value;
}

function canonical(value: number): string {
  return String(Number(value.toPrecision(12)));
}
