import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ScoreTable } from '../../../src/core/match/score-table';

const postings = fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 9 })), { maxLength: 600 });

function tableOf(added: ReadonlyArray<readonly [number, number]>): ScoreTable {
  const table = new ScoreTable();
  for (const [article, score] of added) table.add(article, score);
  return table;
}

function mapOf(added: ReadonlyArray<readonly [number, number]>): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [article, score] of added) scores.set(article, (scores.get(article) ?? 0) + score);
  return scores;
}

describe('scores of articles', () => {
  test('are summed as by a map, in order of first appearance', () => {
    fc.assert(
      fc.property(postings, (added) => {
        const found: Array<[number, number]> = [];
        tableOf(added).each((article, score) => found.push([article, score]));
        expect(found).toEqual([...mapOf(added)]);
      }),
    );
  });

  test('give the highest first, those met first before others of the same score', () => {
    fc.assert(
      fc.property(postings, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 12 }), (added, most, least) => {
        const sorted = [...mapOf(added)].filter(([, score]) => score >= least).sort((a, b) => b[1] - a[1]);
        expect(tableOf(added).highest(most, least)).toEqual(sorted.slice(0, most).map(([article]) => article));
      }),
    );
  });

  test('know their best, and take another', () => {
    const table = tableOf([
      [7, 2],
      [-3, 5],
    ]);
    expect(table.best).toBe(5);
    table.rescore((score, article) => (article === 7 ? 10 * score : score));
    expect([table.best, table.highest(1, 0)]).toEqual([20, [7]]);
    expect(new ScoreTable().best).toBe(0);
  });
});
