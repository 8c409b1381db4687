// Whether a copy says what a note on a mistake names as wrong, or what it names as right.

import type { ComparedText } from '../../changes/read-text';
import { type NumberStyle, numberStyle } from '../../fingerprint/number-style';
import { findNumbers } from '../../fingerprint/numbers';
import { termCode } from '../../fingerprint/term-code';
import type { Changes, Difference, TextSpan } from '../../model/changes';
import type { Fingerprint } from '../../model/fingerprint';
import type { Amendment } from '../../model/page-statements';
import { fold } from '../../text/fold';
import { UNSPACED } from '../../text/tokens';
import { withoutEnd } from '../../text/without-end';

/** Two kept texts and how they compare. */
export interface ComparedTexts {
  readonly copy: Pick<ComparedText, 'paragraphs' | 'lang'>;
  readonly page: Pick<ComparedText, 'paragraphs' | 'lang'>;
  /** With the copy as the asked text. */
  readonly changes: Changes;
}

export type Holding = 'old' | 'now' | 'unknown';

/**
 * Minimum likeness of two passages of which one has the old words and the other the new ones, where the comparison does not say that these stand for each
 * other. Chosen by hand: with fewer words in common, a number of the copy may count something else.
 */
const MIN_LIKENESS = 0.6;

/** By both texts: where the page has the new words, the copy has the old ones. That a text says `26` anywhere tells nothing. */
export function holdingByTexts({ old, now }: Amendment, { copy, page, changes }: ComparedTexts): Holding {
  const says = sayer(page.lang);
  const contradicts = ({ asked, other }: Difference) =>
    asked !== null && other !== null && says(wordsAt(copy, asked), old) && says(wordsAt(page, other), now);
  if (changes.differences.some(contradicts)) return 'old';
  let holding: Holding = 'unknown';
  for (const { asked, other, likeness } of changes.passages) {
    if (!asked || !other) continue;
    const [inCopy, inPage] = [wordsAt(copy, asked), wordsAt(page, other)];
    if (!says(inPage, now) || says(inPage, old)) continue;
    if (says(inCopy, old) && !says(inCopy, now) && likeness >= MIN_LIKENESS) return 'old';
    if (says(inCopy, now) && !says(inCopy, old)) holding = 'now';
  }
  return holding;
}

interface Words {
  readonly text: string;
  /** How the whole text writes numbers. */
  readonly style: NumberStyle;
}

function wordsAt({ paragraphs, lang }: ComparedTexts['copy'], { paragraph, start, end }: TextSpan): Words {
  return { text: (paragraphs[paragraph] ?? '').slice(start, end), style: numberStyle(paragraphs.join('\n'), lang) };
}

/** Whether a text says a value of a note: a number in any spelling, words in this one. @param lang of the note */
function sayer(lang: string): (words: Words, value: string) => boolean {
  return ({ text, style }, value) => {
    const number = numberIn(value, lang);
    if (number !== null) return findNumbers(text, style).some((found) => found.value === number);
    const [all, sought] = [bare(text), bare(value)];
    return WITHOUT_SPACES.test(sought) ? all.includes(sought) : ` ${all} `.includes(` ${sought} `);
  };
}

const WITHOUT_SPACES = new RegExp(`[${UNSPACED}]`, 'u');

function bare(text: string): string {
  return (fold(text).match(/[\p{L}\p{M}\p{N}:]+/gu) ?? []).join(' ');
}

/** The value of a number, with or without what is counted: 26 of `26 boats`. Null for a time, a date or words. */
function numberIn(value: string, lang: string): string | null {
  const [only, more] = findNumbers(value, numberStyle(value, lang));
  return only && only.start === 0 && !more ? only.value : null;
}

/** Digits from which on a number is hardly said of two things in one story. Chosen by hand. */
const MIN_DIGITS = 3;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * By fingerprints, where a text was not kept. They say nothing of where a number stands, so it is sure only where both numbers are long ones, and each article
 * has one of them and lacks the other.
 */
export function holdingByTerms({ old, now }: Amendment, copy: Fingerprint, page: Fingerprint): Holding {
  const [wrong, right] = [numberIn(old, page.lang), numberIn(now, page.lang)];
  if (copy.scheme !== page.scheme || wrong === null || right === null || !isTelling(wrong) || !isTelling(right)) return 'unknown';
  const has = ({ terms }: Fingerprint, key: string) => terms.includes(termCode({ kind: 'number', key }));
  if (!has(page, right) || has(page, wrong)) return 'unknown';
  if (has(copy, wrong) && !has(copy, right)) return 'old';
  return has(copy, right) && !has(copy, wrong) ? 'now' : 'unknown';
}

function isTelling(number: string): boolean {
  return withoutEnd(number.replace(/\D/g, ''), /0/).length >= MIN_DIGITS && !YEAR.test(number);
}
