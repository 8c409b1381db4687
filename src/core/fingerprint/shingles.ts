// Runs of words as hashes, and the few of them that are kept. A hash has 31 bits; the last bit of a kept one is its quoted flag: set where the words
// stand in quotation marks.
import type { QuotedSpan } from '../text/quotations';
import { type Token, wordEnd, wordIndexes } from '../text/tokens';
import { hash32, hashRun } from './hash';

/** Words in a shingle. Three words meet by chance in stock phrases; five lose copies that were lightly edited. */
export const SHINGLE_SIZE = 4;
/** Shingles in a window, of which the one with the lowest hash is kept: two texts that share WINDOW + SHINGLE_SIZE - 1 = 9 words in a row share a kept hash. */
export const WINDOW = 6;
/** A text with at most this many shingles keeps them all: a sample of so few would leave too much to chance. Chosen by hand. */
const SHORT_TEXT = 128;

/** The shingles of a text that are kept. */
export function keptShingles(shingles: readonly number[]): number[] {
  return winnow(shingles, shingles.length <= SHORT_TEXT ? 1 : WINDOW);
}

/** Hashes of all runs of `size` words, in order of the text, repeats included. A text shorter than that is one shingle of its own. */
export function shingle(words: readonly string[], size: number = SHINGLE_SIZE): number[] {
  if (words.length === 0) return [];
  const hashes = words.map(hash32);
  if (words.length < size) return [withoutQuotedFlag(hashRun(hashes, 0, words.length))];
  const shingles: number[] = [];
  for (let i = 0; i + size <= hashes.length; i++) shingles.push(withoutQuotedFlag(hashRun(hashes, i, size)));
  return shingles;
}

/**
 * Winnowing: keeps the lowest hash of every window. Any run of `window` shingles that two texts share leaves one kept hash in common.
 * Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003. https://theory.stanford.edu/~aiken/publications/papers/sigmod03.pdf
 *
 * @returns kept hashes, ascending and distinct
 */
export function winnow(shingles: readonly number[], window: number = WINDOW): number[] {
  const kept = new Set(winnowedIndexes(shingles, window).map((index) => shingles[index] as number));
  return Array.from(Uint32Array.from(kept).sort());
}

/** Where the hashes stand that winnowing keeps, ascending; of equal ones in a window the last. */
export function winnowedIndexes(shingles: readonly number[], window: number = WINDOW): number[] {
  const kept: number[] = [];
  const last = Math.max(0, shingles.length - window);
  for (let from = 0; from <= last && shingles.length > 0; from++) {
    const to = Math.min(from + window, shingles.length);
    let lowest = from;
    for (let i = from + 1; i < to; i++) if ((shingles[i] as number) <= (shingles[lowest] as number)) lowest = i;
    // The window moves to the right, and so does the last of its lowest hashes.
    if (kept.at(-1) !== lowest) kept.push(lowest);
  }
  return kept;
}

/**
 * The shingles that stand wholly in quotation marks wherever the text has them.
 *
 * @param shingles of these tokens, in order
 */
export function quotedShingles(tokens: readonly Token[], shingles: readonly number[], spans: readonly QuotedSpan[]): Set<number> {
  const quoted = new Set<number>();
  if (spans.length === 0) return quoted;
  const starts = wordIndexes(tokens);
  const parts = partsOf(tokens, spans);
  const own = new Set<number>();
  for (let at = 0; at < shingles.length; at++) {
    const last = starts[Math.min(at + SHINGLE_SIZE, starts.length) - 1] ?? 0;
    const part = parts[starts[at] ?? 0] ?? 0;
    if (parts[wordEnd(tokens, last) - 1] === part) (part % 2 === 1 ? quoted : own).add(shingles[at] as number);
  }
  for (const hash of own) quoted.delete(hash);
  return quoted;
}

/** For each token which part of the text it stands in: 1, 3, 5 … are the quotations, 0, 2, 4 … what lies between them. */
function partsOf(tokens: readonly Token[], spans: readonly QuotedSpan[]): Uint32Array {
  let part = 0;
  return Uint32Array.from(tokens, ({ start }) => {
    while (part < 2 * spans.length && start >= ((part % 2 === 0 ? spans[part / 2]?.start : spans[(part - 1) / 2]?.end) ?? Infinity)) part++;
    return part;
  });
}

export function withQuotedFlag(hash: number): number {
  return (hash | 1) >>> 0;
}
export function withoutQuotedFlag(hash: number): number {
  return (hash & ~1) >>> 0;
}
export function hasQuotedFlag(hash: number): boolean {
  return (hash & 1) === 1;
}
