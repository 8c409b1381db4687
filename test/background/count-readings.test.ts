import { afterEach, expect, test, vi } from 'vitest';
import { countReadings } from '../../src/background/count-readings';
import type { ArticleStore } from '../../src/store/article-store';

const HOUR = 3_600_000;
const storeOf = (moments: Readonly<Record<string, number>>) =>
  ({
    readingsByHour: async () => new Map(Object.entries(moments).map(([moment, articles]) => [Date.parse(moment) / HOUR, articles])),
  }) as unknown as ArticleStore;

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['UTC', ['2024-03-09 3', '2024-03-10 4', '2024-03-11 5']],
  ['America/New_York', ['2024-03-09 7', '2024-03-10 5']],
  ['Asia/Tokyo', ['2024-03-10 7', '2024-03-11 5']],
])('days are counted where the reader is: %s', async (zone, days) => {
  vi.stubEnv('TZ', zone);
  const counted = await countReadings(storeOf({ '2024-03-11T02:00:00Z': 5, '2024-03-09T18:00:00Z': 3, '2024-03-10T03:00:00Z': 4 }));
  expect(counted.map(({ day, articles }) => `${day} ${articles}`)).toEqual(days);
});
