// How much of one text stands word for word in another.
import type { Fingerprint } from '../fingerprint/fingerprint';
import type { Print } from '../fingerprint/make-fingerprint';

export interface CopiedWords {
  /** Share of the asked article's shingles found in the other, 0…1. */
  readonly ofAsked: number;
  /** Share of the other article's shingles found in the asked one, 0…1. */
  readonly ofOther: number;
}

/**
 * Containment both ways (Broder: On the resemblance and containment of documents, 1997).
 * Of a stored article only the winnowed shingles are known; they are a sample of all, so the share of them found among ALL shingles of the asked
 * text estimates `ofOther` without bias, where a comparison of two samples would lose the runs that just miss a window.
 */
export function copiedWords(asked: Print, other: Fingerprint & { readonly all?: ReadonlySet<number> }): CopiedWords {
  const sample = other.all ?? other.shingles;
  const otherSize = other.all?.size ?? other.shingleCount;
  if (asked.shingleCount === 0 || otherSize === 0) return { ofAsked: 0, ofOther: 0 };
  let found = 0;
  let sampled = 0;
  for (const hash of sample) {
    sampled++;
    if (asked.all.has(hash)) found++;
  }
  const ofOther = sampled ? found / sampled : 0;
  return { ofAsked: Math.min(1, (ofOther * otherSize) / asked.shingleCount), ofOther };
}
