import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dateCertainty } from '../../../../src/core/date-certainty';
import { layOutTimeline } from '../../../../src/ui/story/timeline/lay-out-timeline';

const NOW = Date.parse('2024-05-06T10:00:00Z');
const dated = (...dates: readonly (string | null)[]) =>
  dates.map((publishedAt, number) => ({ articleId: String(number), publishedAt, dateCertainty: dateCertainty(publishedAt) }));

afterEach(() => {
  vi.unstubAllEnvs();
});

test('moments stand in order of time, whatever the zone they are written in', () => {
  const { rows } = layOutTimeline(dated('2024-05-03T10:00:00+02:00', '2024-05-03T09:00:00Z', '2024-05-03T07:00:00Z'), NOW);
  expect(rows.map(({ articleId, start }) => [articleId, start])).toEqual([
    ['2', 0],
    ['0', 0.5],
    ['1', 1],
  ]);
});

test('a day is a span of that day on the reader’s own calendar', () => {
  const { rows } = layOutTimeline(dated('2024-05-03'), NOW);
  expect(rows[0]).toMatchObject({ from: new Date(2024, 4, 3).getTime(), to: new Date(2024, 4, 4).getTime(), start: 0, end: 1 });
});

test('an hour without a zone is a span of every zone', () => {
  const { rows } = layOutTimeline(dated('2024-05-03T10:00:00'), NOW);
  expect(rows[0]).toMatchObject({ from: Date.parse('2024-05-02T20:00:00Z'), to: Date.parse('2024-05-03T22:00:00Z') });
});

test('articles of one minute have a row each', () => {
  const minute = '2024-05-03T10:00:00Z';
  const { rows, span } = layOutTimeline(dated(minute, minute, minute), NOW);
  expect(rows.map(({ articleId, start, end }) => [articleId, start, end])).toEqual([
    ['0', 0.5, 0.5],
    ['1', 0.5, 0.5],
    ['2', 0.5, 0.5],
  ]);
  expect(span).toEqual([Date.parse('2024-05-03T09:30:00Z'), Date.parse('2024-05-03T10:30:00Z')]);
});

describe('what stands apart from the line', () => {
  test('articles without a readable date', () => {
    expect(layOutTimeline(dated(null, 'yesterday, perhaps'), NOW)).toEqual({ rows: [], future: [], undated: ['0', '1'], span: null });
  });

  test('articles dated in the future, but not where a fast clock explains it', () => {
    const { future, rows } = layOutTimeline(dated('2024-05-06T10:01:00Z', '2091-01-01', '2024-05-06T12:00:00Z'), NOW);
    expect(future).toEqual(['1', '2']);
    expect(rows.map(({ articleId }) => articleId)).toEqual(['0']);
  });

  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'UTC'])(
    'what is dated tomorrow in New Zealand is not in the future for a reader in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      // 7 May, half past midnight in New Zealand; 6 May everywhere west of it.
      const now = Date.parse('2024-05-06T12:30:00Z');
      expect(layOutTimeline(dated('2024-05-07', '2024-05-07T00:20:00', '2024-05-08'), now).future).toEqual(['2']);
    },
  );
});

test('whatever the dates, every article appears once, in order and within the line', () => {
  const iso = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
    .chain((text) => fc.constantFrom(text, text.slice(0, 10), text.slice(0, 19), null));
  fc.assert(
    fc.property(fc.array(iso), (dates) => {
      const { rows, future, undated } = layOutTimeline(dated(...dates), NOW);
      expect([...rows.map(({ articleId }) => articleId), ...future, ...undated].sort()).toEqual(
        dates.map((_, number) => String(number)).sort(),
      );
      for (const [index, { start, end, from }] of rows.entries()) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(1 + 1e-9);
        expect(start).toBeLessThanOrEqual(end);
        expect(from).toBeGreaterThanOrEqual(rows[index - 1]?.from ?? Number.NEGATIVE_INFINITY);
      }
    }),
  );
});
