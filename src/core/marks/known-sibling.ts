// What a page is held against: a sibling by its text where that was kept, by its fingerprint otherwise.

import { shingle } from '../fingerprint/shingles';
import type { Fingerprint } from '../model/fingerprint';
import { shingleWords, tokenise } from '../text/tokens';

export interface KnownSibling {
  readonly terms: Fingerprint['terms'];
  readonly wordCount: number;
  readonly hasShingle: (shingle: number) => boolean;
  /** Only the winnowed shingles are known. */
  readonly isSampled: boolean;
}

/** By all shingles of its text: making the whole fingerprint anew takes ten times as long, and its terms are at hand. */
export function siblingByText({ terms, wordCount }: Fingerprint, title: string, paragraphs: readonly string[]): KnownSibling {
  const all = new Set(shingle(shingleWords(tokenise([title, ...paragraphs].join('\n')))));
  return { terms, wordCount, hasShingle: (hash) => all.has(hash), isSampled: false };
}

/** @param hasShingle whether a shingle is among those that were kept */
export function siblingByFingerprint(
  { terms, wordCount, shingles, shingleCount }: Fingerprint,
  hasShingle: (shingle: number) => boolean,
): KnownSibling {
  return { terms, wordCount, hasShingle, isSampled: shingles.length < shingleCount };
}
