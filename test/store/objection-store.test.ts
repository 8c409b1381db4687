import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { ArticleStore } from '../../src/store/article-store';
import { objectionOf } from './objections';
import { articleOfStory } from './stored';

let store: ArticleStore;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

test('what was said is there after a wake, oldest first', async () => {
  await store.objections.put([objectionOf('same-outlet', 2), objectionOf('not-same-story', 3)]);
  await store.objections.put([objectionOf('wrong-source', 1)]);
  const kinds = (await new ArticleStore().objections.all()).map(({ objection }) => objection.kind);
  expect(kinds).toEqual(['wrong-source', 'same-outlet', 'not-same-story']);
});

test('what is said twice is kept once', async () => {
  await store.objections.put([objectionOf('same-outlet', 1)]);
  await store.objections.put([objectionOf('same-outlet', 2)]);
  expect(await store.objections.all()).toEqual([objectionOf('same-outlet', 2)]);
});

test('what is taken back is gone, the rest stays', async () => {
  await store.objections.put([objectionOf('same-outlet', 1), objectionOf('wrong-source', 2)]);
  await store.objections.remove(objectionOf('same-outlet').id);
  expect(await store.objections.all()).toEqual([objectionOf('wrong-source', 2)]);
});

test('they outlive the articles that they speak of', async () => {
  await store.record(articleOfStory('dam', 'wire.en', 'page.example'));
  await store.objections.put([objectionOf('not-same-story')]);
  await store.dropReadBefore(Number.POSITIVE_INFINITY);
  expect(await store.objections.all()).toHaveLength(1);
});

test('they go when everything is erased', async () => {
  await store.record(articleOfStory('dam', 'wire.en', 'page.example'));
  await store.objections.put([objectionOf('not-same-story')]);
  expect(await store.clear()).toBe(1);
  expect(await store.objections.all()).toEqual([]);
  expect(await new ArticleStore().objections.all()).toEqual([]);
});
