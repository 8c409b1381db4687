// How much of the story two articles share, and whether they tell it in the same order.
import type { StoryTerm, TermKind } from '../fingerprint/fingerprint';
import type { Rarity } from './rarity';

export interface TermOverlap {
  /** Terms of the first that the second has too, in the order of the first. */
  readonly shared: readonly StoryTerm[];
  /** Summed weight of them. */
  readonly weight: number;
  /** Weight of all terms looked at, of the first and of the second. */
  readonly weights: readonly [number, number];
  /** Shared weight against the lighter side, 0…1. */
  readonly containment: number;
  /** Shared weight against the geometric mean of both sides, 0…1. */
  readonly cosine: number;
  /** Longest run of shared terms that stand in the same order on both sides, as a share of all shared, 0…1. */
  readonly inOrder: number;
  /** Shared weight, each term counted the less the further apart its places in the two texts are. */
  readonly alignedWeight: number;
}

/** Distance between a term's places (0 the text's beginning, 1 its end) at which it counts 1/e: a translation keeps them within this, chance does not. */
const PLACE_TOLERANCE = 0.2;

/**
 * @param asked terms of one article in order of first appearance
 * @param other terms of the other, likewise
 * @param kinds which kinds to look at
 */
export function overlapTerms(
  asked: readonly StoryTerm[],
  other: readonly StoryTerm[],
  kinds: ReadonlySet<TermKind>,
  rarity: Rarity,
): TermOverlap {
  const places = new Map<string, number>();
  let otherWeight = 0;
  other.forEach((term, place) => {
    if (!kinds.has(term.kind)) return;
    otherWeight += rarity(term);
    places.set(termId(term), place);
  });
  const shared: StoryTerm[] = [];
  const order: number[] = [];
  let [askedWeight, weight, alignedWeight] = [0, 0, 0];
  asked.forEach((term, place) => {
    if (!kinds.has(term.kind)) return;
    const worth = rarity(term);
    askedWeight += worth;
    const otherPlace = places.get(termId(term));
    if (otherPlace === undefined) return;
    shared.push(term);
    order.push(otherPlace);
    weight += worth;
    const apart = (place / asked.length - otherPlace / other.length) / PLACE_TOLERANCE;
    alignedWeight += worth * Math.exp(-apart * apart);
  });
  const lighter = Math.min(askedWeight, otherWeight);
  return {
    shared,
    weight,
    weights: [askedWeight, otherWeight],
    containment: lighter > 0 ? weight / lighter : 0,
    cosine: weight > 0 ? weight / Math.sqrt(askedWeight * otherWeight) : 0,
    inOrder: order.length > 0 ? longestIncreasing(order) / order.length : 0,
    alignedWeight,
  };
}

export function termId({ kind, key }: Pick<StoryTerm, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}

/** Length of the longest increasing subsequence, by patience sorting in n log n. */
function longestIncreasing(sequence: readonly number[]): number {
  const tails: number[] = [];
  for (const value of sequence) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
  }
  return tails.length;
}
