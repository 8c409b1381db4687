import { describe, expect, test } from 'vitest';
import { planMerge, planUrgentMerge } from '../../../../src/store/packed/merge/plan-merge';
import type { Segment } from '../../../../src/store/packed/segment';

const DAY = 86_400_000;
const JANUARY = Date.UTC(2024, 0, 1);

/** A segment of so many articles that were read in these days of the year. */
function segment(id: number, articles: number, days: readonly [number, number], more: Partial<Segment> = {}): Segment {
  const [from, to] = days;
  return {
    id,
    scheme: 1,
    articles,
    dead: 0,
    oldest: JANUARY + from * DAY,
    newest: JANUARY + to * DAY,
    bytes: 1000 * articles,
    bucketBits: { shingles: 4, terms: 4, addresses: 0 },
    vocabularies: [99],
    ...more,
  };
}
const several = (count: number, articles: number, days: readonly [number, number]) =>
  Array.from({ length: count }, (_, index) => segment(index + 1, articles, days));
const on = (day: number) => JANUARY + day * DAY;

describe('in the current month', () => {
  test('eight of about one size become one, seven do not', () => {
    expect(planMerge(several(7, 512, [1, 2]), on(3))).toEqual([]);
    expect(planMerge(several(8, 512, [1, 2]), on(3))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('a large one is not rewritten for the sake of small ones', () => {
    const small = several(7, 512, [1, 2]);
    expect(planMerge([...small, segment(8, 30_000, [1, 2])], on(3))).toEqual([]);
  });

  test('those of another scheme are left alone', () => {
    const ours = several(7, 512, [1, 2]);
    expect(planMerge([...ours, segment(8, 512, [1, 2], { scheme: 0 })], on(3))).toEqual([]);
  });
});

describe('in a month that is over', () => {
  test('any two become one', () => {
    expect(planMerge(several(2, 512, [1, 20]), on(40))).toEqual([1, 2]);
  });

  test('but not while much is added', () => {
    expect(planUrgentMerge(several(2, 512, [1, 20]))).toEqual([]);
  });

  test('unless one outweighs the others', () => {
    expect(planMerge([segment(1, 9000, [1, 20]), segment(2, 512, [1, 20])], on(40))).toEqual([]);
  });
});

describe('over months', () => {
  const months = [segment(1, 9000, [0, 30]), segment(2, 9000, [31, 59]), segment(3, 9000, [60, 90])];

  test('nothing is merged that a reader may want to drop apart: a store of ninety days keeps its months', () => {
    expect(planMerge(months, on(91))).toEqual([]);
  });

  test('the old become coarser', () => {
    expect(planMerge(months, on(200))).toEqual([1, 2]);
    expect(planMerge(months, on(300))).toEqual([1, 2, 3]);
  });
});

test('a segment that is half dead is rewritten without the dead', () => {
  expect(planMerge([segment(1, 1000, [1, 2], { dead: 499 })], on(3))).toEqual([]);
  expect(planMerge([segment(1, 1000, [1, 2], { dead: 500 })], on(3))).toEqual([1]);
});
