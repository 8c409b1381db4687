import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetWake, wakeSoon } from '../../src/background/alarms';
import { followOutside } from '../../src/background/follow-settings';
import { runImport } from '../../src/background/run-import';
import { ArticleStore } from '../../src/store/article-store';
import { loadSettings } from '../../src/store/settings';
import { manyArticles } from '../store/stored';
import { stageFile } from './imports';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../src/background/follow-settings', () => ({ followOutside: vi.fn(async () => {}) }));
vi.mock('../../src/background/alarms', () => ({ wakeSoon: vi.fn(async () => {}), forgetWake: vi.fn(async () => {}) }));

let store: ArticleStore;
const phase = async () => (await store.imports.state())?.phase;

beforeEach(async () => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => {} });
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

test('nothing is done where no file was accepted', async () => {
  await runImport(store);
  await stageFile(store, manyArticles(3));
  await runImport(store);
  expect(await phase()).toBe('staged');
  expect(wakeSoon).not.toHaveBeenCalled();
});

test('an accepted file is taken to its end, and the browser wakes the background until then', async () => {
  const before = await loadSettings();
  await stageFile(store, manyArticles(3), { keepDays: 30, watching: 'all', clickOpens: 'panel' });
  await store.imports.accept(true, 900_000);
  vi.mocked(forgetWake).mockImplementationOnce(async () => expect(await phase()).toBe('ended'));
  await runImport(store);
  expect(await store.imports.state()).toMatchObject({ phase: 'ended', added: 3 });
  const settings = await loadSettings();
  expect(settings).toMatchObject({ keepDays: 30, watching: 'all', clickOpens: 'panel' });
  expect(followOutside).toHaveBeenCalledExactlyOnceWith(before, settings, store);
  expect(wakeSoon).toHaveBeenCalled();
  expect(forgetWake).toHaveBeenCalledOnce();
});

test('settings stay as they are where the reader wants them to', async () => {
  const before = await loadSettings();
  await stageFile(store, manyArticles(3), { keepDays: 30 });
  await store.imports.accept(false, 900_000);
  await runImport(store);
  expect(await loadSettings()).toEqual(before);
  expect(followOutside).not.toHaveBeenCalled();
});

test('it runs once at a time, however often it is asked for', async () => {
  await stageFile(store, manyArticles(3));
  await store.imports.accept(false, 900_000);
  const step = vi.spyOn(store.imports, 'step');
  await Promise.all([runImport(store), runImport(store), runImport(store)]);
  expect(step).toHaveBeenCalledTimes(2);
  expect(await phase()).toBe('ended');
});

test('one that finds no room is woken again, and goes on', async () => {
  await stageFile(store, manyArticles(3));
  await store.imports.accept(false, 900_000);
  const disk = (free: number) => vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5, quota: 5 + free }) } });
  disk(2_000_000);
  await expect(runImport(store)).rejects.toMatchObject({ code: 'store-full' });
  expect(forgetWake).not.toHaveBeenCalled();
  disk(500_000_000);
  await runImport(store);
  expect(await phase()).toBe('ended');
  expect(forgetWake).toHaveBeenCalledOnce();
});
