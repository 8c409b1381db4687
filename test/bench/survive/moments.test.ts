import { expect, test } from 'vitest';
import { randomOf } from '../../../bench/store/random';
import { type Moment, Moments } from '../../../bench/survive/moments';

const SEEN = { took: 1000, writes: 4 };
/** Milliseconds. */
const HELD_OPEN = 60;

function chosen(lead: number, count = 400): Moment[] {
  const known = new Moments();
  known.learn('reading', SEEN, HELD_OPEN);
  const random = randomOf(1);
  return Array.from({ length: count }, () => known.choose('reading', { lead, heldOpen: HELD_OPEN }, random));
}

test('strikes fall into every write, and also anywhere in the work', () => {
  const found = chosen(0);
  expect([...new Set(found.map(({ writes }) => writes))].sort()).toEqual([0, 1, 2, 3, 4]);
  const byClock = found.filter(({ writes }) => writes === 0).map(({ wait }) => wait);
  expect(Math.max(...byClock)).toBeGreaterThan(SEEN.took);
  expect(Math.min(...byClock)).toBeLessThan(SEEN.took / 10);
});

test('a strike that takes its time begins before', () => {
  expect(Math.min(...chosen(300).map(({ wait }) => wait))).toBeLessThan(-100);
});

test('where writes are held open for longer, the work takes longer', () => {
  const known = new Moments();
  known.learn('reading', SEEN, HELD_OPEN);
  const longer = known.latest('reading', HELD_OPEN + 100) - known.latest('reading', HELD_OPEN);
  expect(longer).toBeGreaterThanOrEqual(400);
});

test('nothing is known of a work that was not seen', () => {
  expect(new Moments().knows('reading')).toBe(false);
});
