import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestIncreasing, longestIncreasingLength } from '../../../src/core/match/longest-increasing';

/** By trying every choice of values. */
function longestByTrying(values: readonly number[]): number {
  let longest = 0;
  for (let choice = 0; choice < 2 ** values.length; choice++) {
    const chosen = values.filter((_, at) => (choice >> at) % 2 === 1);
    if (chosen.every((value, at) => at === 0 || (chosen[at - 1] as number) < value)) longest = Math.max(longest, chosen.length);
  }
  return longest;
}

describe('longestIncreasing', () => {
  it.each([
    [[], []],
    [[7], [0]],
    [
      [3, 1, 2],
      [1, 2],
    ],
    [[2, 2, 2], [2]],
    [
      [5, 1, 4, 2, 3],
      [1, 3, 4],
    ],
  ])('of %j are the places %j', (values, places) => {
    expect(longestIncreasing(values)).toEqual(places);
  });

  it('is as long as the longest that can be chosen, and increases', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 10 }), (values) => {
        const found = longestIncreasing(values).map((at) => values[at] as number);
        expect(found).toHaveLength(longestByTrying(values));
        expect(found.every((value, at) => at === 0 || (found[at - 1] as number) < value)).toBe(true);
        expect(longestIncreasingLength(values)).toBe(found.length);
      }),
    );
  });
});
