import { expect, test } from 'vitest';
import { dateCertainty } from '../../../src/core/provenance/date-certainty';

test.each([
  [null, 'none'],
  ['', 'none'],
  ['yesterday, perhaps', 'none'],
  ['2024-05-03', 'day'],
  ['2024-05-03T10:15', 'zone-unknown'],
  ['2024-05-03T10:15:00', 'zone-unknown'],
  ['2024-05-03T10:15Z', 'minute'],
  ['2024-05-03T10:15:00+02:00', 'minute'],
  ['2024-05-03T10:15:00.000-0330', 'minute'],
])('%j is certain as: %s', (publishedAt, certainty) => {
  expect(dateCertainty(publishedAt)).toBe(certainty);
});
