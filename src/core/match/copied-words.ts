// How much of one text stands word for word in another.

import type { Print } from '../fingerprint/make-fingerprint';
import { hasQuotedFlag, withoutQuotedFlag } from '../fingerprint/shingles';
import type { Comparable } from './comparable';

export interface CopiedWords {
  /** Share of the asked article's shingles found in the other, 0…1. */
  readonly ofAsked: number;
  /** Share of the other article's shingles found in the asked one, 0…1. */
  readonly ofOther: number;
  /** The larger of both shares, without what stands in quotation marks in both texts, 0…1. */
  readonly own: number;
  /** Share of the copied shingles that stand in quotation marks in both texts, 0…1. */
  readonly quoted: number;
}

/**
 * Containment both ways (Broder: On the resemblance and containment of documents, 1997).
 * Of a stored article only the winnowed shingles are known. They are a sample of all, so the share of them that is found among ALL shingles of the
 * asked text estimates `ofOther` without bias. Comparing two samples would miss runs that fall between windows.
 */
export function copiedWords(asked: Print, other: Comparable): CopiedWords {
  const counts = other.all ? countFound(asked, [...other.all], other.quoted) : countFound(asked, other.shingles, other.quoted);
  return sharesOf(counts, sharedStandsFor(asked, other, counts.sampled), asked.shingleCount, other.shingleCount);
}

/**
 * How many shingles each shared one stands for. Both texts may be samples; winnowing keeps the same shingles of both, so the thinner sample tells.
 *
 * @param sampled number of shingles of the other text that were looked up
 */
export function sharedStandsFor(asked: Print, other: Comparable, sampled: number): number {
  return Math.max(other.shingleCount / sampled, asked.shingleCount / asked.all.size);
}

interface Counts {
  readonly sampled: number;
  readonly found: number;
  /** Found, and in quotation marks in both texts. */
  readonly quoted: number;
}

/** @param otherQuoted shingles that the other text quotes; absent where they carry the quoted flag themselves */
function countFound({ allTable, quoted: askedQuoted }: Print, sample: ArrayLike<number>, otherQuoted?: ReadonlySet<number>): Counts {
  let found = 0;
  let quoted = 0;
  for (let i = 0; i < sample.length; i++) {
    const flagged = sample[i] as number;
    const hash = withoutQuotedFlag(flagged);
    if (allTable.indexOf(hash) < 0) continue;
    found++;
    if (askedQuoted.has(hash) && (otherQuoted ? otherQuoted.has(hash) : hasQuotedFlag(flagged))) quoted++;
  }
  return { sampled: sample.length, found, quoted };
}

/** @param standsFor how many shared shingles each found one stands for */
function sharesOf({ sampled, found, quoted }: Counts, standsFor: number, askedSize: number, otherSize: number): CopiedWords {
  if (sampled === 0 || askedSize === 0) return { ofAsked: 0, ofOther: 0, own: 0, quoted: 0 };
  const [shared, speech] = [found * standsFor, quoted * standsFor];
  const ownOf = (size: number) => (size > speech ? (shared - speech) / (size - speech) : 0);
  return {
    ofAsked: Math.min(1, shared / askedSize),
    ofOther: Math.min(1, shared / otherSize),
    own: Math.min(1, Math.max(ownOf(otherSize), ownOf(askedSize))),
    quoted: found ? quoted / found : 0,
  };
}
