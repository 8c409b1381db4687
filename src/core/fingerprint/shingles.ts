// Runs of words as hashes, and the few of them that are kept. A hash has 31 bits; the last bit of a kept one says that it is quoted speech.
import type { QuotedSpan } from '../text/quotations';
import { shingleWords, type Token } from '../text/tokens';
import { hash32, hashRun } from './hash';

/** Words in a shingle. Four: three meet by chance in stock phrases, five lose copies that were lightly edited. */
export const SHINGLE_SIZE = 4;
/** Shingles in a window, of which the least is kept: two texts sharing WINDOW + SHINGLE_SIZE - 1 words in a row share a kept hash. */
export const WINDOW = 6;
/** A text with no more shingles than this keeps them all: a sample of so few would let chance decide. */
const SHORT_TEXT = 128;

/** The shingles of a text that are kept. */
export function keptShingles(shingles: readonly number[]): number[] {
  return winnow(shingles, shingles.length <= SHORT_TEXT ? 1 : WINDOW);
}

/** Hashes of all runs of `size` words, in order of the text, repeats included. A text shorter than that is one shingle of its own. */
export function shingle(words: readonly string[], size: number = SHINGLE_SIZE): number[] {
  if (words.length === 0) return [];
  const hashes = words.map(hash32);
  if (words.length < size) return [unmarked(hashRun(hashes, 0, words.length))];
  const shingles: number[] = [];
  for (let i = 0; i + size <= hashes.length; i++) shingles.push(unmarked(hashRun(hashes, i, size)));
  return shingles;
}

/**
 * Winnowing: the least hash of every window, the rightmost where equal. Any run of `window` shingles shared by two texts leaves one in common.
 * Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003. https://theory.stanford.edu/~aiken/publications/papers/sigmod03.pdf
 *
 * @returns kept hashes, ascending and distinct
 */
export function winnow(shingles: readonly number[], window: number = WINDOW): number[] {
  const kept = new Set<number>();
  const last = Math.max(0, shingles.length - window);
  for (let from = 0; from <= last && shingles.length > 0; from++) {
    const to = Math.min(from + window, shingles.length);
    let least = shingles[from] as number;
    for (let i = from + 1; i < to; i++) if ((shingles[i] as number) < least) least = shingles[i] as number;
    kept.add(least);
  }
  return Array.from(Uint32Array.from(kept).sort());
}

/** The shingles that stand wholly in quotation marks wherever the text has them. */
export function quotedShingles(tokens: readonly Token[], spans: readonly QuotedSpan[]): Set<number> {
  const quoted = new Set<number>();
  if (spans.length === 0) return quoted;
  const own: Token[][] = [];
  let from = 0;
  for (const { start, end } of spans) {
    const first = firstFrom(tokens, from, start);
    const last = firstFrom(tokens, first, end);
    for (const hash of shingle(shingleWords(tokens.slice(first, last)))) quoted.add(hash);
    own.push(tokens.slice(from, first));
    from = last;
  }
  own.push(tokens.slice(from));
  for (const run of own) for (const hash of shingle(shingleWords(run))) quoted.delete(hash);
  return quoted;
}

/** Number of the first token from one on that stands at this offset or behind it. */
function firstFrom(tokens: readonly Token[], from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? offset) < offset) at++;
  return at;
}

export function markQuoted(hash: number): number {
  return (hash | 1) >>> 0;
}
export function unmarked(hash: number): number {
  return (hash & ~1) >>> 0;
}
export function isQuoted(hash: number): boolean {
  return (hash & 1) === 1;
}
