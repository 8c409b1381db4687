import { expect, test } from 'vitest';
import { changedLater } from '../../src/ui/changed-later';

const NONE = { staff: null, kind: null, corrected: null, translated: null };
const changed = (publishedAt: string | null, value: string) =>
  changedLater({ publishedAt, page: { ...NONE, modifiedAt: { value, quote: value } } });

test.each([
  ['2024-05-03T10:00:00+02:00', '2024-05-03T08:20:00Z'],
  ['2024-05-03', '2024-05-04T00:10:00+02:00'],
  ['2024-05-03T10:00', '2024-05-03T10:30'],
  [null, '2024-05-03'],
])('published %s, changed %s: said', (publishedAt, value) => {
  expect(changed(publishedAt, value)).toBe(value);
});

test.each([
  ['2024-05-03T10:00:00+02:00', '2024-05-03T08:00:20Z'],
  ['2024-05-03T10:00:00+02:00', '2024-05-03T07:00:00Z'],
  ['2024-05-03', '2024-05-03T18:00:00Z'],
  ['2024-05-03T10:00:00Z', '2024-05-03'],
  ['2024-05-03', 'lately'],
])('published %s, changed %s: not said', (publishedAt, value) => {
  expect(changed(publishedAt, value)).toBeNull();
});

test('a page that says nothing of a change', () => {
  expect(changedLater({ publishedAt: '2024-05-03' })).toBeNull();
});
