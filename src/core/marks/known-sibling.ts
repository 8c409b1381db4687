// What is known of the sibling that a page is compared with: all its words where its text was kept, a sample of them otherwise.
import { shingle } from '../fingerprint/shingles';
import type { Fingerprint } from '../model/fingerprint';
import { shingleWords, tokenise } from '../text/tokens';

export interface KnownSibling {
  readonly terms: Fingerprint['terms'];
  readonly wordCount: number;
  readonly hasShingle: (shingle: number) => boolean;
  /** Only the winnowed shingles are known: some that both texts have are missing. */
  readonly isSampled: boolean;
}

/** Known by all shingles of its text. The terms are taken from its fingerprint: making that anew takes ten times as long. */
export function siblingByText({ terms, wordCount }: Fingerprint, title: string, paragraphs: readonly string[]): KnownSibling {
  const all = new Set(shingle(shingleWords(tokenise([title, ...paragraphs].join('\n')))));
  return { terms, wordCount, hasShingle: (hash) => all.has(hash), isSampled: false };
}

/**
 * Known by the shingles that were kept.
 *
 * @param hasShingle whether a shingle is among them
 */
export function siblingByFingerprint(
  { terms, wordCount, shingles, shingleCount }: Fingerprint,
  hasShingle: (shingle: number) => boolean,
): KnownSibling {
  return { terms, wordCount, hasShingle, isSampled: shingles.length < shingleCount };
}
