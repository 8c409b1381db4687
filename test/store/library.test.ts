// The library over a real store: what is in the journal and in segments is listed alike, whatever was merged, dropped or stored by an earlier release.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportChosen } from '../../src/background/export-part';
import { notedOf } from '../../src/core/library/comparisons';
import type { LibraryQuery } from '../../src/core/model/library';
import type { Provenance } from '../../src/core/model/provenance';
import { ArticleStore } from '../../src/store/article-store';
import { parseExport } from '../../src/store/export-file';
import { openStore } from '../../src/store/open-store';
import { BLOCK_KINDS, kindOf, LIST_KEY } from '../../src/store/packed/blocks';
import { packSegmentList, unpackSegmentList } from '../../src/store/packed/segment';
import { makeArticles } from './packed-articles';

const JOURNAL = 8;
/** Three months. Every third article is a copy of the one two before it. */
const made = makeArticles(100, 4, 20).map(({ article }) => ({ article: { ...article, text: null } }));
const ALL: LibraryQuery = { view: 'articles', order: 'newest', words: '' };
const reopened = () => new ArticleStore(undefined, JOURNAL);

let store: ArticleStore;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = reopened();
  for (const { article } of made) await store.record(article);
  await store.settle();
});
afterEach(() => vi.unstubAllGlobals());

const listedUrls = async (of: ArticleStore, query: Partial<LibraryQuery> = {}): Promise<string[]> =>
  (await of.libraryPage({ ...ALL, ...query }, 0, 1000)).rows.map(({ url }) => url);
const newestFirst = made.map(({ article }) => article.url).toReversed();

test('everything is listed, in stretches, the journal and the segments alike', async () => {
  expect(await listedUrls(store)).toEqual(newestFirst);
  const { stored, found, rows } = await reopened().libraryPage({ ...ALL, words: 'TITLE' }, 30, 40);
  expect({ stored, found, urls: rows.map(({ url }) => url) }).toEqual({ stored: 100, found: 100, urls: newestFirst.slice(30, 40) });
  const { article } = made[69] as (typeof made)[number];
  expect(rows[0]).toMatchObject({
    title: article.title,
    outlet: { domain: article.outletDomain, name: article.outletName },
    lang: 'en',
    publishedAt: article.publishedAt,
    readAt: article.readAt,
    agencies: [{ id: 'reuters', name: 'Reuters' }],
  });
});

test('a first look is answered without the catalogue, and lists the same', async () => {
  await store.dropNumbers([40]);
  const quick = await reopened().libraryPage(ALL, 5, 60, true);
  const { rows, ...counts } = await store.libraryPage(ALL, 5, 60);
  expect(quick).toEqual({ ...counts, uncompared: 0, rows: rows.map((row) => ({ ...row, outlets: 0 })) });
});

test('a story is the articles that are copies of one another', async () => {
  const { found, rows } = await store.libraryPage({ ...ALL, view: 'stories' }, 0, 1000);
  expect(rows.flatMap(({ numbers }) => numbers).sort((one, other) => one - other)).toEqual(made.map((_, index) => index + 1));
  // 33 are copies, of which sketches miss few.
  expect(found).toBeLessThan(75);
  for (const { numbers } of rows) expect(new Set(numbers.map((number) => Math.floor((number - 1) / 3))).size).toBe(1);
});

test('what was read again, dropped or read just now is seen at once', async () => {
  await listedUrls(store);
  const [first, second] = made as [(typeof made)[number], (typeof made)[number]];
  await store.record({ ...first.article, title: 'Another title', readAt: Date.UTC(2025, 0, 1) });
  expect((await listedUrls(store)).slice(0, 2)).toEqual([first.article.url, newestFirst[0]]);
  expect(await listedUrls(store, { words: 'another' })).toEqual([first.article.url]);
  await store.dropNumbers([2]);
  expect(await listedUrls(store, { words: 'title' })).not.toContain(second.article.url);
  expect((await store.libraryPage(ALL, 0, 1)).stored).toBe(99);
});

