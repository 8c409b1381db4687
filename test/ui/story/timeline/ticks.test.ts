import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticksOf } from '../../../../src/ui/story/timeline/ticks';

const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime();

test('hours are round', () => {
  expect(ticksOf([at(2024, 4, 3, 9, 50), at(2024, 4, 3, 13, 10)], 4)).toEqual({
    unit: 'hour',
    moments: [at(2024, 4, 3, 10), at(2024, 4, 3, 11), at(2024, 4, 3, 12), at(2024, 4, 3, 13)],
  });
});

test('days begin at midnight, months on their first', () => {
  expect(ticksOf([at(2024, 4, 3, 9), at(2024, 4, 6, 9)], 5).moments).toContain(at(2024, 4, 4));
  expect(ticksOf([at(2024, 4, 3, 9), at(2024, 4, 6, 9)], 3)).toEqual({
    unit: 'day',
    moments: [at(2024, 4, 4), at(2024, 4, 5), at(2024, 4, 6)],
  });
  expect(ticksOf([at(2024, 0, 15), at(2024, 11, 15)], 4)).toEqual({
    unit: 'month',
    moments: [at(2024, 3, 1), at(2024, 6, 1), at(2024, 9, 1)],
  });
});

test('never more than fit, and none outside of the span, be it an hour or a century', () => {
  const moment = fc.integer({ min: at(1950, 0, 1), max: at(2090, 0, 1) });
  fc.assert(
    fc.property(moment, fc.integer({ min: 3_600_000, max: 3e12 }), fc.integer({ min: 1, max: 12 }), (from, length, most) => {
      const { moments } = ticksOf([from, from + length], most);
      // A month is sometimes shorter than the average, and a day than 24 hours.
      expect(moments.length).toBeLessThanOrEqual(most + 2);
      expect(moments.filter((tick) => tick < from || tick > from + length)).toEqual([]);
    }),
  );
});
