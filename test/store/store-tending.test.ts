import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleStore } from '../../src/store/article-store';
import { openStore } from '../../src/store/open-store';
import { BLOCK_KINDS, kindOf, LIST_KEY } from '../../src/store/packed/blocks';
import type { JournalArticle } from '../../src/store/schema';
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
type StoredBlocks = Awaited<ReturnType<typeof openStore>>;
async function storedCount(name: 'journal'): Promise<number> {
  const database = await openStore();
  const count = await database.count(name);
  database.close();
  return count;
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

test('whoever measures the store right after a read is told too', async () => {
  refuseBlocks(full());
  await record(store);
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

describe('a journal that stays larger than it should be', () => {
  /** Records this many articles, each by a worker that has just woken. */
  const recordEach = async (count: number) => {
    for (const article of manyArticles(count)) {
      const woken = reopened();
      await woken.record(article);
      await woken.settle().catch(() => {});
    }
  };

  test('is read and written as it is where it cannot be packed, and is packed once that succeeds', async () => {
    const allow = refuseBlocks(full());
    const count = 6 * JOURNAL;
    await recordEach(count);
    expect(report).toHaveBeenCalledWith(expect.stringContaining('packing the journal failed'), 'store-full', expect.anything());
    expect(await reopened().page(0, 100)).toHaveLength(count);
    allow();
    const woken = reopened();
    await woken.settle();
    expect(await woken.page(0, 100)).toHaveLength(count);
    expect(await storedCount('journal')).toBe(0);
  });

  test.each<[string, (blocks: StoredBlocks, key: number) => Promise<unknown>]>([
    ['is missing', (blocks, key) => blocks.delete('blocks', key)],
    ['cannot be read', (blocks, key) => blocks.put('blocks', new Uint8Array(3), key)],
  ])('is no consequence of a vocabulary that %s: a new one is begun', async (_how, damage) => {
    await recordEach(2 * JOURNAL);
    const database = await openStore();
    const vocabularies = (await database.getAllKeys('blocks')).filter((key) => key !== LIST_KEY && kindOf(key) === BLOCK_KINDS.vocabulary);
    expect(vocabularies.length).toBeGreaterThan(0);
    for (const key of vocabularies) await damage(database, key);
    database.close();
    const later = manyArticles(JOURNAL, 5_000).map((article, index) => ({ ...article, address: `later-${index}.example/a` }));
    for (const article of later)
      await reopened()
        .record(article)
        .catch(() => {});
    await reopened().settle();
    expect(report).toHaveBeenCalledWith(expect.stringContaining('a new vocabulary is begun for 1970'), expect.anything());
    expect(await storedCount('journal')).toBe(0);
    const woken = reopened();
    for (const { address } of later) expect(await woken.byAddress(address)).toMatchObject({ address });
    expect(await woken.measure()).toMatchObject({ articles: 3 * JOURNAL, tendingFailure: null });
  });
});

describe('a row of the journal that cannot be read', () => {
  const change = async (from: (row: JournalArticle) => object) => {
    const database = await openStore();
    const row = await database.get('journal', 3);
    if (row) await database.put('journal', from(row) as JournalArticle);
    database.close();
  };

  test.each<[string, (row: JournalArticle) => object]>([
    ['has nothing but its number', ({ number }) => ({ number })],
    ['has no fingerprint', ({ fingerprint: _, ...row }) => row],
    ['has no address', ({ address: _, ...row }) => row],
    ['has no web address', (row) => ({ ...row, url: null })],
    ['was never read', (row) => ({ ...row, readAt: Number.NaN })],
    ['has no credits', ({ credits: _, ...row }) => row],
    ['has a fingerprint without terms', (row) => ({ ...row, fingerprint: { ...row.fingerprint, terms: undefined } })],
  ])('because it %s is left out and named, while the others are read and packed', async (_how, from) => {
    for (const article of manyArticles(JOURNAL)) await new ArticleStore().record(article);
    await change(from);
    const woken = reopened();
    expect((await woken.page(0, 10)).map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(report).toHaveBeenCalledWith(expect.stringContaining('journal row 3'));
    for (const article of manyArticles(7 * JOURNAL).slice(JOURNAL)) await new ArticleStore().record(article);
    expect(await reopened().page(0, 100)).toHaveLength(7 * JOURNAL - 1);
    expect(await storedCount('journal')).toBe(1);
  });
});
