// The keys that an article is found by. They are few enough to store and look up, and chosen alike for every article, so that articles which share a
// story share keys.
import type { Fingerprint } from '../model/fingerprint';
import { withoutQuotedFlag } from './shingles';
import { CLASS_MASK, CLASS_WEIGHTS, codeKind, codeWeight, MIN_FACT_WEIGHT } from './term-code';

export interface IndexKeys {
  /** Three in eight of the kept shingles, chosen by their own bits: the same choice in every text. */
  readonly shingles: readonly number[];
  /** Codes of numbers and names that tell stories apart. Places do not: every other story names the same few countries. */
  readonly facts: readonly number[];
  /** Codes of the rarest words by their own form. */
  readonly words: readonly number[];
}

/** The bits of a hash by which a kept shingle is chosen, the last three. The first bits would not do: winnowing prefers low hashes. */
const CHOICE_MASK = 7;
/** A kept shingle is a key where those bits are below this: three in eight. */
const CHOSEN_BELOW = 3;
/** The last bit of a kept shingle is its quoted flag and is no part of the choice. */
const FLAG_BITS = 1;
/** Maximum number of words, the rarest ones. Chosen by hand: each is a posting in the index. */
const MAX_WORDS = 40;

/** Number of codes: `rank * CODES + code` sorts by rank first and by code second. */
const CODES = 2 ** 32;
/** For each class, how many classes are rarer. */
const CLASS_RANKS = CLASS_WEIGHTS.map((weight) => CLASS_WEIGHTS.filter((other) => other > weight).length);

/** Needs nothing but what is stored of an article. */
export function indexKeys({ shingles, terms }: Fingerprint): IndexKeys {
  const facts: number[] = [];
  const words: number[] = [];
  for (const code of terms) {
    const kind = codeKind(code);
    if (kind === 'word') words.push(code);
    else if (kind !== 'place' && codeWeight(code) >= MIN_FACT_WEIGHT) facts.push(code);
  }
  const keyShingles: number[] = [];
  for (const flagged of shingles) if (((flagged >>> FLAG_BITS) & CHOICE_MASK) < CHOSEN_BELOW) keyShingles.push(withoutQuotedFlag(flagged));
  return { shingles: keyShingles, facts, words: rarestWords(words) };
}

/** Of equally rare words those with the lowest codes are chosen: codes are hashes, so every text makes the same choice. */
function rarestWords(words: readonly number[]): number[] {
  // Keeps the lowest ranks so far, in order. That is less work than sorting all, since few words are among them.
  const lowest: number[] = [];
  for (const code of words) {
    const ranked = (CLASS_RANKS[code & CLASS_MASK] as number) * CODES + code;
    if (lowest.length === MAX_WORDS && ranked >= (lowest[MAX_WORDS - 1] as number)) continue;
    let at = Math.min(lowest.length, MAX_WORDS - 1);
    for (; at > 0 && (lowest[at - 1] as number) > ranked; at--) lowest[at] = lowest[at - 1] as number;
    lowest[at] = ranked;
  }
  return lowest.map((ranked) => ranked % CODES);
}

/** Summed weight of an article's fact keys. An article with many facts shares some of them with others by chance, so ranking divides by it. */
export function factsWeight({ facts }: IndexKeys): number {
  return facts.reduce((weight, code) => weight + codeWeight(code), 0);
}
