import { expect, test } from 'vitest';
import { isFresh } from '../../src/background/fresh-reading';

const NOW = Date.parse('2026-11-27T09:00:00Z');

test.each([
  ['just now', NOW, true],
  ['a minute ago', NOW - 60_000, true],
  ['an hour ago', NOW - 3_600_000, false],
  ['in an hour, as a wrong clock or a file says', NOW + 3_600_000, false],
  ['in a hundred years', NOW + 3_155_760_000_000, false],
])('a page that was read %s', (_when, readAt, fresh) => {
  expect(isFresh(readAt, NOW)).toBe(fresh);
});
