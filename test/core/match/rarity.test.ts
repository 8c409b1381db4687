import { describe, expect, test } from 'vitest';
import { codeWeight, termCode } from '../../../src/core/fingerprint/term-code';
import { learnedRarity } from '../../../src/core/match/rarity';

const code = termCode({ kind: 'name', key: 'mrkr' });

describe('how rare a term is', () => {
  test.each([0, 1])('is the built-in guess in a store of %i', (articles) => {
    expect(learnedRarity(articles)(code, articles)).toBe(codeWeight(code));
  });

  test('falls with the articles that hold it', () => {
    const rarity = learnedRarity(1000);
    const weights = [1, 5, 50, 500, 1000].map((holders) => rarity(code, holders));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(5);
  });

  test('is between zero and the built-in guess', () => {
    for (const articles of [2, 10, 1000, 1_000_000])
      for (const holders of [1, 2, articles]) {
        const weight = learnedRarity(articles)(code, holders);
        expect(weight).toBeLessThanOrEqual(codeWeight(code));
        expect(weight).toBeGreaterThan(0);
      }
  });

  test('depends more on the store, the larger it is', () => {
    const drop = (articles: number) => codeWeight(code) - learnedRarity(articles)(code, articles);
    expect(drop(10)).toBeLessThan(drop(100));
    expect(drop(100)).toBeLessThan(drop(10_000));
  });
});
