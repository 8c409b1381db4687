// The case files: what must be read on the pages of a language, and what must not.
import { readFileSync } from 'node:fs';
import { CASE_SLOTS, type CaseSlot } from '../credit/page-of';

export const CASES = new URL('./cases/', import.meta.url);

/** One row of a case file: `slot > sign > the words of a page`. */
export interface LanguageCase {
  /** Where the words stand on the page. */
  readonly slot: CaseSlot;
  /** What is credited there: `afp`, `afp+reuters`, `?` for agencies without a name; `~afp` is only mentioned; `-` credits nobody. */
  readonly sign: string;
  readonly line: string;
}

/** @throws Error where a row cannot be understood */
export function readCases(text: string): LanguageCase[] {
  return text.split('\n').flatMap((row) => (row.trim() === '' || row.startsWith('#') ? [] : [readRow(row)]));
}

export const casesOf = (tag: string): LanguageCase[] => readCases(readFileSync(new URL(`${tag}.txt`, CASES), 'utf8'));

function readRow(row: string): LanguageCase {
  const [slot = '', sign = '', ...line] = row.split(' > ');
  const known = CASE_SLOTS.find((name) => name === slot);
  if (known === undefined) throw new Error(`Unknown slot "${slot}", not one of ${CASE_SLOTS.join(', ')}: ${row}`);
  if (line.length === 0) throw new Error(`Not "slot > sign > words": ${row}`);
  return { slot: known, sign, line: line.join(' > ') };
}

/** `-` and `~afp` are traps: nothing there is a credit. */
export const isCredit = ({ sign }: LanguageCase): boolean => sign !== '-' && !sign.startsWith('~');

/** The ids of a sign, in order of the alphabet; none for `-`. */
export const namedIn = (sign: string): string[] => (sign === '-' ? [] : sign.replace(/^~/, '').split('+').sort());
