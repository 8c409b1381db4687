// How a text writes its numbers: which mark stands before decimals, and which words multiply. `12.345` is twelve thousand in German, about twelve in English.
import { asciiDigits } from '../text/digits';
import { type Magnitudes, magnitudesOf } from './magnitudes';

type Mark = '.' | ',';

export interface NumberStyle {
  readonly lang: string;
  /** What stands before decimals; null where that cannot be told: three digits behind either mark are then a group. */
  readonly decimalMark: Mark | null;
  readonly magnitudes: Magnitudes;
}

/** An Arabic comma within a number, which many write for the mark before decimals: `14،5`. */
const ARABIC_COMMA = /(?<=\d)،(?=\d)/g;
/** Numbers with a mark in them. */
const MARKED = /(?<!\d)\d+(?:[.,]\d+)+/g;
/** Marked numbers that are looked at; they decide long before. Chosen by hand. */
const MAX_MARKED = 200;
/** Languages whose countries disagree: Mexico writes 1,234.5 and Spain 1.234,5, Egypt and Morocco likewise. There the text itself decides. */
const MIXED: ReadonlySet<string> = new Set(['', 'es', 'ar', 'fa', 'ur', 'ku', 'ps', 'sw']);

/** @param text the whole text, since its other numbers tell how a doubtful one is meant */
export function numberStyle(text: string, lang: string): NumberStyle {
  return { lang, decimalMark: decimalMarkOf(text, lang), magnitudes: magnitudesOf(lang) };
}

/** A text with plain digits, and plain commas within its numbers. */
export function inPlainFigures(text: string): string {
  return asciiDigits(text).replace(ARABIC_COMMA, ',');
}

function decimalMarkOf(text: string, lang: string): Mark | null {
  let [sure, likely] = [0, 0];
  let looked = 0;
  for (const [written] of inPlainFigures(text).matchAll(MARKED)) {
    if (++looked > MAX_MARKED) break;
    sure += sureSign(written);
    likely += likelySign(written);
  }
  if (sure !== 0) return sure > 0 ? '.' : ',';
  if (!MIXED.has(lang)) return usualMark(lang);
  return likely === 0 ? null : likely > 0 ? '.' : ',';
}

/** 1 where a number can only be read with a decimal point, as `1,234.5` and `1,234,567`; -1 with a decimal comma; 0 where it says nothing. */
function sureSign(written: string): number {
  const marks = written.replace(/\d/g, '');
  const [first, last] = [marks.charAt(0), marks.at(-1)];
  const groups = written.split(/[.,]/);
  if (marks.length < 2 || groups.slice(1, -1).some((group) => group.length !== 3)) return 0;
  if (first !== last) return last === '.' ? 1 : -1;
  return groups.at(-1)?.length === 3 && new Set(marks).size === 1 ? (first === ',' ? 1 : -1) : 0;
}

/** The same for `12.5` and `12,5`, which may be a time or a score too. */
function likelySign(written: string): number {
  const [, decimals = '', ...more] = written.split(/[.,]/);
  if (more.length > 0 || decimals.length > 2) return 0;
  return written.includes('.') ? 1 : -1;
}

const usual = new Map<string, Mark | null>();

/** The mark of a language, by the platform's data (CLDR); null for a language that it does not know. */
function usualMark(lang: string): Mark | null {
  let mark = usual.get(lang);
  if (mark === undefined) {
    const [tag] = /^[a-z]{2,3}$/.test(lang) ? Intl.NumberFormat.supportedLocalesOf(lang) : [];
    const point =
      tag && new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
    mark = point === '.' || point === ',' ? point : null;
    usual.set(lang, mark);
  }
  return mark;
}
