// The telling words on both sides of a fact: two facts with the same surroundings say two things of one subject.

import type { Clue } from './clues';
import type { Fact } from './fact';
import type { Sentence } from './read-text';

export interface Surroundings {
  /** Keys of the telling words before the fact, nearest first; `''` where the sentence begins. */
  readonly left: readonly string[];
  /** Keys of the telling words behind it, nearest first; `''` where the sentence ends. */
  readonly right: readonly string[];
}

/** Telling words on each side; words further away belong to another statement of the sentence. Chosen by hand. */
const REACH = 4;
const EDGE = '';

export function surroundingsOf(fact: Fact, { clues }: Sentence): Surroundings {
  const keys = (side: readonly Clue[]) => [...side.slice(0, REACH).map(({ key }) => key), ...(side.length < REACH ? [EDGE] : [])];
  return {
    left: keys(clues.filter(({ start }) => start < fact.start).reverse()),
    right: keys(clues.filter(({ start }) => start >= fact.end)),
  };
}

/**
 * True where both facts have the same neighbour on each side. Where the sentence begins or ends at the fact, two words on the other side must be the
 * same.
 */
export function isSameSurroundings(one: Surroundings, two: Surroundings): boolean {
  if (one.left[0] !== two.left[0] || one.right[0] !== two.right[0]) return false;
  if (one.left[0] === EDGE) return one.right[1] !== undefined && one.right[0] !== EDGE && one.right[1] === two.right[1];
  return one.right[0] !== EDGE || (one.left[1] !== undefined && one.left[1] === two.left[1]);
}

/** Keys that both facts have around them, on any side. */
export function sharedAround(one: Surroundings, two: Surroundings): string[] {
  const keys = new Set([...two.left, ...two.right]);
  return [...new Set([...one.left, ...one.right])].filter((key) => key !== EDGE && keys.has(key));
}

/** True where one key stands within this many telling words of both; 1 is right beside them. */
export function shareNearKey(one: Surroundings, two: Surroundings, within: number): boolean {
  const beside = ({ left, right }: Surroundings) => [...left.slice(0, within), ...right.slice(0, within)].filter((key) => key !== EDGE);
  return beside(one).some((key) => beside(two).includes(key));
}
