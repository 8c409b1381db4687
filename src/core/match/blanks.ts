// Two articles of one language laid side by side by their story terms: what stays, and what stands at the same place in one and in the other. Stored
// fingerprints have no text, but they hold the terms in order of first appearance.
import { TERM_KINDS } from '../fingerprint/story-term';
import { codeKind, codeWeight, type KindWeights, weightsByKind } from '../fingerprint/term-code';
import { longestIncreasing } from './longest-increasing';

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

/** Two equally long lists: indices of terms in one and in the other article at which both say the same. */
interface SharedIndices {
  readonly ofFirst: readonly number[];
  readonly ofSecond: readonly number[];
}

/**
 * What stays and what stands in its place. The same for (a, b) and (b, a).
 *
 * @param a codes of terms in order, each once or as often as it is said
 */
export function findBlanks(a: Uint32Array, b: Uint32Array): Blanks {
  const [first, second] = isBefore(b, a) ? [sideOf(b), sideOf(a)] : [sideOf(a), sideOf(b)];
  const { ofFirst, ofSecond } = sharedIndices(first, second);
  const counted = new BlankCounts();
  let [firstFrom, secondFrom] = [0, 0];
  for (const pair of longestIncreasing(ofFirst)) {
    const [firstTo, secondTo] = [ofFirst[pair] as number, ofSecond[pair] as number];
    counted.addGap(ownTerms(first, firstFrom, firstTo), ownTerms(second, secondFrom, secondTo));
    counted.addKept(first.codes[firstTo] as number);
    [firstFrom, secondFrom] = [firstTo + 1, secondTo + 1];
  }
  counted.addGap(ownTerms(first, firstFrom, first.codes.length), ownTerms(second, secondFrom, second.codes.length));
  return counted;
}

class BlankCounts implements Blanks {
  readonly kept = weightsByKind([]);
  readonly changed = weightsByKind([]);
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
    const [first, second] = [weightsByKind(ofFirst), weightsByKind(ofSecond)];
    this.blanks++;
    if (first.number > 0 && second.number > 0) this.numberBlanks++;
    for (const kind of TERM_KINDS) this.changed[kind] += Math.min(first[kind], second[kind]);
  }
}

function sideOf(codes: Uint32Array): Side {
  return { codes, isShared: new Uint8Array(codes.length) };
}

/** Terms from one index to before another that only this side has. */
function ownTerms({ codes, isShared }: Side, from: number, to: number): number[] {
  const own: number[] = [];
  for (let index = from; index < to; index++) if (isShared[index] === 0) own.push(codes[index] as number);
  return own;
}

/**
 * Every pair of indices at which both say the same, in order of the second and for each of its indices backwards: then the longest part whose first indices increase
 * is the longest common subsequence (Hunt, Szymanski: A fast algorithm for computing longest common subsequences, 1977). Marks what is shared.
 */
function sharedIndices(first: Side, second: Side): SharedIndices {
  const lastIndex = new Map<number, number>();
  const indexBefore = new Int32Array(first.codes.length);
  for (let index = 0; index < first.codes.length; index++) {
    const code = first.codes[index] as number;
    indexBefore[index] = lastIndex.get(code) ?? -1;
    lastIndex.set(code, index);
  }
  const [ofFirst, ofSecond]: [number[], number[]] = [[], []];
  for (let index = 0; index < second.codes.length; index++) {
    for (let same = lastIndex.get(second.codes[index] as number) ?? -1; same >= 0; same = indexBefore[same] as number) {
      ofFirst.push(same);
      ofSecond.push(index);
      first.isShared[same] = 1;
      second.isShared[index] = 1;
    }
  }
  return { ofFirst, ofSecond };
}

/** Some order of two lists of terms that does not depend on which article was asked about. */
function isBefore(one: Uint32Array, other: Uint32Array): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const differing = one.findIndex((code, index) => code !== other[index]);
  return differing >= 0 && (one[differing] as number) < (other[differing] as number);
}
