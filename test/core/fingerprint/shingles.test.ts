import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptShingles, SHINGLE_SIZE, shingle, WINDOW, winnow, winnowedIndexes } from '../../../src/core/fingerprint/shingles';

/** A few words that recur, so that shingles repeat as they do in prose. */
const word = fc.constantFrom('the', 'ferry', 'left', 'port', 'with', 'four', 'hundred', 'people', 'on', 'board', 'at', 'night');
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most });

describe('shingles', () => {
  test('are all runs of so many words, in order', () => {
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'] as const;
    expect(shingle([a, b, c, d, e], 3)).toEqual([shingle([a, b, c], 3), shingle([b, c, d], 3), shingle([c, d, e], 3)].flat());
  });

  test('repeat where the words do', () => {
    const shingles = shingle(['a', 'b', 'a', 'b', 'a', 'b'], 2);
    expect(shingles).toHaveLength(5);
    expect(new Set(shingles).size).toBe(2);
  });

  test('know the order of the words', () => {
    expect(shingle(['a', 'b', 'c', 'd'])).not.toEqual(shingle(['d', 'c', 'b', 'a']));
  });

  test('keep the words apart', () => {
    expect(shingle(['ab', 'c'], 2)).not.toEqual(shingle(['a', 'bc'], 2));
  });

  test('of a text too short for one are the text itself', () => {
    expect(shingle(['a', 'b'], 4)).toHaveLength(1);
    expect(shingle(['a', 'b'], 4)).not.toEqual(shingle(['a', 'c'], 4));
  });

  test('of no words are none', () => {
    expect(shingle([])).toEqual([]);
  });
});

describe('winnowing', () => {
  test('keeps the least of every window', () => {
    expect(winnow([7, 3, 9, 8, 5, 6], 3)).toEqual([3, 5]);
  });

  test('keeps distinct hashes of the text, in rising order', () => {
    fc.assert(
      fc.property(words(1, 200), (text) => {
        const shingles = shingle(text);
        const kept = winnow(shingles);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect(shingles).toEqual(expect.arrayContaining(kept));
      }),
    );
  });

  test('says where they stand, rising: of equal hashes in a window the last', () => {
    expect(winnowedIndexes([7, 3, 9, 3, 8, 5, 6], 3)).toEqual([1, 3, 5]);
    expect(winnowedIndexes([], 3)).toEqual([]);
    fc.assert(
      fc.property(words(1, 200), (text) => {
        const shingles = shingle(text);
        const indexes = winnowedIndexes(shingles);
        expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b));
        expect(new Set(indexes.map((index) => shingles[index]))).toEqual(new Set(winnow(shingles)));
      }),
    );
  });

  test('keeps them all with a window of one', () => {
    expect(winnow([7, 3, 9, 3], 1)).toEqual([3, 7, 9]);
  });

  test('keeps one of a text shorter than the window', () => {
    expect(winnow([9, 4], 4)).toEqual([4]);
    expect(winnow([], 4)).toEqual([]);
  });

  test('keeps about two of window + 1', () => {
    const shingles = shingle(Array.from({ length: 20_000 }, (_, i) => `w${i}`));
    const share = winnow(shingles).length / shingles.length;
    expect(share).toBeCloseTo(2 / (WINDOW + 1), 1);
  });

  test('leaves a hash in common wherever two texts share a run of window + shingle size - 1 words', () => {
    fc.assert(
      fc.property(
        words(WINDOW + SHINGLE_SIZE - 1, WINDOW + SHINGLE_SIZE + 10),
        words(0, 60),
        words(0, 60),
        words(0, 60),
        words(0, 60),
        (run, before, after, otherBefore, otherAfter) => {
          const kept = new Set(winnow(shingle([...before, ...run, ...after])));
          const ofRun = new Set(shingle(run));
          const shared = winnow(shingle([...otherBefore, ...run, ...otherAfter])).filter((hash) => kept.has(hash));
          return shared.some((hash) => ofRun.has(hash));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('may leave none for a run one word shorter: the bound is exact', () => {
    const misses = Array.from({ length: 400 }, (_, i) => {
      const run = Array.from({ length: WINDOW + SHINGLE_SIZE - 2 }, (_, at) => `run ${i} ${at}`);
      const around = (side: string) => Array.from({ length: 30 }, (_, at) => `${side} ${i} ${at}`);
      const kept = new Set(winnow(shingle([...around('a'), ...run, ...around('b')])));
      return winnow(shingle([...around('c'), ...run, ...around('d')])).every((hash) => !kept.has(hash));
    });
    expect(misses.filter(Boolean).length).toBeGreaterThan(0);
  });
});

describe('what is kept of a text', () => {
  const text = (length: number) => Array.from({ length }, (_, i) => `w${i}`);

  test('is every shingle of a short one, since chance would decide among few', () => {
    const shingles = shingle(text(80));
    expect(new Set(keptShingles(shingles))).toEqual(new Set(shingles));
  });

  test('is a sample of a long one', () => {
    const shingles = shingle(text(800));
    expect(keptShingles(shingles)).toEqual(winnow(shingles));
  });
});
