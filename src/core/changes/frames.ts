// The place of a fact in its sentence: the telling words that stand beside it.
import type { Fact } from './find-facts';
import type { Sentence, Unit } from './read-text';

export interface Frame {
  /** Keys of the telling words before it, nearest first; `''` where the sentence begins. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Telling words on each side; further ones belong to another statement of the sentence. */
const REACH = 4;
const EDGE = '';

export function frameOf(fact: Fact, { units }: Sentence): Frame {
  const keys = (side: readonly Unit[]) => [...side.slice(0, REACH).map(({ key }) => key), ...(side.length < REACH ? [EDGE] : [])];
  return {
    left: keys(units.filter(({ start }) => start < fact.start).reverse()),
    right: keys(units.filter(({ start }) => start >= fact.end)),
  };
}

/** The very same words stand on both sides of both facts; where the sentence ends on one side, two of them on the other. */
export function isSameFrame(one: Frame, two: Frame): boolean {
  if (one.left[0] !== two.left[0] || one.right[0] !== two.right[0]) return false;
  if (one.left[0] === EDGE) return one.right[1] !== undefined && one.right[0] !== EDGE && one.right[1] === two.right[1];
  return one.right[0] !== EDGE || (one.left[1] !== undefined && one.left[1] === two.left[1]);
}

/** Telling words that stand around both. */
export function anchors(one: Frame, two: Frame): string[] {
  const keys = new Set([...two.left, ...two.right]);
  return [...new Set([...one.left, ...one.right])].filter((key) => key !== EDGE && keys.has(key));
}

/** Some word stands within so many telling words of both; 1 is right beside them. */
export function touches(one: Frame, two: Frame, within: number): boolean {
  const beside = ({ left, right }: Frame) => [...left.slice(0, within), ...right.slice(0, within)].filter((key) => key !== EDGE);
  return beside(one).some((key) => beside(two).includes(key));
}
