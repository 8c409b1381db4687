import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyChange, applyMissed, applyWatching, countExpiring, dropExpired } from '../../src/background/apply-settings';
import { registerWatch, watchOpenTabs } from '../../src/background/page-scripts';
import { rememberedExpiryFailure } from '../../src/background/session-memory';
import type { Settings } from '../../src/core/model/settings';
import { ArticleStore } from '../../src/store/article-store';
import { saveSettings } from '../../src/store/settings';
import { manyArticles } from '../store/stored';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../src/background/page-scripts', async (original) => ({
  ...(await original<typeof import('../../src/background/page-scripts')>()),
  registerWatch: vi.fn(async () => {}),
  watchOpenTabs: vi.fn(async () => {}),
}));

const DAY = 24 * 60 * 60 * 1_000;
const NOW = Date.UTC(2024, 4, 3, 12);
const now = async () => NOW;
const set = (settings: Partial<Settings>) => saveSettings(settings);

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.storage.local.setAccessLevel = async () => {};
  vi.clearAllMocks();
});

describe('what has expired', () => {
  let store: ArticleStore;
  const kept = async () => (await store.page(0, 9)).map(({ address }) => address);
  /** Two articles: one was read a second more than `keepDays` ago, the other a second less. */
  const record = async (keepDays: number) => {
    const [older, younger] = manyArticles(2);
    if (!older || !younger) throw new Error('manyArticles(2) makes two');
    await store.record({ ...older, readAt: NOW - keepDays * DAY - 1_000 });
    await store.record({ ...younger, readAt: NOW - keepDays * DAY + 1_000 });
    return { older: older.address, younger: younger.address };
  };

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    vi.stubGlobal('navigator', {});
    store = new ArticleStore();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test.each([1, 7, 90])('is what was read more than the %i days ago that the reader set', async (keepDays) => {
    await set({ keepDays });
    const { younger } = await record(keepDays);
    await dropExpired(store, now);
    expect(await kept()).toEqual([younger]);
  });

  test.each([
    ['store-full', new DOMException('no room', 'QuotaExceededError')],
    ['unexpected', new Error('a bug')],
  ])('and cannot be dropped is a failure that is remembered until it succeeds: %s', async (code, error) => {
    await set({ keepDays: 7 });
    const { older, younger } = await record(7);
    const refused = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw error;
    });
    await expect(dropExpired(store, now)).rejects.toThrow();
    expect(await rememberedExpiryFailure()).toBe(code);
    expect(await kept()).toEqual([older, younger]);
    refused.mockRestore();
    await dropExpired(store, now);
    expect(await rememberedExpiryFailure()).toBeNull();
    expect(await kept()).toEqual([younger]);
  });

  test('of what was read in the reader’s place is told and dropped by days of its own, also where nothing is followed', async () => {
    await set({ keepDays: 90, followKeepDays: 30 });
    const [older, younger, opened] = manyArticles(3);
    if (!older || !younger || !opened) throw new Error('manyArticles(3) makes three');
    const supplied = { by: 'follow', id: 'k3' } as const;
    await store.record({ ...older, readAt: NOW - 30 * DAY - 1_000, supplied });
    await store.record({ ...younger, readAt: NOW - 30 * DAY + 1_000, supplied });
    await store.record({ ...opened, readAt: NOW - 40 * DAY });
    expect(await countExpiring(90, undefined, store, NOW)).toBe(1);
    expect(await countExpiring(90, 29, store, NOW)).toBe(2);
    expect(await countExpiring(35, undefined, store, NOW)).toBe(2);
    expect(await countExpiring(20, 30, store, NOW)).toBe(3);
    await dropExpired(store, now);
    expect((await kept()).sort()).toEqual([younger.address, opened.address]);
  });

  test('has not failed before it was tried', async () => {
    expect(await rememberedExpiryFailure()).toBeNull();
  });
});

describe('pages', () => {
  test('of listed sites are watched, in open tabs too', async () => {
    await set({ watching: 'listed', listedSites: ['paper.example'] });
    await applyWatching();
    const [[matches, excludeMatches] = []] = vi.mocked(registerWatch).mock.calls;
    expect(matches).toEqual(expect.arrayContaining([expect.stringContaining('paper.example')]));
    expect(excludeMatches).toEqual([]);
    const [[mayWatchPage] = []] = vi.mocked(watchOpenTabs).mock.calls;
    expect(mayWatchPage?.('https://paper.example/ferry')).toBe(true);
    expect(mayWatchPage?.('https://other.example/ferry')).toBe(false);
  });

  test('are registered as the last of several changes at once says', async () => {
    const sites = ['a.example', 'b.example', 'c.example', 'd.example'];
    let registered: readonly string[] = [];
    let running = 0;
    vi.mocked(registerWatch).mockImplementation(async (matches) => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      registered = matches;
      running--;
    });
    await Promise.all(
      sites.map(async (site) => {
        await set({ watching: 'listed', listedSites: [site] });
        await applyWatching();
      }),
    );
    expect(registered).toEqual(['*://*.d.example/*']);
    vi.mocked(registerWatch).mockImplementation(async () => {});
  });

  test('are registered when the background wakes, where it ended before it could', async () => {
    await set({ watching: 'all' });
    await applyMissed();
    expect(registerWatch).toHaveBeenCalledOnce();
    await applyMissed();
    expect(registerWatch).toHaveBeenCalledOnce();
    vi.mocked(registerWatch).mockRejectedValueOnce(new Error('ended'));
    await set({ watching: 'off' });
    await expect(applyWatching()).rejects.toThrow('ended');
    await applyMissed();
    expect(registerWatch).toHaveBeenLastCalledWith([], expect.anything());
    expect(registerWatch).toHaveBeenCalledTimes(3);
  });

  test('that are open are left alone where another setting was changed', async () => {
    await set({ watching: 'all' });
    await applyChange();
    expect(watchOpenTabs).toHaveBeenCalledOnce();
    await set({ keepDays: 7 });
    await applyChange();
    await applyMissed();
    expect(watchOpenTabs).toHaveBeenCalledOnce();
    expect(registerWatch).toHaveBeenCalledOnce();
    await set({ neverSites: ['bank.example'] });
    await applyChange();
    expect(watchOpenTabs).toHaveBeenCalledTimes(2);
  });

  test('are not watched where the reader wants none', async () => {
    await set({ watching: 'off' });
    await applyWatching();
    expect(registerWatch).toHaveBeenCalledWith([], expect.anything());
    expect(watchOpenTabs).not.toHaveBeenCalled();
  });
});
