// Two articles of one language laid side by side by their story terms: what stays, and what stands at the same place in one and in the other. Stored
// fingerprints have no text, but they hold the terms in order of first appearance.
import { TERM_KINDS, type TermKind } from '../fingerprint/story-term';
import { codeKind, codeWeight } from '../fingerprint/term-code';
import { longestIncreasing } from './longest-increasing';

/** Weights of terms by kind. */
type KindWeights = Record<TermKind, number>;

export interface Blanks {
  /** Terms that both have, in the same order. */
  readonly kept: Readonly<KindWeights>;
  /** Terms that only one has, with others of their kind at the same place of the other article: the lighter side. */
  readonly changed: Readonly<KindWeights>;
  /** Places where each has terms of its own between two kept ones, few on both sides: a blank of a form, or reworded. */
  readonly blanks: number;
  /** Those of them where both have a number. */
  readonly numberBlanks: number;
  /** Places where only one has terms of its own, or one has many: cut, added or written anew. */
  readonly otherGaps: number;
}

/** Maximum number of terms of each side of a blank: about two clauses. Longer ones were written anew. Chosen by hand among 8, 12 and 20. */
const MAX_BLANK = 12;

/** The index of a term in the first list and in the second. */
type Pair = readonly [number, number];

/** The same for (a, b) and (b, a). @param a codes of terms in order, each once or as often as it is said */
export function findBlanks(a: Uint32Array, b: Uint32Array): Blanks {
  const [first, second] = isBefore(b, a) ? [b, a] : [a, b];
  const [placesInFirst, inSecond] = [placesByCode(first), new Set(second)];
  const counted = new BlankCounts();
  let [firstFrom, secondFrom] = [0, 0];
  for (const [firstAt, secondAt] of [...pairsInOrder(placesInFirst, second), [first.length, second.length] as const]) {
    const ofFirst = first.subarray(firstFrom, firstAt).filter((code) => !inSecond.has(code));
    const ofSecond = second.subarray(secondFrom, secondAt).filter((code) => !placesInFirst.has(code));
    counted.addGap(ofFirst, ofSecond);
    if (firstAt < first.length) counted.addKept(first[firstAt] as number);
    [firstFrom, secondFrom] = [firstAt + 1, secondAt + 1];
  }
  return counted;
}

class BlankCounts implements Blanks {
  readonly kept = weigh([]);
  readonly changed = weigh([]);
  blanks = 0;
  numberBlanks = 0;
  otherGaps = 0;

  addKept(code: number): void {
    this.kept[codeKind(code)] += codeWeight(code);
  }

  addGap(ofFirst: Uint32Array, ofSecond: Uint32Array): void {
    if (ofFirst.length === 0 && ofSecond.length === 0) return;
    if (ofFirst.length === 0 || ofSecond.length === 0 || Math.max(ofFirst.length, ofSecond.length) > MAX_BLANK) {
      this.otherGaps++;
      return;
    }
    const [first, second] = [weigh(ofFirst), weigh(ofSecond)];
    this.blanks++;
    if (first.number > 0 && second.number > 0) this.numberBlanks++;
    for (const kind of TERM_KINDS) this.changed[kind] += Math.min(first[kind], second[kind]);
  }
}

function weigh(terms: Iterable<number>): KindWeights {
  const weights = { number: 0, place: 0, name: 0, word: 0 };
  for (const code of terms) weights[codeKind(code)] += codeWeight(code);
  return weights;
}

/**
 * The longest common subsequence: of every two places where both say the same, in order of the second and for each of its places backwards, the longest part
 * whose first places increase (Hunt, Szymanski: A fast algorithm for computing longest common subsequences, 1977).
 */
function pairsInOrder(placesInFirst: ReadonlyMap<number, readonly number[]>, second: Uint32Array): Pair[] {
  const [inFirst, inSecond]: [number[], number[]] = [[], []];
  for (let at = 0; at < second.length; at++) {
    for (const place of placesInFirst.get(second[at] as number) ?? []) {
      inFirst.push(place);
      inSecond.push(at);
    }
  }
  return longestIncreasing(inFirst).map((at) => [inFirst[at] as number, inSecond[at] as number]);
}

/** Where each code stands in the list, the last place first. */
function placesByCode(codes: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = codes.length - 1; at >= 0; at--) {
    const code = codes[at] as number;
    const known = places.get(code);
    if (known) known.push(at);
    else places.set(code, [at]);
  }
  return places;
}

/** Some order of two lists of terms that does not depend on which article was asked about. */
function isBefore(one: Uint32Array, other: Uint32Array): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const at = one.findIndex((code, index) => code !== other[index]);
  return at >= 0 && (one[at] as number) < (other[at] as number);
}
