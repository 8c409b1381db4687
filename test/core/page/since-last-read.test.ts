import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import type { PageStatements } from '../../../src/core/model/page-statements';
import { cameAsSafely, isTakenDown, withNoteSince } from '../../../src/core/page/since-last-read';

const NOTHING: PageStatements = { staff: null, kind: null, corrected: null, translated: null, modifiedAt: null };
const noted = (quote: string, more = {}): PageStatements => ({
  ...NOTHING,
  corrected: { value: 'correction', quote, date: null, ...more },
});
const print = (words: number) => makeFingerprint('', [Array.from({ length: words }, (_, i) => `word${i}`).join(' ')], 'en', languageLists);
const readAt = Date.parse('2026-05-03T09:00:00Z');

describe('since when a note is there', () => {
  const since = (page: PageStatements, before: PageStatements | undefined) =>
    withNoteSince(page, { ...(before && { page: before }), fingerprint: print(9), readAt }).corrected?.newSince;
  test('the last reading without it', () => {
    expect(since(noted('It was 62.'), undefined)).toBe('2026-05-03T09:00:00.000Z');
    expect(since(noted('It was 62.'), NOTHING)).toBe('2026-05-03T09:00:00.000Z');
    expect(since(noted('It was 62.'), noted('It was 63.'))).toBe('2026-05-03T09:00:00.000Z');
  });
  test('unknown where it was there from the first reading on, and kept from then on', () => {
    expect(since(noted('It was 62.'), noted('It was 62.'))).toBeUndefined();
    expect(since(noted('It was 62.'), noted('It was 62.', { newSince: '2026-05-01T00:00:00.000Z' }))).toBe('2026-05-01T00:00:00.000Z');
  });
  test('a page without a note', () => {
    expect(withNoteSince(NOTHING, { fingerprint: print(9), readAt })).toBe(NOTHING);
  });
});

test('taken down: a notice stands where the story was', () => {
  const withdrawn = { page: noted('This story has been withdrawn.', { value: 'withdrawal' }), fingerprint: print(9) };
  expect(isTakenDown(withdrawn, { fingerprint: print(100), readAt })).toBe(true);
  expect(isTakenDown({ ...withdrawn, fingerprint: print(90) }, { fingerprint: print(100), readAt })).toBe(false);
  expect(isTakenDown({ page: noted('It was 62.'), fingerprint: print(9) }, { fingerprint: print(100), readAt })).toBe(false);
});

test('what came over http is not as safe as what came over https', () => {
  const [safe, unsafe] = [{ url: 'https://paper.example/dam' }, { url: 'http://paper.example/dam' }];
  expect(cameAsSafely(unsafe, safe)).toBe(false);
  expect(cameAsSafely(safe, unsafe)).toBe(true);
  expect(cameAsSafely(safe, safe)).toBe(true);
  expect(cameAsSafely(unsafe, unsafe)).toBe(true);
});
