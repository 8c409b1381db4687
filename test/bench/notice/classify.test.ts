// The classifier of bench/notice: it finds what is there, and nothing where there is nothing.
import { expect, test } from 'vitest';
import { areaUnderCurve, mostTelling, rankedArea } from '../../../bench/notice/classify';
import { FEATURES, featuresOf } from '../../../bench/notice/pauses';
import { randomOf } from '../../../bench/store/random';

const random = randomOf(7);
const loads = (pauseOfReading: number) =>
  Array.from({ length: 200 }, (_, at) => ({
    isRead: at % 2 === 0,
    features: [random() * 10 + (at % 2 === 0 ? pauseOfReading : 0), random() * 10],
  }));

test('loads that differ are told apart, and loads that do not are guessed', () => {
  expect(areaUnderCurve(loads(15))).toBeGreaterThan(0.95);
  expect(Math.abs(areaUnderCurve(loads(0)) - 0.5)).toBeLessThan(0.12);
});

test('equal scores count half', () => {
  expect(
    rankedArea([
      { isRead: true, score: 1 },
      { isRead: false, score: 1 },
    ]),
  ).toBe(0.5);
  expect(
    rankedArea([
      { isRead: true, score: 2 },
      { isRead: false, score: 1 },
    ]),
  ).toBe(1);
});

test('the feature is found that tells most by itself, also where less of it speaks for a reading', () => {
  const told = loads(0).map(({ isRead, features: [first = 0] }) => ({ isRead, features: [first, isRead ? 1 : 2] }));
  expect(mostTelling(told)).toEqual({ at: 1, area: 1 });
});

test('pauses count in the part of the measuring in which they begin, those before the load in a part of their own', () => {
  const features = featuresOf([
    [-1, 99],
    [50, 8],
    [60, 4],
    [1_200, 30],
  ]);
  expect(features.slice(0, 5)).toEqual([99, 0, 0, 99, 1]);
  expect(features.slice(5, 10)).toEqual([8, 4, 0, 12, 2]);
  expect(features.slice(20)).toEqual([30, 0, 0, 30, 1]);
  expect(FEATURES).toHaveLength(features.length);
  expect(FEATURES[24]).toBe('number of pauses, 1000 to 2500 ms after the load');
});
