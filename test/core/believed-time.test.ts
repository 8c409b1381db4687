import { describe, expect, test } from 'vitest';
import { type ClockRecord, isBack, judgedBy, lookedAt, momentOfReading } from '../../src/core/believed-time';
import { DAY, HOUR } from '../../src/core/durations';

const NOW = Date.UTC(2026, 10, 27, 12);
const YEAR = 365 * DAY;

/** What is remembered after looks at a clock that says so many milliseconds more than `NOW`. */
function clockAfter(offsets: readonly number[], before: ClockRecord | null = lookedAt(null, NOW, null)): ClockRecord {
  let record = before;
  for (const offset of offsets) record = lookedAt(record, NOW + offset, null);
  if (!record) throw new Error('no look');
  return record;
}
const judged = (offsets: readonly number[]) => judgedBy(clockAfter(offsets)) - NOW;
/** One look on each of so many days. */
const daily = (from: number, days: number) => Array.from({ length: days }, (_, day) => from + day * DAY);

describe('the moment by which age is judged', () => {
  test.each([
    ['goes on with the clock', daily(12 * HOUR, 20), 19.5 * DAY],
    ['goes on over a long weekend', [3.5 * DAY], 3.5 * DAY],
    ['does not follow a clock that jumps', [10 * YEAR], 0],
    [
      'does not follow it within the day, however often it is looked at',
      Array.from({ length: 30 }, (_, i) => 10 * YEAR + i * 60_000),
      29 * 60_000,
    ],
    ['goes on by the time that passes on a clock that has jumped', daily(10 * YEAR, 4), 3 * DAY],
    ['follows a clock that is seen on seven days', daily(10 * YEAR, 7), 10 * YEAR + 6 * DAY],
    ['follows a computer that is used once a week', [1, 2, 3, 4, 5, 6, 7].map((week) => week * 7 * DAY), 49 * DAY],
    ['is the time again when the clock is right again', [...daily(10 * YEAR, 6), 6 * DAY], 6 * DAY],
    ['counts the days anew when the clock jumps again', [...daily(10 * YEAR, 6), 6 * DAY, 12 * YEAR], 6 * DAY],
    ['counts the days anew when it jumps the other way', [...daily(-10 * YEAR, 6), 10 * YEAR], 5 * DAY],
    ['goes back with the clock', [-10 * YEAR], -10 * YEAR],
    ['is the time at once after a clock that was behind', [-10 * YEAR, -10 * YEAR + DAY, 1.5 * DAY], 1.5 * DAY],
    ['goes back for good with a clock that is seen there on seven days', [...daily(-YEAR, 7), 0], -YEAR + 6 * DAY],
  ])('%s', (_what, offsets, expected) => {
    expect(judged(offsets)).toBe(expected);
  });

  test('is at the first look no later than the oldest reading, where that is long ago', () => {
    expect(judgedBy(lookedAt(null, NOW, NOW - 100 * DAY))).toBe(NOW - 100 * DAY);
    expect(judgedBy(lookedAt(null, NOW, NOW - DAY))).toBe(NOW);
    expect(judgedBy(lookedAt(null, NOW, null))).toBe(NOW);
  });
});

describe('a clock', () => {
  const isBackAfter = (offsets: readonly number[], next: number) => isBack(clockAfter(offsets), clockAfter([...offsets, next]));

  test('is back where it was ahead and is right again', () => {
    expect(isBackAfter([10 * YEAR, 10 * YEAR + DAY], DAY)).toBe(true);
  });

  test.each([
    ['was never ahead', [DAY], 2 * DAY],
    ['goes back but not to the time', [10 * YEAR], -10 * YEAR],
    ['was behind', [-10 * YEAR], 0],
    ['is still ahead', [10 * YEAR], 10 * YEAR + HOUR],
    ['was ahead by little', [2 * DAY], DAY],
  ])('is not where it %s', (_what, offsets, next) => {
    expect(isBackAfter(offsets, next)).toBe(false);
  });

  test('that was never looked at is not back', () => {
    expect(isBack(null, clockAfter([]))).toBe(false);
  });
});

test('a reading is dated by the clock, but not by one that has fallen behind', () => {
  const record = clockAfter([]);
  expect(momentOfReading(record, NOW + 10 * YEAR)).toBe(NOW + 10 * YEAR);
  expect(momentOfReading(record, NOW - DAY)).toBe(NOW - DAY);
  expect(momentOfReading(record, NOW - 10 * YEAR)).toBe(NOW);
  expect(momentOfReading(null, 0)).toBe(0);
});
