import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleStore } from '../../src/store/article-store';
import { manyArticles } from './stored';

const JOURNAL = 4;
let store: ArticleStore;
const reopened = () => new ArticleStore(undefined, JOURNAL);
let report: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  report = vi.spyOn(console, 'error').mockImplementation(() => {});
  store = reopened();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** From now on no block is taken: packing fails, while single articles are still recorded. */
function refuseBlocks(error: Error): () => void {
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'blocks') throw error;
    return put.apply(this, given);
  });
  return () => spy.mockRestore();
}
const full = () => new DOMException('no room', 'QuotaExceededError');
const record = async (one: ArticleStore) => {
  for (const article of manyArticles(JOURNAL)) await one.record(article);
};

test('a journal that cannot be packed is reported, and the measure of the store says why', async () => {
  refuseBlocks(full());
  await record(store);
  await vi.waitFor(() => expect(report).toHaveBeenCalledWith(expect.stringContaining('Wireprint'), 'store-full', expect.anything()));
  expect(await store.measure()).toMatchObject({ articles: JOURNAL, tendingFailure: 'store-full' });
});

test('a failure that is not foreseen is reported as such, with its error', async () => {
  const error = new Error('a bug');
  refuseBlocks(error);
  await record(store);
  await vi.waitFor(() => expect(report).toHaveBeenCalledWith(expect.anything(), 'unexpected', error));
  expect(await store.measure()).toMatchObject({ tendingFailure: 'unexpected' });
});

test('a worker that has slept since learns of it again', async () => {
  refuseBlocks(full());
  await record(store);
  await vi.waitFor(() => expect(report).toHaveBeenCalled());
  expect(await reopened().measure()).toMatchObject({ tendingFailure: 'store-full' });
});

test('it is forgotten once packing succeeds', async () => {
  const allow = refuseBlocks(full());
  await record(store);
  await vi.waitFor(() => expect(report).toHaveBeenCalled());
  allow();
  expect(await store.measure()).toMatchObject({ articles: JOURNAL, tendingFailure: null });
});
