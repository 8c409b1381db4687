// Two articles of one language laid side by side by their story terms: what stays, and what stands at the same place in one and in the other. Stored
// fingerprints have no text, but they hold the terms in order of first appearance, and that is enough.
import type { TermKind } from '../fingerprint/story-term';
import { codeKind, codeWeight } from '../fingerprint/term-code';
import type { Fingerprint } from '../model/fingerprint';

/** Weights of terms by kind. */
export type KindWeights = Readonly<Record<TermKind, number>>;

export interface TermSlots {
  /** Terms that both have, in the same order. */
  readonly kept: KindWeights;
  /** Terms that only one has, with others of their kind at the same place of the other article: the lighter side. */
  readonly changed: KindWeights;
  /** Places where each has terms of its own between two kept ones, few on both sides: a slot of a form, or reworded. */
  readonly slots: number;
  /** Those of them where both have a number. */
  readonly numberSlots: number;
  /** Places where only one has terms of its own, or one has many: cut, added or written anew. */
  readonly otherGaps: number;
}

/** Maximum number of terms of each side of a slot: about two clauses. Longer ones were written anew. Chosen by hand among 8, 12 and 20. */
const MAX_SLOT = 12;

type Terms = Pick<Fingerprint, 'terms'>;

/** The same for (a, b) and (b, a). */
export function termSlots(a: Terms, b: Terms): TermSlots {
  const [first, second] = isBefore(b.terms, a.terms) ? [b.terms, a.terms] : [a.terms, b.terms];
  const indexOf = new Map(Array.from(first, (code, index) => [code, index]));
  const inSecond = new Set(second);
  const counted = new SlotCounts();
  let [firstFrom, secondFrom] = [0, 0];
  for (const [firstAt, secondAt] of [...anchors(indexOf, second), [first.length, second.length] as const]) {
    const ofFirst = first.slice(firstFrom, firstAt).filter((code) => !inSecond.has(code));
    const ofSecond = second.slice(secondFrom, secondAt).filter((code) => !indexOf.has(code));
    counted.addGap(ofFirst, ofSecond);
    if (firstAt < first.length) counted.addKept(first[firstAt] as number);
    [firstFrom, secondFrom] = [firstAt + 1, secondAt + 1];
  }
  return counted;
}

class SlotCounts implements TermSlots {
  readonly kept = noWeights();
  readonly changed = noWeights();
  slots = 0;
  numberSlots = 0;
  otherGaps = 0;

  addKept(code: number): void {
    this.kept[codeKind(code)] += codeWeight(code);
  }

  addGap(ofFirst: Uint32Array, ofSecond: Uint32Array): void {
    if (ofFirst.length === 0 && ofSecond.length === 0) return;
    if (ofFirst.length === 0 || ofSecond.length === 0 || Math.max(ofFirst.length, ofSecond.length) > MAX_SLOT) {
      this.otherGaps++;
      return;
    }
    const [first, second] = [weigh(ofFirst), weigh(ofSecond)];
    this.slots++;
    if (first.number > 0 && second.number > 0) this.numberSlots++;
    for (const kind of Object.keys(this.changed) as TermKind[]) this.changed[kind] += Math.min(first[kind], second[kind]);
  }
}

function noWeights(): Record<TermKind, number> {
  return { number: 0, place: 0, name: 0, word: 0 };
}

function weigh(terms: Uint32Array): KindWeights {
  const weights = noWeights();
  for (const code of terms) weights[codeKind(code)] += codeWeight(code);
  return weights;
}

/** Terms of both in the same order, as many as there can be: their index in the first and in the second. */
function anchors(indexOf: ReadonlyMap<number, number>, second: Uint32Array): ReadonlyArray<readonly [number, number]> {
  const shared: Array<readonly [number, number]> = [];
  for (const [at, code] of second.entries()) {
    const index = indexOf.get(code);
    if (index !== undefined) shared.push([index, at]);
  }
  return increasing(shared);
}

/** The longest part of the pairs whose first numbers increase, by patience sorting in n log n. */
function increasing(pairs: ReadonlyArray<readonly [number, number]>): ReadonlyArray<readonly [number, number]> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, [value]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before.push(tails[low - 1] ?? -1);
    tails[low] = at;
  }
  const longest: Array<readonly [number, number]> = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) longest.push(pairs[at] as readonly [number, number]);
  return longest.reverse();
}

/** Some order of two term lists that does not depend on which article was asked about. */
function isBefore(one: Uint32Array, other: Uint32Array): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const at = one.findIndex((code, index) => code !== other[index]);
  return at >= 0 && (one[at] as number) < (other[at] as number);
}
