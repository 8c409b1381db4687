import { expect, test } from 'vitest';
import { isUsedUp, useOfToday, withUse } from '../../../src/core/follow/day-use';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = 20_000 * DAY + 5;

test('a day is counted over all follows, and the next begins at nothing', () => {
  const days = withUse(withUse([], { articles: 1, bytes: 30 }, NOW), { closed: 1, bytes: 5 }, NOW + 7);
  expect(days).toEqual([{ day: 20_000, articles: 1, closed: 1, bytes: 35 }]);
  expect(useOfToday([{ days }, { days: withUse([], { articles: 2 }, NOW) }], NOW)).toEqual({ articles: 3, closed: 1, bytes: 35 });
  expect(useOfToday([{ days }], NOW + DAY)).toEqual({ articles: 0, closed: 0, bytes: 0 });
});

test('fourteen days are kept', () => {
  let days = withUse([], { articles: 1 }, NOW);
  for (let day = 1; day < 20; day++) days = withUse(days, { articles: 1 }, NOW + day * DAY);
  expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 14 }, (_, at) => 20_006 + at));
});

test.each([
  [{ articles: 9, closed: 0, bytes: 0 }, false],
  [{ articles: 8, closed: 2, bytes: 0 }, true],
  [{ articles: 0, closed: 0, bytes: 1_999_999 }, false],
  [{ articles: 0, closed: 0, bytes: 2_000_000 }, true],
])('%o is used up: %s', (use, isIt) => {
  expect(isUsedUp(use, { followArticlesADay: 10, followMegabytesADay: 2 })).toBe(isIt);
});