test('what comparisons found narrows and orders the list at once, and goes with the article', async () => {
  const provenance = { siblings: [{ articleId: '3', relation: 'rewritten' }], related: [], origins: { known: 2 } } as unknown as Provenance;
  const [first, third] = [made[0], made[2]].map((one) => one?.article.url);
  expect(await listedUrls(store, { found: 'rewritten' })).toEqual([]);
  await store.comparisons.note(notedOf('1', provenance));
  expect(await listedUrls(store, { found: 'rewritten' })).toEqual([third, first]);
  const { uncompared, rows } = await reopened().libraryPage({ ...ALL, order: 'origins' }, 0, 3);
  expect({ uncompared, origins: rows.map(({ origins }) => origins) }).toEqual({ uncompared: 98, origins: [2, 2, 0] });
  await store.dropNumbers([1, 3]);
  const database = await openStore();
  expect(await database.count('comparisons')).toBe(0);
  database.close();
});

test('a comparison that finds nothing new writes nothing', async () => {
  const noted = notedOf('1', { siblings: [], related: [], origins: { known: 0 } } as unknown as Provenance);
  await store.comparisons.note(noted);
  const { version } = store.comparisons;
  await store.comparisons.note(noted);
  expect(store.comparisons.version).toBe(version);
});

test('forgotten articles come back from the copy that was made of them', async () => {
  const numbers = await store.libraryNumbers({ ...ALL, outlet: 'news3.example' });
  expect(numbers.length).toBeGreaterThan(2);
  const before = await listedUrls(store);
  const { part, next, articles } = await exportChosen(null, numbers, store);
  expect({ next, articles }).toEqual({ next: null, articles: numbers.length });
  expect(await store.dropNumbers(numbers)).toBe(numbers.length);
  expect(await listedUrls(store, { outlet: 'news3.example' })).toEqual([]);
  await store.recordAll(parseExport(part).articles);
  expect(await listedUrls(store)).toEqual(before);
});

/** As an earlier release left it: without catalogues. */
async function withoutCatalogues(): Promise<void> {
  const database = await openStore();
  const list = unpackSegmentList(await database.get('blocks', LIST_KEY));
  const segments = list.segments.map(({ catalogue: _, ...segment }) => segment);
  await database.put('blocks', packSegmentList({ ...list, segments }), LIST_KEY);
  for (const key of await database.getAllKeys('blocks')) if (kindOf(key) === BLOCK_KINDS.catalogue) await database.delete('blocks', key);
  database.close();
}

async function catalogues(): Promise<number> {
  const database = await openStore();
  const keys = await database.getAllKeys('blocks');
  database.close();
  return keys.filter((key) => key !== LIST_KEY && kindOf(key) === BLOCK_KINDS.catalogue).length;
}

test('what an earlier release stored is listed by its rows, and gets its catalogue', async () => {
  const segments = await catalogues();
  expect(segments).toBeGreaterThan(1);
  await withoutCatalogues();
  const woken = reopened();
  expect(await listedUrls(woken)).toEqual(newestFirst);
  await woken.settle();
  expect(await catalogues()).toBe(segments);
  const again = reopened();
  expect(await listedUrls(again)).toEqual(newestFirst);
  expect(await listedUrls(again, { agency: 'reuters' })).toEqual(newestFirst.filter((_, at) => at % 2 === 0));
});

test('a catalogue that does not list the articles of its segment is damage, and nothing is guessed', async () => {
  const database = await openStore();
  const keys = await database.getAllKeys('blocks');
  for (const key of keys)
    if (kindOf(key) === BLOCK_KINDS.catalogue && key !== LIST_KEY) await database.put('blocks', Uint8Array.of(1, 0, 0, 0), key);
  database.close();
  await expect(listedUrls(reopened())).rejects.toMatchObject({ code: 'store-damaged' });
});
