import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { previewImport } from '../../src/background/preview-import';
import { DAY } from '../../src/core/durations';
import { ArticleStore } from '../../src/store/article-store';
import { saveSettings } from '../../src/store/settings';
import { objectionOf } from '../store/objections';
import { manyArticles } from '../store/stored';
import { stageFile } from './imports';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 4, 3, 12);
let store: ArticleStore;
/** Articles of their own, of which each was read a day before the next; the last one today. */
const daily = (name: string, count: number) =>
  manyArticles(count).map((article, at) => ({ ...article, address: `${name}.${article.address}`, readAt: NOW - (count - 1 - at) * DAY }));

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => {} });
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
  await saveSettings({ keepDays: 90 });
  for (const article of daily('here', 40)) await store.record(article);
});

test('of a file without settings only its objections and its old articles are told', async () => {
  await stageFile(store, daily('file', 100), {}, [objectionOf('same-outlet')]);
  expect(await previewImport(store, NOW)).toMatchObject({ objections: 1, expiring: 0, old: 10, oldThen: 10 });
});

test('of a file with fewer days it is told what these would drop, here and of the file', async () => {
  await stageFile(store, daily('file', 100), { keepDays: 30 });
  const { settings, ...counts } = await previewImport(store, NOW);
  expect(settings.keepDays).toBe(30);
  expect(counts).toEqual({ objections: 0, expiring: 9, old: 10, oldThen: 70 });
});

test('objections that are known are not new, and settings that are not valid are left out', async () => {
  const said = objectionOf('same-outlet');
  await store.objections.put([said]);
  await stageFile(store, daily('file', 1), { keepDays: 0, appearance: 'dark' }, [said, objectionOf('wrong-source')]);
  const { settings, objections, expiring } = await previewImport(store, NOW);
  expect([settings.keepDays, settings.appearance, objections, expiring]).toEqual([undefined, 'dark', 1, 0]);
});
