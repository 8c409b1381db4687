// Settings that are the same in several browsers: two of them over one sync service, what is asked about, and what a copy that is none does.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findHints } from '../../src/background/find-hints';
import { followSettings } from '../../src/background/follow-settings';
import { answerSync, changeSettings, deleteSynced, syncSettings, syncState, turnSync } from '../../src/background/sync-settings';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { SyncedSettings } from '../../src/core/model/synced-copy';
import { itemsOf } from '../../src/core/sync/copy-items';
import { syncedOf } from '../../src/core/sync/synced-changes';
import { ArticleStore } from '../../src/store/article-store';
import { loadSettings } from '../../src/store/settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../src/background/follow-settings', () => ({ followSettings: vi.fn(async () => {}) }));

const store = new ArticleStore();
const { sync, local } = fakeBrowser.storage;
const write = vi.spyOn(sync, 'set');

/** What each browser has stored by itself. */
let stored: Record<string, Record<string, unknown>>;
async function inBrowser<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  await local.clear();
  await local.set(stored[name] ?? {});
  const value = await work();
  stored[name] = await local.get(null);
  return value;
}
const inFirst = <Value>(work: () => Promise<Value>) => inBrowser('first', work);
const inSecond = <Value>(work: () => Promise<Value>) => inBrowser('second', work);
/** A copy that somebody else has written. */
const putCopy = (settings: Partial<SyncedSettings>, changedAt = Date.now() + 1_000) =>
  sync.set({ ...itemsOf({ id: `copy-${changedAt}`, changedAt, settings: { ...syncedOf(DEFAULT_SETTINGS), ...settings } }) });

beforeEach(() => {
  fakeBrowser.reset();
  for (const area of [local, sync]) Object.assign(area, { setAccessLevel: async () => {} });
  stored = {};
  vi.clearAllMocks();
});

describe('while it is off', () => {
  test('nothing is written, and nothing is taken', async () => {
    await changeSettings({ badge: false });
    await putCopy({ appearance: 'dark' });
    write.mockClear();
    await syncSettings(store);
    expect(await loadSettings()).toMatchObject({ badge: false, appearance: 'system' });
    expect(write).not.toHaveBeenCalled();
    expect(await syncState(store)).toMatchObject({ isOn: false, hasCopy: true, asked: null });
  });

  test('the copy stays for other browsers, until it is deleted', async () => {
    await turnSync(true, store);
    expect(await turnSync(false, store)).toMatchObject({ isOn: false, hasCopy: true });
    expect(await deleteSynced()).toMatchObject({ isOn: false, hasCopy: false });
  });
});

