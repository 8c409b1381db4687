import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { ArticleStore } from '../../src/store/article-store';
import { manyArticles } from './stored';

let store: ArticleStore;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['the journal', 512],
  ['segments', 2],
])('an article of %s', (_where, journalArticles) => {
  beforeEach(() => {
    store = new ArticleStore(undefined, journalArticles);
  });

  test('is read by its number, text and all', async () => {
    const articles = manyArticles(9);
    const stored = [];
    for (const article of articles) stored.push(await store.record(article));
    await store.settle();
    const woken = new ArticleStore(undefined, journalArticles);
    for (const [index, { number }] of stored.entries()) {
      const found = await woken.byNumber(number);
      expect(found).toMatchObject({ number, address: articles[index]?.address });
      expect(found?.text).toEqual(articles[index]?.text);
    }
  });

  test('is not found by a number that none has, or had', async () => {
    const numbers = [];
    for (const article of manyArticles(5)) numbers.push((await store.record(article)).number);
    await store.settle();
    await store.dropReadBefore(3_000);
    expect(await store.byNumber(numbers[0] ?? 0)).toBeNull();
    expect(await store.byNumber(numbers[2] ?? 0)).not.toBeNull();
    for (const number of [0, -1, 6_000, 1.5, Number.NaN]) expect(await store.byNumber(number)).toBeNull();
  });

  test('that was read again is the last reading under its number', async () => {
    const [article] = manyArticles(1);
    if (!article) throw new Error('none was made');
    for (const other of manyArticles(4)) await store.record(other);
    await store.settle();
    const { number } = await store.record({ ...article, title: 'Again', readAt: 50_000 });
    for (let turn = 0; turn < 2; turn++) {
      expect(await store.byNumber(number)).toMatchObject({ title: 'Again' });
      await store.settle();
    }
  });
});
