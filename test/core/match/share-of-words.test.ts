import { describe, expect, test } from 'vitest';
import { shingle, winnow } from '../../../src/core/fingerprint/shingles';
import { shareInSample, shareInText } from '../../../src/core/match/share-of-words';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `word${from + index}`);
const TEXT = shingle(words(0, 400));

describe.each([
  ['a text that is known whole', (passage: readonly number[]) => shareInText(passage, new Set(TEXT))],
  ['one of which a sample is known', (passage: readonly number[]) => shareInSample(passage, { shingles: Uint32Array.from(winnow(TEXT)) })],
])('%s', (_what, shareOf) => {
  test('has all of a passage of its own', () => {
    expect(shareOf(shingle(words(100, 140)))).toBe(1);
  });

  test('has a part of a longer one', () => {
    const share = shareOf(shingle([...words(100, 140), ...words(900, 940)]));
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  test('has nothing of another one', () => {
    expect(shareOf(shingle(words(900, 940)))).toBe(0);
    expect(shareOf([])).toBe(0);
  });
});
