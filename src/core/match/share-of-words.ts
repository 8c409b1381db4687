// How much of a passage stands word for word in a text.

import { winnow, withoutQuotedFlag } from '../fingerprint/shingles';
import type { Fingerprint } from '../model/fingerprint';

/**
 * Fewest shingles that a passage is looked for by: eight words in a row. Fewer are stock phrases, and an index that keeps a part of all shingles would miss
 * most of their articles. Chosen by hand.
 */
export const MIN_SHINGLES = 5;

/** Share of the passage's shingles that the text has, 0…1. @param shingles of the passage, in order */
export function shareInText(shingles: readonly number[], text: ReadonlySet<number>): number {
  return shareOf(shingles, (shingle) => text.has(shingle));
}

/**
 * The same of a text of which only the winnowed shingles are known: each that winnowing keeps of the passage, it keeps of every text that holds the whole
 * passage.
 */
export function shareInSample(shingles: readonly number[], { shingles: kept }: Pick<Fingerprint, 'shingles'>): number {
  const known = new Set(Array.from(kept, withoutQuotedFlag));
  return shareOf(winnow(shingles), (shingle) => known.has(shingle));
}

function shareOf(shingles: readonly number[], isFound: (shingle: number) => boolean): number {
  return shingles.length === 0 ? 0 : shingles.filter(isFound).length / shingles.length;
}
