import { describe, expect, test } from 'vitest';
import { isApproximate, isConverted, isRounded, isSameDigits, isSum } from '../../../src/core/changes/compare-numbers';

describe('isRounded', () => {
  test.each([
    [2500, 2487, false],
    [1_500_000, 1_487_212, false],
    [20, 23, true],
    [280, 287, true],
    [1000, 1075, true],
  ])('%d is %d rounded', (round, exact, loosely) => {
    expect(isRounded(round, exact, loosely)).toBe(true);
    expect(isRounded(exact, round, loosely)).toBe(true);
  });

  test.each([
    [264, 246, true],
    [40, 41, false],
    [2500, 1800, false],
    [2500, 1800, true],
    [2019, 2021, false],
  ])('%d and %d are two numbers', (one, two, loosely) => {
    expect(isRounded(one, two, loosely)).toBe(false);
  });
});

test.each([
  [23, [14, 9]],
  [287, [264, 23, 1990]],
  [100, [50, 30, 20]],
])('%d is the sum of some of %j', (total, numbers) => {
  expect(isSum(total, numbers)).toBe(true);
});

test.each([
  [23, [23]],
  [23, [14, 8]],
  [23, []],
])('%d is no sum of two or more of %j', (total, numbers) => {
  expect(isSum(total, numbers)).toBe(false);
});

test('a long table of numbers is not tried in every way', () => {
  expect(
    isSum(
      1e9,
      Array.from({ length: 5000 }, (_, at) => at + 1),
    ),
  ).toBe(false);
});

test.each([
  [40, 25],
  [16, 25],
  [200, 61],
  [100, 45.4],
])('%d and %d are one length or weight in two units', (one, two) => {
  expect(isConverted(one, two)).toBe(true);
});

test('a number whose magnitude word was not read is no other number; a zero too many is', () => {
  expect(isSameDigits(243_000, 243)).toBe(true);
  expect(isSameDigits(2430, 243)).toBe(false);
});

test.each([[['about']], [['plus', 'de']], [['rund']], [['نحو']], [['mas', 'de']]])('%j makes a number inexact', (before) => {
  expect(isApproximate(before)).toBe(true);
  expect(isApproximate(['exactly'])).toBe(false);
});
