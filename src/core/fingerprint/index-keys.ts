// What an article is found by: few enough keys to store and look up, chosen alike for every article, so that two which share a story share keys.
import type { Fingerprint } from '../model/fingerprint';
import { withoutQuotedFlag } from './shingles';
import { CLASS_MASK, CLASS_WEIGHTS, codeKind, codeWeight } from './term-code';

export interface IndexKeys {
  /** Three in eight of the kept shingles, chosen by their own bits: the same choice in every text. */
  readonly shingles: readonly number[];
  /** Codes of numbers and names that tell stories apart. Places are not among them: every other story names the same few countries. */
  readonly facts: readonly number[];
  /** Codes of the rarest words by their own form. */
  readonly words: readonly number[];
}

/** The last three bits of a shingle's hash have eight values: with one of the first so many it is a key. The first bits would not do: winnowing prefers small hashes. */
const KEY_SHINGLES = 3;
const SHINGLE_BITS = 7;
/** The last bit of a kept shingle is its quoted flag and is no part of the choice. */
const FLAG_BITS = 1;
/** Facts of less weight (a single digit, a name of two consonants) stand in every other story. */
const MIN_FACT_WEIGHT = 0.4;
const MAX_WORDS = 40;

/** How many codes there are. */
const CODES = 2 ** 32;
/** For each class how many are rarer. */
const CLASS_RANKS = CLASS_WEIGHTS.map((weight) => CLASS_WEIGHTS.filter((other) => other > weight).length);

/** Keys of a fingerprint; they need nothing but what is kept of it. */
export function indexKeys({ shingles, terms }: Fingerprint): IndexKeys {
  const facts: number[] = [];
  const words: number[] = [];
  for (const code of terms) {
    const kind = codeKind(code);
    if (kind === 'word') words.push(code);
    else if (kind !== 'place' && codeWeight(code) >= MIN_FACT_WEIGHT) facts.push(code);
  }
  const keyShingles: number[] = [];
  for (const flagged of shingles) if (((flagged >>> FLAG_BITS) & SHINGLE_BITS) < KEY_SHINGLES) keyShingles.push(withoutQuotedFlag(flagged));
  return { shingles: keyShingles, facts, words: rarestWords(words) };
}

/** Equally rare words are chosen by hash, which every text that holds them orders alike. */
function rarestWords(words: readonly number[]): number[] {
  // Keeps the least so far, in order: less work than to sort all, since most words are none of them.
  const least: number[] = [];
  for (const code of words) {
    const ranked = (CLASS_RANKS[code & CLASS_MASK] as number) * CODES + code;
    if (least.length === MAX_WORDS && ranked >= (least[MAX_WORDS - 1] as number)) continue;
    let at = Math.min(least.length, MAX_WORDS - 1);
    for (; at > 0 && (least[at - 1] as number) > ranked; at--) least[at] = least[at - 1] as number;
    least[at] = ranked;
  }
  return least.map((ranked) => ranked % CODES);
}

/** What an article's fact keys weigh together: one with many shares some of them with everybody by chance. */
export function factsWeight({ facts }: IndexKeys): number {
  return facts.reduce((weight, code) => weight + codeWeight(code), 0);
}
