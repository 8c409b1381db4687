import { languageLists } from '../../src/build/language-lists';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { findPhrases } from '../../src/background/find-phrases';
import { readTab } from '../../src/background/read-tab';
import { uiToBackground } from '../../src/messages/contract';
import { ArticleStore } from '../../src/store/article-store';
import { pageOf, tabOf } from './pages';

const page = pageOf('dam', 'wire.en', 'paper.example', 'Source: Reuters');
let store: ArticleStore;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

test.each([
  ['from the kept text, without reading the page again', true, 0],
  ['from the page, where its text was not kept', false, 1],
])('phrases are taken %s', async (_how, keepText, reads) => {
  await readTab(tabOf(store, page, { keepText }));
  const collect = vi.fn(async () => page);
  const found = await findPhrases({ store, lists: languageLists, url: page.url, collect });
  expect(uiToBackground.findPhrases.value.parse(found).phrases.length).toBeGreaterThan(0);
  for (const phrase of found.phrases) expect(page.paragraphs.join('\n')).toContain(phrase);
  expect(collect).toHaveBeenCalledTimes(reads);
});

test('where the page holds no article, that is said', async () => {
  await expect(findPhrases({ store, lists: languageLists, url: null, collect: async () => null })).rejects.toMatchObject({
    code: 'not-an-article',
  });
});
