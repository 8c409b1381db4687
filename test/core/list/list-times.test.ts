import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/core/durations';
import { dayOf, hourOf, neededFiles, pathOfSpan } from '../../../src/core/list/list-times';
import type { ListFile } from '../../../src/core/model/list';

const DAWN = Date.UTC(2026, 10, 25);
const file = (from: number, to: number, bytes: number): ListFile => ({
  path: pathOfSpan({ from, to }),
  sha256: '',
  bytes,
  articles: 0,
  from,
  to,
});
const hours = Array.from({ length: 24 }, (_, hour) => file(DAWN + hour * HOUR, DAWN + (hour + 1) * HOUR, 10));
const day = file(DAWN, DAWN + DAY, 180);
const paths = (files: readonly ListFile[]) => files.map(({ path }) => path);

test('files are named for their hour or day, in UTC', () => {
  expect(pathOfSpan(hourOf(DAWN + 15 * HOUR + 5))).toBe('h/2026-11-25T15.wp.gz');
  expect(pathOfSpan(dayOf(DAWN + 15 * HOUR))).toBe('d/2026-11-25.wp.gz');
  expect([pathOfSpan({ from: DAWN + 1, to: DAWN + HOUR + 1 }), pathOfSpan({ from: DAWN, to: DAWN + 5 })]).toEqual(['', '']);
});

test('whoever comes later takes the day, whoever lacks an hour takes the hour, and nothing is taken twice', () => {
  expect(paths(neededFiles([...hours, day], []))).toEqual([day.path]);
  expect(paths(neededFiles([...hours, day], hours.slice(0, 22)))).toEqual(['h/2026-11-25T22.wp.gz', 'h/2026-11-25T23.wp.gz']);
  expect(neededFiles([...hours, day], hours)).toEqual([]);
  expect(neededFiles([...hours, day], [day])).toEqual([]);
});

test('a day whose missing hours are not listed any more is taken whole', () => {
  expect(paths(neededFiles([...hours.slice(12), day], hours.slice(0, 11)))).toEqual([day.path]);
});

test('the oldest come first', () => {
  const today = file(DAWN + DAY, DAWN + DAY + HOUR, 10);
  expect(paths(neededFiles([today, day], []))).toEqual([day.path, today.path]);
});
