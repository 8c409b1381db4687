import { expect, test } from 'vitest';
import { percentile } from '../../bench/percentiles';

const HUNDRED = Array.from({ length: 100 }, (_, index) => 100 - index);

test.each([
  [0, 1],
  [0.5, 51],
  [0.95, 96],
  [1, 100],
])('of 1 to 100, in any order, at %f: %i', (share, expected) => {
  expect(percentile(HUNDRED, share)).toBe(expected);
});

test('one value is every percentile', () => {
  expect([0, 0.5, 0.95, 1].map((share) => percentile([7], share))).toEqual([7, 7, 7, 7]);
});

test('the list itself stays as it was', () => {
  const values = [3, 1, 2];
  percentile(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});

test('no values have no percentile', () => {
  expect(() => percentile([], 0.5)).toThrow('no values');
});