describe('two browsers', () => {
  beforeEach(async () => {
    await inFirst(async () => {
      await changeSettings({ neverSites: ['bank.example'], weeklyBackup: true });
      await turnSync(true, store);
    });
    await inSecond(async () => {
      await changeSettings({ neverSites: ['mail.example'] });
      await turnSync(true, store);
    });
    await inFirst(() => syncSettings(store));
  });

  test('join their lists when it is turned on, and keep what is their own', async () => {
    const [first, second] = [await inFirst(loadSettings), await inSecond(loadSettings)];
    expect(new Set(first.neverSites)).toEqual(new Set(['bank.example', 'mail.example']));
    expect(new Set(second.neverSites)).toEqual(new Set(first.neverSites));
    expect([first.weeklyBackup, second.weeklyBackup]).toEqual([true, false]);
  });

  test('take what lets less be read at once, say so, and can undo it in both', async () => {
    await inFirst(() => changeSettings({ appearance: 'dark', neverSites: ['bank.example', 'mail.example', 'shop.example'] }));
    const state = await inSecond(() => syncState(store));
    expect(state).toMatchObject({ asked: null, taken: { before: { appearance: 'system' }, now: { appearance: 'dark' } } });
    expect((await inSecond(loadSettings)).neverSites).toContain('shop.example');
    expect(followSettings).toHaveBeenCalled();
    expect(await inSecond(() => answerSync('undo', state.copyId, store))).toMatchObject({ taken: null });
    expect(await inSecond(loadSettings)).toMatchObject({ appearance: 'system' });
    // There it lets more be read.
    const asked = await inFirst(() => syncState(store));
    expect(await inFirst(loadSettings)).toMatchObject({ appearance: 'system' });
    expect(new Set(asked.asked?.neverSites)).toEqual(new Set(['bank.example', 'mail.example']));
  });

  test('ask about what lets more be read, and take it when they are told so', async () => {
    await inFirst(() => changeSettings({ watching: 'listed', listedSites: ['paper.example'], neverSites: ['mail.example'] }));
    const state = await inSecond(() => syncState(store));
    expect(state.asked).toEqual({ watching: 'listed', listedSites: ['paper.example'], neverSites: ['mail.example'] });
    expect(await inSecond(loadSettings)).toMatchObject({ watching: 'off', listedSites: [] });
    write.mockClear();
    expect((await inSecond(() => answerSync('take', state.copyId, store))).asked).toBeNull();
    expect(await inSecond(loadSettings)).toMatchObject({
      watching: 'listed',
      listedSites: ['paper.example'],
      neverSites: ['mail.example'],
    });
    expect(write).not.toHaveBeenCalled();
  });

  test('have the popup say so as long as something is asked', async () => {
    const isAsking = async () => (await inSecond(findHints)).isSyncAsking;
    expect(await isAsking()).toBe(false);
    await inFirst(() => changeSettings({ watching: 'all' }));
    const { copyId } = await inSecond(() => syncState(store));
    expect(await isAsking()).toBe(true);
    await inSecond(() => answerSync('take', copyId, store));
    expect(await isAsking()).toBe(false);
  });

  test('that do not want it keep theirs, and the other follows', async () => {
    await inFirst(() => changeSettings({ watching: 'all' }));
    const { copyId } = await inSecond(() => syncState(store));
    expect((await inSecond(() => answerSync('keep', copyId, store))).asked).toBeNull();
    await inFirst(() => syncSettings(store));
    expect((await inFirst(loadSettings)).watching).toBe('off');
  });

  test('a copy that came since the question was shown is not what was answered to', async () => {
    await inFirst(() => changeSettings({ watching: 'listed' }));
    const { copyId } = await inSecond(() => syncState(store));
    await inFirst(() => changeSettings({ watching: 'all' }));
    await inSecond(() => syncSettings(store));
    await inSecond(() => answerSync('take', copyId, store));
    expect((await inSecond(loadSettings)).watching).toBe('off');
  });

  test('do not write each other without end', async () => {
    await inFirst(() => changeSettings({ badge: false }));
    write.mockClear();
    for (let round = 0; round < 5; round++) {
      await inSecond(() => syncSettings(store));
      await inFirst(() => syncSettings(store));
    }
    expect(write).not.toHaveBeenCalled();
    expect((await inSecond(loadSettings)).badge).toBe(false);
  });

  test('write nothing where a change is of this browser alone', async () => {
    write.mockClear();
    await inFirst(() => changeSettings({ weeklyBackup: false, welcomed: true }));
    expect(write).not.toHaveBeenCalled();
  });

  test('a change is not undone by one that another browser made before it', async () => {
    await inFirst(() => changeSettings({ badge: false }));
    await inSecond(() => changeSettings({ letterKeys: false }));
    await inFirst(() => syncSettings(store));
    for (const inOne of [inFirst, inSecond]) expect(await inOne(loadSettings)).toMatchObject({ badge: false, letterKeys: false });
  });

  test('an earlier copy that comes late is written over', async () => {
    await inFirst(() => changeSettings({ badge: false }));
    await putCopy({ letterKeys: false }, 5);
    await inFirst(() => syncSettings(store));
    await inSecond(() => syncSettings(store));
    for (const inOne of [inFirst, inSecond]) expect(await inOne(loadSettings)).toMatchObject({ badge: false, letterKeys: true });
  });

  test('where the copy is deleted in one, it is off in the other', async () => {
    await inFirst(async () => {
      await turnSync(false, store);
      await deleteSynced();
    });
    expect(await inSecond(() => syncState(store))).toMatchObject({ isOn: false, trouble: 'deleted', hasCopy: false });
    expect((await inSecond(loadSettings)).neverSites).toHaveLength(2);
  });
});

describe('a copy that cannot be used', () => {
  beforeEach(async () => {
    await turnSync(true, store);
    write.mockClear();
  });

  test('of a newer release is left alone, and changes wait', async () => {
    const newer = { settings: { version: 2 } };
    await sync.set(newer);
    write.mockClear();
    await changeSettings({ badge: false });
    expect(await syncState(store)).toMatchObject({ isOn: true, trouble: 'newer' });
    expect(write).not.toHaveBeenCalled();
    expect((await loadSettings()).badge).toBe(false);
  });

  test('that is damaged changes nothing until it is replaced', async () => {
    await sync.set({ settings: { version: 1, values: 'none' } });
    await changeSettings({ badge: false });
    const state = await syncState(store);
    expect(state.trouble).toBe('damaged');
    expect(await answerSync('replace', state.copyId, store)).toMatchObject({ trouble: null });
    await inSecond(async () => {
      await turnSync(true, store);
      expect((await loadSettings()).badge).toBe(false);
    });
  });

  test('since lists are too long says so, and is written when they are shorter', async () => {
    await changeSettings({ neverSites: Array.from({ length: 9_000 }, (_, at) => `${at}-of-many.example`) });
    expect(await syncState(store)).toMatchObject({ trouble: 'too-large', asked: null });
    expect(write).not.toHaveBeenCalled();
    await changeSettings({ neverSites: ['bank.example'] });
    expect(await syncState(store)).toMatchObject({ trouble: null });
    expect(write).toHaveBeenCalledOnce();
  });

  test('since the browser does not write it is written later; the change holds here', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    write.mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await changeSettings({ badge: false });
    expect((await loadSettings()).badge).toBe(false);
    await syncSettings(store);
    expect(await syncState(store)).toMatchObject({ trouble: null });
    await inSecond(async () => {
      await turnSync(true, store);
      expect((await loadSettings()).badge).toBe(false);
    });
  });
});

test('a copy that somebody wrote before it was turned on lets nothing more be read unasked', async () => {
  await changeSettings({ neverSites: ['bank.example'] });
  await putCopy({ watching: 'all', listedSites: ['evil.example'], keepDays: 1 });
  const { asked } = await turnSync(true, store);
  expect(asked).toMatchObject({ watching: 'all', listedSites: ['evil.example'], keepDays: 1 });
  expect(await loadSettings()).toMatchObject({ watching: 'off', listedSites: [], neverSites: ['bank.example'], keepDays: 90 });
});
