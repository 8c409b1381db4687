import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { ArticleStore } from '../../src/store/article-store';
import { correctionOf } from './corrections';
import { articleOfStory } from './stored';

let store: ArticleStore;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

test('what was said is there after a wake, oldest first', async () => {
  await store.corrections.put([correctionOf('same-outlet', 2), correctionOf('not-same-story', 3)]);
  await store.corrections.put([correctionOf('wrong-source', 1)]);
  const kinds = (await new ArticleStore().corrections.all()).map(({ correction }) => correction.kind);
  expect(kinds).toEqual(['wrong-source', 'same-outlet', 'not-same-story']);
});

test('what is said twice is kept once', async () => {
  await store.corrections.put([correctionOf('same-outlet', 1)]);
  await store.corrections.put([correctionOf('same-outlet', 2)]);
  expect(await store.corrections.all()).toEqual([correctionOf('same-outlet', 2)]);
});

test('what is taken back is gone, the rest stays', async () => {
  await store.corrections.put([correctionOf('same-outlet', 1), correctionOf('wrong-source', 2)]);
  await store.corrections.remove(correctionOf('same-outlet').id);
  expect(await store.corrections.all()).toEqual([correctionOf('wrong-source', 2)]);
});

test('they outlive the articles that they speak of', async () => {
  await store.record(articleOfStory('dam', 'wire.en', 'page.example'));
  await store.corrections.put([correctionOf('not-same-story')]);
  await store.dropReadBefore(Number.POSITIVE_INFINITY);
  expect(await store.corrections.all()).toHaveLength(1);
});

test('they go when everything is erased', async () => {
  await store.record(articleOfStory('dam', 'wire.en', 'page.example'));
  await store.corrections.put([correctionOf('not-same-story')]);
  expect(await store.clear()).toBe(1);
  expect(await store.corrections.all()).toEqual([]);
  expect(await new ArticleStore().corrections.all()).toEqual([]);
});
