// Where in the asked article the words stand that another one copies.
import type { Print } from '../fingerprint/make-fingerprint';
import { withoutQuotedFlag } from '../fingerprint/shingles';
import type { Stretch } from '../model/relation';
import type { Comparable } from './comparable';

/** Minimum number of shared shingles that show a stretch: fewer may be a stock phrase. Chosen by hand. */
const MIN_SHINGLES = 6;
/** Share of the shared shingles that is left out at either end: a phrase that both have by chance stands anywhere. Chosen by hand. */
const STRAY = 0.05;
/** Minimum share of the shorter stretch that lies in the other, for one stretch. Chosen by hand. */
const MIN_OVERLAP = 0.1;

/** A function that finds the stretch of the asked text that another article has; null where that cannot be told. */
export function stretchFinder(asked: Print): (other: Comparable) => Stretch | null {
  if (!asked.hasText) return () => null;
  const indices = new Map([...asked.all].map((hash, index) => [hash, index]));
  return ({ all, shingles }) => {
    const found: number[] = [];
    for (const flagged of all ?? shingles) {
      const index = indices.get(withoutQuotedFlag(flagged));
      if (index !== undefined) found.push(index);
    }
    if (found.length < MIN_SHINGLES) return null;
    const inOrder = Float64Array.from(found).sort();
    const stray = Math.ceil(found.length * STRAY);
    return { from: inOrder.at(stray) ?? 0, to: inOrder.at(-1 - stray) ?? 0 };
  };
}

/** True where two stretches of the asked text have little in common. */
export function areApart(one: Stretch, other: Stretch): boolean {
  const overlap = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return overlap < MIN_OVERLAP * Math.min(one.to - one.from, other.to - other.from);
}
