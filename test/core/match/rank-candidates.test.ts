import { describe, expect, test } from 'vitest';
import { codeWeight, termCode } from '../../../src/core/fingerprint/term-code';
import { type Holders, rankCandidates, rankCopies, type SharedKeys } from '../../../src/core/match/rank-candidates';

const fact = (key: string, ...articles: number[]): Holders => ({ key: termCode({ kind: 'name', key }), articles });
const shingle = (key: number, ...articles: number[]): Holders => ({ key, articles });
const rank = (keys: Partial<SharedKeys>, { stored = 1000, max = 10, weightOf = () => 1 }: Partial<Setting> = {}) =>
  rankCandidates({ shingles: [], facts: [], words: [], ...keys }, weightOf, stored, max);
interface Setting {
  readonly stored: number;
  readonly max: number;
  readonly weightOf: (article: number) => number;
}

describe('candidates', () => {
  test('that share more shingles come first', () => {
    const shingles = [shingle(1, 7, 8), shingle(2, 7, 8), shingle(3, 8)];
    expect(rank({ shingles })).toEqual([8, 7]);
  });

  test('do not come from a single shared shingle, which may be a stock phrase', () => {
    expect(rank({ shingles: [shingle(1, 7)] })).toEqual([]);
  });

  test('that share rarer facts come first', () => {
    const facts = [fact('mrkrstn', 7), fact('prnstrk', 7), fact('mskrtn', 8)];
    expect(rank({ facts })).toEqual([7, 8]);
  });

  test('with few facts of their own come before those with many, at the same shared ones', () => {
    const facts = [fact('mrkrstn', 7, 8)];
    expect(rank({ facts }, { weightOf: (article) => (article === 7 ? 90 : 2) })[0]).toBe(8);
  });

  test('with a single fact, the shared one, come after those that share three of twelve', () => {
    const facts = [fact('mrkrstn', 7, 8), fact('prnstrk', 8), fact('mskrtn', 8)];
    const weight = codeWeight(facts[0]?.key ?? 0);
    const weightOf = (article: number) => weight * (article === 7 ? 1 : 12);
    expect(rank({ facts }, { stored: 1, weightOf })[0]).toBe(8);
    expect(facts.map(({ key }) => codeWeight(key))).toEqual([weight, weight, weight]);
  });

  test('are not found by terms that many articles share, once the store has some size', () => {
    const everybody = Array.from({ length: 900 }, (_, i) => i);
    expect(rank({ facts: [fact('mrkrstn', ...everybody)] }, { stored: 1000 })).toEqual([]);
    expect(rank({ facts: [fact('mrkrstn', 0, 1, 2)] }, { stored: 4 })).toHaveLength(3);
  });

  test('are found by words alone, too', () => {
    const word: Holders = { key: termCode({ kind: 'word', key: 'lamane' }), articles: [7] };
    expect(rank({ words: [word] })).toEqual([7]);
  });

  test('are each given once, and at most so many from each ranking', () => {
    const shingles = [shingle(1, 1, 2, 3), shingle(2, 1, 2, 3)];
    const found = rank({ shingles, facts: [fact('mrkrstn', 1, 4, 5)] }, { max: 2 });
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(rank({ shingles }, { max: 2 })).toHaveLength(2);
  });

  test('are found by facts beside more clear copies than a ranking has room for', () => {
    const copies = [1, 2, 3, 4];
    const shingles = [11, 12, 13, 14].map((key) => shingle(key, ...copies));
    const facts = [fact('mrkrstn', ...copies, 9), fact('prnstrk', ...copies)];
    expect(rank({ shingles, facts }, { max: 3 })).toEqual([1, 2, 3, 9]);
    expect(rank({ shingles: shingles.slice(0, 1), facts }, { max: 3 })).not.toContain(9);
  });

  test('are none where nothing is shared', () => {
    expect(rank({ facts: [fact('mrkrstn')], shingles: [shingle(1)] })).toEqual([]);
  });
});

test('copies are ranked by the number of shared shingles, and given from one rank up to another', () => {
  const shingles = [shingle(11, 1, 2, 3, 4), shingle(12, 2, 3, 4), shingle(13, 3, 4), shingle(14, 4)];
  expect(rankCopies(shingles, 0, 10)).toEqual([4, 3, 2]);
  expect(rankCopies(shingles, 1, 2)).toEqual([3]);
  expect(rankCopies(shingles, 3, 9)).toEqual([]);
});
