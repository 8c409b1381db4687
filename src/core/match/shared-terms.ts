// How much of the story two articles share, and whether they tell it in the same order.
import { emphasis } from '../fingerprint/emphasis';
import { type Fingerprint, TERM_KINDS, type TermKind } from '../fingerprint/fingerprint';
import type { Print } from '../fingerprint/make-fingerprint';
import { codeKind, codeWeight } from '../fingerprint/term-code';

/** Weights of one kind of term. */
interface KindOverlap {
  shared: number;
  asked: number;
  other: number;
  /** Shared weight, each term counted the less the further apart its places in the two texts are. */
  aligned: number;
}
export interface TermOverlap extends Readonly<Record<TermKind, Readonly<KindOverlap>>> {
  /** Cosine of the words weighted by rarity, number and place: how alike a person would call the stories, 0…1. */
  readonly likeness: number;
  /** Places of the shared words in the asked article, in the order of the other. */
  readonly wordPlaces: readonly number[];
  /** Places of the shared numbers, places and names in the asked article, in the order of the other. */
  readonly factPlaces: readonly number[];
}

/** Distance between a term's places (0 the text's beginning, 1 its end) at which it counts 1/e: a translation keeps them within this, chance does not. */
const PLACE_TOLERANCE = 0.2;

/** One pass over the terms of both. */
export function overlapTerms(asked: Print, other: Fingerprint): TermOverlap {
  const kinds = { number: none(asked, 'number'), place: none(asked, 'place'), name: none(asked, 'name'), word: none(asked, 'word') };
  const wordPlaces: number[] = [];
  const factPlaces: number[] = [];
  const { terms, placeOf } = asked;
  let [product, otherNorm] = [0, 0];
  for (let otherPlace = 0; otherPlace < other.terms.length; otherPlace++) {
    const code = other.terms[otherPlace] ?? 0;
    const kind = codeKind(code);
    const sums = kinds[kind];
    const worth = codeWeight(code);
    sums.other += worth;
    const place = placeOf.get(code);
    if (kind === 'word') {
      const dwelt = worth * emphasis(other.counts[otherPlace] ?? 1, otherPlace);
      otherNorm += dwelt * dwelt;
      if (place !== undefined) product += dwelt * worth * emphasis(asked.counts[place] ?? 1, place);
    }
    if (place === undefined) continue;
    (kind === 'word' ? wordPlaces : factPlaces).push(place);
    sums.shared += worth;
    const apart = (place / terms.length - otherPlace / other.terms.length) / PLACE_TOLERANCE;
    sums.aligned += worth * Math.exp(-apart * apart);
  }
  const likeness = product > 0 ? product / Math.sqrt(asked.wordNorm * otherNorm) : 0;
  return { ...kinds, likeness, wordPlaces, factPlaces };
}

function none(asked: Print, kind: TermKind): KindOverlap {
  return { shared: 0, asked: asked.weights[kind], other: 0, aligned: 0 };
}

/** Several kinds taken together. */
export function together(overlap: TermOverlap, kinds: readonly TermKind[] = TERM_KINDS): Readonly<KindOverlap> {
  const sum = (part: keyof KindOverlap) => kinds.reduce((total, kind) => total + overlap[kind][part], 0);
  return { shared: sum('shared'), asked: sum('asked'), other: sum('other'), aligned: sum('aligned') };
}

/** Shared weight against the lighter side, 0…1. */
export function termContainment({ shared, asked, other }: Readonly<KindOverlap>): number {
  const lighter = Math.min(asked, other);
  return lighter > 0 ? shared / lighter : 0;
}

/** Shared weight against the geometric mean of both sides, 0…1. */
export function termCosine({ shared, asked, other }: Readonly<KindOverlap>): number {
  return shared > 0 ? shared / Math.sqrt(asked * other) : 0;
}

/** Longest run of terms that stand in the same order on both sides, as a share of all that are shared, 0…1. */
export function inOrder(places: readonly number[]): number {
  return places.length > 0 ? longestIncreasing(places) / places.length : 0;
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
