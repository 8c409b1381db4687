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

/** The terms of one article, and which of them the other has too. */
interface Side {
  readonly codes: Uint32Array;
  /** 1 for a shared term. */
  readonly isShared: Uint8Array;
}

/** Places where both say the same, side by side. */
interface SharedPlaces {
  readonly inFirst: readonly number[];
  readonly inSecond: readonly number[];
}

/** The same for (a, b) and (b, a). @param a codes of terms in order, each once or as often as it is said */
export function findBlanks(a: Uint32Array, b: Uint32Array): Blanks {
  const [first, second] = isBefore(b, a) ? [sideOf(b), sideOf(a)] : [sideOf(a), sideOf(b)];
  const { inFirst, inSecond } = sharedPlaces(first, second);
  const counted = new BlankCounts();
  let firstFrom = 0;
  let secondFrom = 0;
  for (const at of longestIncreasing(inFirst)) {
    const firstAt = inFirst[at] as number;
    const secondAt = inSecond[at] as number;
    counted.addGap(ownTerms(first, firstFrom, firstAt), ownTerms(second, secondFrom, secondAt));
    counted.addKept(first.codes[firstAt] as number);
    firstFrom = firstAt + 1;
    secondFrom = secondAt + 1;
  }
  counted.addGap(ownTerms(first, firstFrom, first.codes.length), ownTerms(second, secondFrom, second.codes.length));
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

  addGap(ofFirst: readonly number[], ofSecond: readonly number[]): void {
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

function weigh(terms: readonly number[]): KindWeights {
  const weights = { number: 0, place: 0, name: 0, word: 0 };
  for (const code of terms) weights[codeKind(code)] += codeWeight(code);
  return weights;
}

function sideOf(codes: Uint32Array): Side {
  return { codes, isShared: new Uint8Array(codes.length) };
}

/** Terms between two places that only this side has. */
function ownTerms({ codes, isShared }: Side, from: number, to: number): number[] {
  const own: number[] = [];
  for (let at = from; at < to; at++) if (isShared[at] === 0) own.push(codes[at] as number);
  return own;
}

/**
 * Every two places where both say the same, in order of the second and for each of its places backwards: then the longest part whose first places increase is
 * the longest common subsequence (Hunt, Szymanski: A fast algorithm for computing longest common subsequences, 1977). Marks what is shared.
 */
function sharedPlaces(first: Side, second: Side): SharedPlaces {
  const lastPlace = new Map<number, number>();
  const placeBefore = new Int32Array(first.codes.length);
  for (let at = 0; at < first.codes.length; at++) {
    const code = first.codes[at] as number;
    placeBefore[at] = lastPlace.get(code) ?? -1;
    lastPlace.set(code, at);
  }
  const inFirst: number[] = [];
  const inSecond: number[] = [];
  for (let at = 0; at < second.codes.length; at++) {
    for (let place = lastPlace.get(second.codes[at] as number) ?? -1; place >= 0; place = placeBefore[place] as number) {
      inFirst.push(place);
      inSecond.push(at);
      first.isShared[place] = 1;
      second.isShared[at] = 1;
    }
  }
  return { inFirst, inSecond };
}

/** Some order of two lists of terms that does not depend on which article was asked about. */
function isBefore(one: Uint32Array, other: Uint32Array): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const at = one.findIndex((code, index) => code !== other[index]);
  return at >= 0 && (one[at] as number) < (other[at] as number);
}
