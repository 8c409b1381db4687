import { languageLists } from '../../src/build/language-lists';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { compareArticles } from '../../src/background/compare-articles';
import { readTab } from '../../src/background/read-tab';
import { uiToBackground } from '../../src/messages/contract';
import { ArticleStore } from '../../src/store/article-store';
import { pageOf, tabOf } from './pages';

let store: ArticleStore;
const ids: Record<string, string> = {};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
  for (const [name, keepText] of [
    ['wire.en', true],
    ['edited.en', true],
    ['cut.en', false],
  ] as const) {
    const { article } = await readTab(tabOf(store, pageOf('dam', name, `${name}.example`), { keepText }));
    ids[name] = article.articleId;
  }
});

test('two kept texts are compared, headline and all, in the shape that screens are promised', async () => {
  const found = await compareArticles(ids['wire.en'] ?? '', ids['edited.en'] ?? '', store, languageLists);
  expect(found?.asked.paragraphs?.[0]).toBe(found?.asked.title);
  expect(found?.changes?.passages.some(({ kind }) => kind === 'copied')).toBe(true);
  expect(found?.changes?.passages.some(({ kind }) => kind !== 'copied')).toBe(true);
  expect(uiToBackground.compareArticles.value.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
});

test('a text that was not kept is none, and nothing is said of changes', async () => {
  const found = await compareArticles(ids['wire.en'] ?? '', ids['cut.en'] ?? '', store, languageLists);
  expect(found?.asked.paragraphs).not.toBeNull();
  expect(found?.other.paragraphs).toBeNull();
  expect(found?.changes).toBeNull();
});

test.each(['0', '-1', '99', '1.5', 'not kept', '', '1e999'])('there is no article %j', async (id) => {
  expect(await compareArticles(ids['wire.en'] ?? '', id, store, languageLists)).toBeNull();
});
