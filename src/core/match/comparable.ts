// What an article is compared by.
import type { Print } from '../fingerprint/make-fingerprint';
import { withoutQuotedFlag } from '../fingerprint/shingles';
import type { Fingerprint } from '../model/fingerprint';

/** An article to compare with: a stored fingerprint alone, or with all shingles and all terms of its text. */
export type Comparable = Fingerprint & Partial<Pick<Print, 'all' | 'quoted' | 'termsInText'>>;

/**
 * Another article as if its text had never had some shingles; `printWithout` does the same for the asked one.
 *
 * @param dropped hashes without their quoted flag
 */
export function comparableWithout(other: Comparable, dropped: ReadonlySet<number>): Comparable {
  const isLeft = (flagged: number) => !dropped.has(withoutQuotedFlag(flagged));
  const shingles = other.shingles.filter(isLeft);
  const all = other.all && new Set([...other.all].filter(isLeft));
  const [before, left] = other.all && all ? [other.all.size, all.size] : [other.shingles.length, shingles.length];
  if (before === left) return other;
  return { ...other, shingles, shingleCount: Math.round((other.shingleCount * left) / before), ...(all ? { all } : {}) };
}
