// A computer wakes with a clock that is years off: no article is lost by that, and what was dated by it is dated anew.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropExpired } from '../../src/background/apply-settings';
import { lookAtClock, readingMoment } from '../../src/background/reader-clock';
import { DAY } from '../../src/core/durations';
import { ArticleStore } from '../../src/store/article-store';
import { readClock } from '../../src/store/clock-record';
import { manyArticles } from '../store/stored';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 27, 12);
const AHEAD = NOW + 3_650 * DAY;
const BEHIND = NOW - 3_650 * DAY;

let store: ArticleStore;
const drop = (now: number) => dropExpired(store, () => lookAtClock(store, now));
const readings = async () => (await store.page(0, 99)).map(({ readAt, firstReadAt }) => [readAt, firstReadAt]);
/** Reads pages of their own at a moment of the clock. */
async function read(count: number, now: number, name = 'paper'): Promise<void> {
  const readAt = await readingMoment(now);
  for (const article of manyArticles(count)) await store.record({ ...article, address: `${name}.${article.address}`, readAt });
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => {} });
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each([
  ['the journal', 512],
  ['segments', 4],
])('articles of %s', (_where, journalArticles) => {
  beforeEach(async () => {
    store = new ArticleStore(undefined, journalArticles);
    await read(9, NOW);
    await store.settle();
  });

  test('do not expire by a clock that jumps ahead, and do where it is seen to stay there', async () => {
    await drop(NOW);
    for (let day = 0; day < 6; day++) await drop(AHEAD + day * DAY);
    expect(await readings()).toHaveLength(9);
    await drop(AHEAD + 6 * DAY);
    expect(await readings()).toEqual([]);
  });

  test('do not expire where the clock was wrong when it was first looked at', async () => {
    await drop(AHEAD);
    expect(await readings()).toHaveLength(9);
    await drop(NOW + DAY);
    expect(await readings()).toHaveLength(9);
  });

  test('that were read meanwhile are dated anew when the clock is right again', async () => {
    await drop(NOW);
    await drop(AHEAD);
    await read(6, AHEAD, 'other');
    await read(2, AHEAD + DAY);
    await store.settle();
    const back = NOW + 2 * DAY;
    await drop(back);
    const expected = [...Array(2).fill([back, NOW]), ...Array(7).fill([NOW, NOW]), ...Array(6).fill([back, back])];
    expect(await readings()).toEqual(expected);
    store = new ArticleStore(undefined, journalArticles);
    expect(await readings()).toEqual(expected);
  });

  test('that cannot be dated anew are at the next look', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await drop(NOW);
    await drop(AHEAD);
    await read(1, AHEAD, 'other');
    const redating = vi.spyOn(store, 'redateLater').mockRejectedValueOnce(new Error('no room'));
    await drop(NOW + DAY);
    expect(await readings()).toContainEqual([AHEAD, AHEAD]);
    expect((await readClock())?.at).toBe(AHEAD);
    await drop(NOW + 2 * DAY);
    expect(redating).toHaveBeenCalledTimes(2);
    expect(await readings()).toContainEqual([NOW + 2 * DAY, NOW + 2 * DAY]);
  });

  test('that are read while the clock is behind are dated by the time that is believed, and stay', async () => {
    await drop(NOW);
    await drop(BEHIND);
    await read(1, BEHIND, 'other');
    await drop(NOW + DAY);
    expect(await readings()).toEqual(Array(10).fill([NOW, NOW]));
  });
});
