import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { compareStored } from '../../src/background/compare-stored';
import { findStory } from '../../src/background/find-story';
import { readTab } from '../../src/background/read-tab';
import { languageLists } from '../../src/build/language-lists';
import type { FoundState } from '../../src/core/model/library';
import { ArticleStore } from '../../src/store/article-store';
import { pageOf, tabOf } from './pages';

let store: ArticleStore;
const wire = pageOf('dam', 'wire.en', 'paper.example');
const edited = pageOf('dam', 'edited.en', 'journal.example', 'Source: Reuters');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

const inState = async (found: FoundState): Promise<string[]> => {
  // What was noted in passing is written before any other write.
  await store.dropNumbers([]);
  const { rows } = await store.libraryPage({ view: 'articles', order: 'newest', words: '', found }, 0, 10);
  return rows.map(({ outlet }) => outlet.domain).sort();
};

test('a page that is read is compared, and so is what it is a copy of', async () => {
  await readTab(tabOf(store, wire));
  expect(await inState('nothing')).toEqual(['paper.example']);
  await readTab(tabOf(store, edited));
  expect(await inState('nothing')).toEqual([]);
  expect(await inState('edited')).toEqual(['journal.example', 'paper.example']);
});

test('nothing is noted of a page that is read in a private window', async () => {
  await readTab(tabOf(store, wire));
  await readTab(tabOf(store, edited, { page: { url: edited.url, isPrivate: true } }));
  expect(await inState('nothing')).toEqual(['paper.example']);
});

test('what was imported is compared when it is asked for, or its story is opened', async () => {
  await readTab(tabOf(store, wire));
  await readTab(tabOf(store, edited));
  const articles = (await store.page(0, 10)).map(({ number: _, ...article }) => article);
  const again = async () => {
    await store.clear();
    await store.recordAll(articles);
  };
  await again();
  expect(await inState('uncompared')).toEqual(['journal.example', 'paper.example']);
  const numbers = (await store.page(0, 10)).map(({ number }) => number);
  expect(await compareStored([...numbers, 999], store, languageLists)).toBe(2);
  expect(await inState('edited')).toEqual(['journal.example', 'paper.example']);
  await again();
  await findStory(wire.url, store, languageLists);
  expect(await inState('edited')).toEqual(['journal.example', 'paper.example']);
});
