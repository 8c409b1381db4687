import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/durations';
import { isPauseOn } from '../../src/core/pause';

const NOW = Date.parse('2024-05-03T10:00:00Z');

test.each([
  ['before its end', NOW + MINUTE, true],
  ['as it begins', NOW + HOUR, true],
  ['at its end', NOW, false],
  ['after its end', NOW - MINUTE, false],
  ['after the clock was set back', NOW + HOUR + MINUTE, false],
])('a pause of an hour %s', (_when, until, isOn) => {
  expect(isPauseOn(until, NOW)).toBe(isOn);
});
