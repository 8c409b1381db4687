import { expect, test } from 'vitest';
import { connected } from '../../../../src/core/provenance/origins/connected';

test.each([
  ['none', [], [0, 1, 2, 3, 4]],
  ['a pair, in either order', [[3, 1]], [0, 1, 2, 1, 4]],
  [
    'a chain, found in any order',
    [
      [4, 3],
      [1, 2],
      [3, 2],
    ],
    [0, 1, 1, 1, 1],
  ],
  [
    'a circle',
    [
      [0, 1],
      [1, 2],
      [2, 0],
    ],
    [0, 0, 0, 3, 4],
  ],
] as const)('%s', (_what, pairs, roots) => {
  expect(connected(5, pairs)).toEqual(roots);
});
