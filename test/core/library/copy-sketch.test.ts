import { describe, expect, test } from 'vitest';
import { areCopies, copySketch, hasNoSketch, SKETCH_BYTES } from '../../../src/core/library/copy-sketch';
import { groupStories } from '../../../src/core/library/group-stories';
import { shinglesOf } from './made-catalogue';

/** A text that has this share of its words from one text, and the others from another. */
function blended(one: number, other: number, share: number): Uint32Array {
  const [first, second] = [shinglesOf(one), shinglesOf(other)];
  return first.map((shingle, at) => (at < share * first.length ? shingle : (second[at] as number)));
}

const joined = (sketches: readonly Uint8Array[]): Uint8Array => Uint8Array.from(sketches.flatMap((sketch) => [...sketch]));
const alive = (count: number): Uint8Array => new Uint8Array(count).fill(1);

describe('two sketches', () => {
  test('are the same for the same words in any order', () => {
    expect(copySketch(shinglesOf(1).toReversed())).toEqual(copySketch(shinglesOf(1)));
  });

  test('are of copies where nine words in ten are the same, and of no copies where one in ten is', () => {
    const pairs = Array.from({ length: 100 }, (_, seed) => seed + 1);
    const found = (share: number) =>
      pairs.filter((seed) => areCopies(joined([copySketch(shinglesOf(seed)), copySketch(blended(seed, seed + 500, share))]), 0, 1)).length;
    expect(found(0.9)).toBeGreaterThan(95);
    expect(found(0.1)).toBe(0);
  });

  test('a text of few words has none', () => {
    expect(hasNoSketch(copySketch(shinglesOf(1).slice(0, 5)), 0)).toBe(true);
    expect(hasNoSketch(copySketch(shinglesOf(1)), 0)).toBe(false);
  });
});

describe('stories', () => {
  test('are found among two thousand texts, and no text is put to a story that is not its own', () => {
    const sketches = joined(
      Array.from({ length: 2_000 }, (_, index) => copySketch(index % 4 === 3 ? blended(index - 3, index, 0.9) : shinglesOf(index))),
    );
    const firsts = groupStories(sketches, alive(2_000));
    const right = [...firsts].filter((first, index) => first === (index % 4 === 3 ? index - 3 : index)).length;
    const wrong = [...firsts].filter((first, index) => first !== index && first !== index - (index % 4)).length;
    expect({ wrong, isNearlyAll: right > 1_980 }).toEqual({ wrong: 0, isNearlyAll: true });
  });

  test('have no dead articles, and none without a sketch', () => {
    const same = copySketch(shinglesOf(7));
    const sketches = joined([same, new Uint8Array(SKETCH_BYTES), same, new Uint8Array(SKETCH_BYTES), same]);
    expect([...groupStories(sketches, Uint8Array.of(0, 1, 1, 1, 1))]).toEqual([0, 1, 2, 3, 2]);
  });
});
