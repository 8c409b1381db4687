// The weekly backup: when it is made, what is remembered of it, and that nothing is saved twice.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isInDownloads, maySaveFiles, saveToDownloads } from '../../src/background/downloads';
import { backUp, backUpWhenDue, backupState, type FileMaker } from '../../src/background/weekly-backup';
import { DAY } from '../../src/core/durations';
import { ArticleStore } from '../../src/store/article-store';
import { readBackup, writeBackup } from '../../src/store/backup-record';
import { parseExport } from '../../src/store/export-file';
import { saveSettings } from '../../src/store/settings';
import { damageBlock } from '../store/damage';
import { manyArticles } from '../store/stored';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../src/background/downloads', () => ({
  maySaveFiles: vi.fn(async () => true),
  saveToDownloads: vi.fn(async () => true),
  isInDownloads: vi.fn(async () => false),
}));

const NOW = Date.UTC(2026, 11, 1, 12);
let store: ArticleStore;
let file = '';
let dropped = 0;
const makeFile: FileMaker = async (parts) => {
  file = '';
  for await (const part of parts) file += part;
  return { url: 'blob:made', drop: async () => void dropped++ };
};
const backUpAt = (now: number) => backUpWhenDue(store, makeFile, now);

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.storage.local.setAccessLevel = async () => {};
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  dropped = 0;
  store = new ArticleStore();
  await store.recordAll(manyArticles(3).map((article) => ({ ...article, firstReadAt: article.readAt })));
  await saveSettings({ weeklyBackup: true });
});

test('everything stored is saved once a week, under the name of its day', async () => {
  await backUpAt(NOW);
  expect(saveToDownloads).toHaveBeenCalledExactlyOnceWith('blob:made', 'wireprint-backup-2026-12-01.jsonl');
  expect(parseExport(file).articles).toHaveLength(3);
  expect(dropped).toBe(1);
  expect(await readBackup()).toEqual({ savedAt: NOW, triedAt: NOW, failure: null, left: 0 });
  await backUpAt(NOW + 6 * DAY);
  expect(saveToDownloads).toHaveBeenCalledOnce();
  await backUpAt(NOW + 7 * DAY);
  expect(saveToDownloads).toHaveBeenCalledTimes(2);
});

test('nothing is saved where the reader has not chosen it', async () => {
  await saveSettings({ weeklyBackup: false });
  await backUpAt(NOW);
  expect(saveToDownloads).not.toHaveBeenCalled();
});

test('two at once are one', async () => {
  await Promise.all([backUp(store, makeFile, NOW), backUp(store, makeFile, NOW)]);
  expect(saveToDownloads).toHaveBeenCalledOnce();
});

test('where the browser does not allow it, that is remembered with the last good one, and it is tried again', async () => {
  await writeBackup({ savedAt: NOW - 8 * DAY, triedAt: NOW - 8 * DAY, failure: null, left: 2 });
  vi.mocked(maySaveFiles).mockResolvedValueOnce(false);
  await backUpAt(NOW);
  expect(await readBackup()).toEqual({ savedAt: NOW - 8 * DAY, triedAt: NOW, failure: 'not-allowed', left: 2 });
  await backUpAt(NOW + DAY);
  expect(await readBackup()).toEqual({ savedAt: NOW + DAY, triedAt: NOW + DAY, failure: null, left: 0 });
});

test('that the browser does not allow it is said before it is tried, and no longer once it does', async () => {
  vi.mocked(maySaveFiles).mockResolvedValueOnce(false);
  expect(await backupState()).toEqual({ savedAt: null, triedAt: null, failure: 'not-allowed', left: 0 });
  await writeBackup({ savedAt: null, triedAt: NOW, failure: 'not-allowed', left: 0 });
  expect(await backupState()).toEqual({ savedAt: null, triedAt: NOW, failure: null, left: 0 });
});

test.each([
  ['the browser stops writing', () => vi.mocked(saveToDownloads).mockResolvedValueOnce(false)],
  ['the browser refuses', () => vi.mocked(saveToDownloads).mockRejectedValueOnce(new Error('no room'))],
])('where %s, the file is dropped, that is remembered, and it goes on after it', async (_what, fail) => {
  fail();
  expect(await backUp(store, makeFile, NOW)).toEqual({ savedAt: null, triedAt: NOW, failure: 'not-written', left: 0 });
  expect(dropped).toBe(1);
  await backUpAt(NOW + DAY);
  expect((await readBackup()).savedAt).toBe(NOW + DAY);
});

test('where the file cannot be made, that is remembered', async () => {
  const failing: FileMaker = async () => Promise.reject(new Error('closed'));
  expect(await backUp(store, failing, NOW)).toMatchObject({ savedAt: null, failure: 'not-made' });
  expect(saveToDownloads).not.toHaveBeenCalled();
});

test('one that was cut short after the browser had saved it is not saved again', async () => {
  await writeBackup({ savedAt: null, triedAt: NOW - DAY, failure: null, left: 0 });
  vi.mocked(isInDownloads).mockResolvedValueOnce(true);
  await backUpAt(NOW);
  expect(isInDownloads).toHaveBeenCalledExactlyOnceWith('wireprint-backup-2026-11-30.jsonl');
  expect(saveToDownloads).not.toHaveBeenCalled();
  expect((await readBackup()).savedAt).toBe(NOW - DAY);
});

test('a record that is no record is as good as none', async () => {
  await fakeBrowser.storage.local.set({ backup: { savedAt: 'yesterday' } });
  expect(await readBackup()).toEqual({ savedAt: null, triedAt: null, failure: null, left: 0 });
});

test('a record of an earlier release is read', async () => {
  await fakeBrowser.storage.local.set({ backup: { savedAt: 1, triedAt: 2, failure: null } });
  expect(await readBackup()).toEqual({ savedAt: 1, triedAt: 2, failure: null, left: 0 });
});

test('of a damaged store, what can be read is saved, and it is remembered how many articles are missing', async () => {
  await store.recordAll(manyArticles(600).map((article) => ({ ...article, firstReadAt: article.readAt })));
  await damageBlock('rows');
  store = new ArticleStore();
  await backUpAt(NOW);
  expect(parseExport(file).articles).toHaveLength(596);
  expect(await readBackup()).toEqual({ savedAt: NOW, triedAt: NOW, failure: null, left: 4 });
});
