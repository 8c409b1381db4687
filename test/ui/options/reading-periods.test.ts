import { describe, expect, test } from 'vitest';
import { periodsOf } from '../../../src/ui/options/reading-periods';

const on = (day: string, articles = 1) => ({ day, articles });

describe('days of reading', () => {
  test('are none where nothing was read', () => {
    expect(periodsOf([])).toEqual({ unit: 'day', all: [] });
  });

  test('stay days over a month, empty days included', () => {
    const { unit, all } = periodsOf([on('2024-02-27', 5), on('2024-03-01', 2)]);
    expect(unit).toBe('day');
    expect(all.map(({ from, articles }) => `${from} ${articles}`)).toEqual([
      '2024-02-27 5',
      '2024-02-28 0',
      '2024-02-29 0',
      '2024-03-01 2',
    ]);
  });

  test('are weeks from Monday to Sunday over half a year', () => {
    const { unit, all } = periodsOf([on('2023-12-31', 1), on('2024-01-01', 2), on('2024-01-07', 3), on('2024-03-12', 4)]);
    expect(unit).toBe('week');
    expect(all.slice(0, 3)).toEqual([
      { from: '2023-12-25', to: '2023-12-31', articles: 1 },
      { from: '2024-01-01', to: '2024-01-07', articles: 5 },
      { from: '2024-01-08', to: '2024-01-14', articles: 0 },
    ]);
    expect(all.at(-1)).toEqual({ from: '2024-03-11', to: '2024-03-17', articles: 4 });
  });

  test('are months beyond, through the turn of the year', () => {
    const { unit, all } = periodsOf([on('2022-11-30', 1), on('2022-12-31', 2), on('2024-02-29', 3)]);
    expect(unit).toBe('month');
    expect(all).toHaveLength(16);
    expect(all[1]).toEqual({ from: '2022-12-01', to: '2022-12-31', articles: 2 });
    expect(all.at(-1)).toEqual({ from: '2024-02-01', to: '2024-02-29', articles: 3 });
  });

  test('keep every article, and make a chart that fits', () => {
    for (const years of [0.1, 0.5, 1, 4, 10]) {
      const days = Array.from({ length: Math.round(years * 365) }, (_, at) =>
        on(new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10), at % 3),
      );
      const { all } = periodsOf(days);
      expect(all.reduce((sum, { articles }) => sum + articles, 0)).toBe(days.reduce((sum, { articles }) => sum + articles, 0));
      expect(all.length).toBeLessThanOrEqual(121);
    }
  });
});
