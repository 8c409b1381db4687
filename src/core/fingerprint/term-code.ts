// Codes of story terms, 32 bits each: 28 bits of hash, and 4 for its class, which says its kind and how rare a term of its form is. Equal terms have
// equal codes.

import { withoutEnd } from '../text/without-end';
import { hash32 } from './hash';
import type { StoryTerm, TermKind } from './story-term';

interface TermClass {
  readonly kind: TermKind;
  /** Built-in rarity, from 0.15 (says little) to 2 (hardly ever shared by chance). Estimated by hand. */
  readonly weight: number;
  /**
   * The same for comparing two languages, where facts are all there is; absent where it does not differ. By how much oftener a translation has a term of the class
   * than any other text: 12 times for a place, 45 times for a number of one digit that counts, a thousand times for one of three.
   */
  readonly across?: number;
}

/**
 * The sixteen classes. Long names, large exact numbers and long words are rare in every language. A year or a single digit is in every other story.
 * Many words share two consonants with a name, hardly any shares six by chance.
 */
const CLASSES: readonly TermClass[] = [
  { kind: 'place', weight: 0.5 },
  // A single digit; a year; then by significant digits: one, two, three and more.
  { kind: 'number', weight: 0.25, across: 0.5 },
  { kind: 'number', weight: 0.4, across: 0.7 },
  { kind: 'number', weight: 0.7, across: 1 },
  { kind: 'number', weight: 1.1, across: 1.4 },
  { kind: 'number', weight: 1.6, across: 2.4 },
  // By the letters of the sound key: two, three, four, five, six and more.
  { kind: 'name', weight: 0.15 },
  { kind: 'name', weight: 0.5 },
  { kind: 'name', weight: 1.1, across: 1 },
  { kind: 'name', weight: 1.6 },
  { kind: 'name', weight: 2 },
  // A pair of characters of a script without spaces; then by the letters of the stem: up to three, four, five, six and more.
  { kind: 'word', weight: 0.4 },
  { kind: 'word', weight: 0.6 },
  { kind: 'word', weight: 0.8 },
  { kind: 'word', weight: 0.9 },
  { kind: 'word', weight: 1.05 },
];
/** Minimum weight of a number or name that tells something. Lighter ones, a single digit or a name of two consonants, are in every other story. */
export const MIN_FACT_WEIGHT = 0.4;
/** The last bits of a code: its index in `CLASSES`, which has at most sixteen entries. */
const CLASS_BITS = 4;
/** The bits of a code that hold its class. */
export const CLASS_MASK = (1 << CLASS_BITS) - 1;
/** Built-in rarity by class. */
export const CLASS_WEIGHTS = Float64Array.from(CLASSES, ({ weight }) => weight);
/** Rarity of a fact by class, for comparing two languages; 0 for words. */
export const ACROSS_WEIGHTS = Float64Array.from(CLASSES, ({ kind, weight, across }) => (kind === 'word' ? 0 : (across ?? weight)));
export const CLASS_KINDS: readonly TermKind[] = CLASSES.map(({ kind }) => kind);
/** Indices in `CLASSES`: the first class of each kind. Classes of a kind follow each other by the form of its terms. */
const FIRST_CLASS = { place: 0, number: 1, name: 6, word: 11 } as const satisfies Record<TermKind, number>;
/** This class and those behind it are words, which are compared within one language only. */
export const FIRST_WORD_CLASS = FIRST_CLASS.word;

const YEAR = /^(?:19|20)\d\d$/;
/**
 * A pair of characters of a script without spaces (`UNSPACED` in tokens.ts). Ranges, since the class is part of the scheme: a pair that lies outside them,
 * as rare Chinese characters do, is classed by its length.
 */
const UNSPACED_PAIR = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff]/;

/** The code of a term. */
export function termCode({ kind, key }: Pick<StoryTerm, 'kind' | 'key'>): number {
  return ((hash32(`${kind} ${key}`) & ~CLASS_MASK) | classOf(kind, key)) >>> 0;
}

/** Built-in rarity of a coded term. */
export function codeWeight(code: number): number {
  return CLASS_WEIGHTS[code & CLASS_MASK] ?? 0;
}

/** True for a term that is compared within one language only. */
export function isWordCode(code: number): boolean {
  return (code & CLASS_MASK) >= FIRST_WORD_CLASS;
}

/** Whether a term is a number, a place, a name or another word. */
export function codeKind(code: number): TermKind {
  return CLASS_KINDS[code & CLASS_MASK] ?? 'word';
}

/** Summed weights of terms by kind. */
export type KindWeights = Record<TermKind, number>;

/** Summed built-in weight of terms, by kind. */
export function weightsByKind(terms: ArrayLike<number>): KindWeights {
  const weights = { number: 0, place: 0, name: 0, word: 0 };
  for (let index = 0; index < terms.length; index++) {
    const code = terms[index] as number;
    weights[codeKind(code)] += codeWeight(code);
  }
  return weights;
}

/** The classes of numbers that two stories hardly share by chance: of two significant digits or more. Years are not among them. */
export const EXACT_NUMBER_CLASSES: readonly number[] = [FIRST_CLASS.number + 3, FIRST_CLASS.number + 4];

/** How many such numbers a fingerprint has. */
export function countExactNumbers(terms: Uint32Array): number {
  let count = 0;
  for (const code of terms) if (EXACT_NUMBER_CLASSES.includes(code & CLASS_MASK)) count++;
  return count;
}

/** Summed weight of a fingerprint's facts for comparing two languages. */
export function acrossWeight(terms: Uint32Array): number {
  return terms.reduce((sum, code) => sum + (ACROSS_WEIGHTS[code & CLASS_MASK] as number), 0);
}

function classOf(kind: TermKind, key: string): number {
  switch (kind) {
    case 'place':
      return FIRST_CLASS.place;
    case 'number':
      return numberClass(key);
    case 'name':
      return FIRST_CLASS.name + Math.min(4, Math.max(0, key.length - 2));
    case 'word':
      return UNSPACED_PAIR.test(key) ? FIRST_CLASS.word : FIRST_CLASS.word + 1 + Math.min(3, Math.max(0, key.length - 3));
  }
}

/** A single digit and a year aside, by the number of significant digits: 2500 has two, 2487 four, 0.5 one. */
function numberClass(key: string): number {
  const ofDigit = FIRST_CLASS.number;
  const ofYear = ofDigit + 1;
  if (key.length === 1) return ofDigit;
  if (YEAR.test(key)) return ofYear;
  const significant = withoutEnd(key.replace(/[.-]/g, '').replace(/^0+/, ''), /0/).length;
  return ofYear + Math.min(3, Math.max(1, significant));
}
