// Which words of two sentences differ. No other file uses the diff library.
import { diffArrays } from 'diff';
import type { Token } from '../text/tokens';

/** Ranges of token indexes, `to` exclusive; an empty range where one side has nothing. */
export interface TokenEdit {
  readonly asked: readonly [from: number, to: number];
  readonly other: readonly [from: number, to: number];
}

export interface WordDiff {
  readonly edits: readonly TokenEdit[];
  /** Share of the words of both that stand in both in order, 0…1. */
  readonly likeness: number;
}

/** More edits count as nothing in common: this bounds the work on a page that is one endless sentence. */
const MAX_EDITS = 600;

/** The shortest edit from one run of words to the other (Myers: An O(ND) difference algorithm, 1986). Case, accents and punctuation do not count. */
export function diffWords(asked: readonly Token[], other: readonly Token[]): WordDiff {
  const words = (tokens: readonly Token[]) => tokens.map(({ word }) => word);
  const changes = diffArrays(words(asked), words(other), { maxEditLength: MAX_EDITS });
  if (!changes) return { edits: [{ asked: [0, asked.length], other: [0, other.length] }], likeness: 0 };
  const edits: TokenEdit[] = [];
  let [inAsked, inOther, same] = [0, 0, 0];
  let [fromAsked, fromOther] = [0, 0];
  const close = () => {
    if (fromAsked < inAsked || fromOther < inOther) edits.push({ asked: [fromAsked, inAsked], other: [fromOther, inOther] });
  };
  for (const { removed, added, count } of changes) {
    if (removed) inAsked += count;
    else if (added) inOther += count;
    else {
      close();
      inAsked += count;
      inOther += count;
      same += count;
      [fromAsked, fromOther] = [inAsked, inOther];
    }
  }
  close();
  const all = asked.length + other.length;
  return { edits, likeness: all > 0 ? (2 * same) / all : 1 };
}

/** Share of the letters of two words that stand in both in order, 0…1. */
export function letterLikeness(one: string, two: string): number {
  const same = diffArrays([...one], [...two]).reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0);
  return (2 * same) / Math.max(1, one.length + two.length);
}
