import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryIndex } from '../../src/cli/memory-index';
import { shingleKey } from '../../src/core/codec/fingerprint';
import { ArticleStore, type NewArticle } from '../../src/store/article-store';
import { exportFooter, exportHeader } from '../../src/store/export-file';
import { openStore } from '../../src/store/open-store';
import { LIST_KEY } from '../../src/store/packed/blocks';
import type { JournalArticle } from '../../src/store/schema';
import { objectionOf } from './objections';
import { FIRST_READ, makeArticles } from './packed-articles';

/** Few, so that some hundred articles make segments of many sizes. */
const JOURNAL = 8;
const HOUR = 3_600_000;
/** Six hours apart: a hundred and twenty articles lie in four months. */
const made = makeArticles(120, 1, 15);
const [{ article: NEVER }] = makeArticles(1, 9) as [ReturnType<typeof makeArticles>[number]];

let store: ArticleStore;
/** The same database after the background was put to sleep and woken. */
const reopened = () => new ArticleStore(undefined, JOURNAL);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = reopened();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function recordAll(): Promise<void> {
  for (const { article } of made) await store.record(article);
  await store.settle();
}

describe('a hundred and twenty articles', () => {
  test('come back whole after a wake, but for the first bits of their shingles', async () => {
    await recordAll();
    const woken = reopened();
    for (const { article } of made) {
      const shingles = Uint32Array.from(new Set(Array.from(article.fingerprint.shingles, shingleKey))).sort();
      const found = await woken.byAddress(article.address);
      const kept = found && {
        ...found,
        fingerprint: { ...found.fingerprint, shingles: found.fingerprint.shingles.map(shingleKey).sort() },
      };
      expect(kept).toMatchObject({ ...article, firstReadAt: article.readAt, fingerprint: { ...article.fingerprint, shingles } });
    }
    expect(await woken.measure()).toEqual({
      articles: 120,
      bytes: null,
      free: null,
      oldest: FIRST_READ,
      newest: FIRST_READ + 119 * 15 * HOUR,
      tendingFailure: null,
    });
  });

  test('are paged through in order of their numbers', async () => {
    await recordAll();
    const woken = reopened();
    const seen: string[] = [];
    for (let after = 0; ; ) {
      const page = await woken.page(after, 33);
      seen.push(...page.map(({ address }) => address));
      after = page.at(-1)?.number ?? after;
      if (page.length < 33) break;
    }
    expect(seen).toEqual(made.map(({ article }) => article.address));
  });

  test('are dropped when read before a moment, from the journal and from segments', async () => {
    await recordAll();
    const moment = made[80]?.article.readAt ?? 0;
    expect(await store.dropReadBefore(moment)).toBe(80);
    await store.settle();
    for (const one of [store, reopened()]) {
      expect(await one.measure()).toMatchObject({ articles: 40, oldest: moment });
      expect(await one.byAddress(made[79]?.article.address ?? '')).toBeNull();
      expect(await one.byAddress(made[80]?.article.address ?? '')).not.toBeNull();
      expect((await one.page(0, 500)).map(({ address }) => address)).toEqual(made.slice(80).map(({ article }) => article.address));
    }
  });
});

test('candidates are those of an index over memory, where no limit is reached', async () => {
  const short = makeArticles(120, 2, 15, 5);
  const index = new MemoryIndex();
  for (const [number, { article, print }] of short.entries()) {
    await store.record(article);
    index.add(number, print);
  }
  await store.settle();
  const woken = reopened();
  for (const { print } of short.slice(0, 60)) {
    const expected = index.candidates(print, 120).map((number) => short[number]?.article.address ?? '');
    const found = (await woken.candidates(print, 120)).map(({ address }) => address);
    expect([...found].sort()).toEqual(expected.sort());
  }
});

describe('where the disk is full', () => {
  const oldest = async () => {
    const span = await store.oldestSpan();
    if (span === null) throw new Error('Nothing is stored');
    return span;
  };

  test('nothing is dropped where others are the oldest by now, so that two pages drop no more than they showed', async () => {
    await recordAll();
    const span = await oldest();
    expect(await store.dropOldest(span)).toBe(span.articles);
    expect(await store.dropOldest(span)).toBeNull();
    expect((await reopened().measure()).articles).toBe(120 - span.articles);
  });

  test('the older half of the journal is dropped where nothing is packed', async () => {
    // Fewer than are packed.
    for (const { article } of made.slice(0, 7)) await store.record(article);
    const moments = made
      .slice(0, 7)
      .map(({ article }) => article.readAt)
      .sort((one, other) => one - other);
    const span = await oldest();
    expect(span).toMatchObject({ from: FIRST_READ, to: moments[3], articles: 4 });
    expect(span.bytes).toBeGreaterThan(4 * 100);
    expect(await store.dropOldest(span)).toBe(4);
    for (const one of [store, reopened()]) {
      expect((await one.page(0, 500)).map(({ readAt }) => readAt).sort((a, b) => a - b)).toEqual(moments.slice(4));
      expect(await one.oldestSpan()).toMatchObject({ from: moments[4], articles: 2 });
    }
  });

  test('the longest read span is named, dropped on request, and room is made for the next', async () => {
    expect(await store.oldestSpan()).toBeNull();
    await recordAll();
    const span = await oldest();
    expect(span).toMatchObject({ from: FIRST_READ });
    expect(await store.dropOldest(span)).toBe(span.articles);
    for (const one of [store, reopened()]) {
      expect((await one.measure()).articles).toBe(120 - (span?.articles ?? 0));
      expect(await one.byAddress(made[0]?.article.address ?? '')).toBeNull();
      expect((await one.oldestSpan())?.from).toBeGreaterThan(span?.to ?? 0);
    }
  });

  test('a drop that the browser carries out without saying so takes the next span no more', async () => {
    await recordAll();
    const span = await oldest();
    const transact = IDBDatabase.prototype.transaction;
    let isAnswered = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args: Parameters<typeof transact>) {
      const transaction = transact.apply(this, args);
      transaction.addEventListener('complete', (event) => {
        if (args[1] !== 'readwrite' || isAnswered) return;
        isAnswered = true;
        event.stopImmediatePropagation();
        forceCloseDatabase(this as never);
      });
      return transaction;
    });
    expect(await store.dropOldest(span)).toBe(span.articles);
    vi.restoreAllMocks();
    expect((await reopened().measure()).articles).toBe(120 - span.articles);
  });

  test('packing changes nothing, and is done when there is room again', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'blocks') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    for (const { article } of made.slice(0, 20)) await store.record(article);
    await expect(store.settle()).rejects.toMatchObject({ code: 'store-full' });
    expect(report).toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await store.oldestSpan()).toMatchObject({ from: FIRST_READ, articles: 10 });
    expect((await reopened().measure()).articles).toBe(20);
    await store.settle();
    expect((await store.oldestSpan())?.articles).toBeGreaterThan(10);
    expect((await reopened().measure()).articles).toBe(20);
  });
});

describe('erasing what an export file holds', () => {
  const NOW = 1_800_000_000_000;
  const texts = async () => {
    const database = await openStore();
    const numbers = await database.getAllKeys('texts');
    database.close();
    return numbers;
  };

  test('erases everything where nothing came since', async () => {
    await recordAll();
    const last = (await store.page(0, 500)).at(-1)?.number ?? 0;
    expect(await store.clearCopied({ number: last, since: NOW })).toEqual({ removed: 120, left: 0 });
    for (const one of [store, reopened()]) expect(await one.page(0, 500)).toEqual([]);
    expect(await texts()).toEqual([]);
  });

  test('leaves what was read, read again, imported or said since, with its texts', async () => {
    for (const { article } of made.slice(0, 100)) await store.record(article);
    const last = (await store.page(0, 500)).at(-1)?.number ?? 0;
    const [again, fresh, imported] = [made[3], made[101], made[102]].map((one) => one?.article ?? NEVER) as [
      NewArticle,
      NewArticle,
      NewArticle,
    ];
    const text = Uint8Array.of(31, 139, 8, 9);
    await store.record({ ...again, readAt: NOW + 5, text });
    await store.record({ ...fresh, readAt: NOW + 6, text });
    await store.recordAll([{ ...imported, firstReadAt: imported.readAt, text: null }]);
    await store.objections.put([
      { ...objectionOf('wrong-source'), saidAt: NOW - 1 },
      { ...objectionOf('same-outlet'), saidAt: NOW + 1 },
    ]);
    await store.settle();
    const cleared = await store.clearCopied({ number: last, since: NOW });
    expect(cleared).toEqual({ removed: 99, left: 3 });
    for (const one of [store, reopened()]) {
      const left = await one.page(0, 500);
      expect(left.map(({ address }) => address).sort()).toEqual([again, fresh, imported].map(({ address }) => address).sort());
      expect(left.filter((article) => article.text !== null)).toHaveLength(2);
      expect((await one.objections.all()).map(({ saidAt }) => saidAt)).toEqual([NOW + 1]);
    }
    expect(await texts()).toHaveLength(2);
    const next = await store.record({ ...again, address: 'later.example/a', readAt: NOW + 9 });
    expect(next.number).toBeGreaterThan(last + 2);
  });

  test.each([
    ['removes the database where it cannot be emptied and nothing came since', false],
    ['changes nothing where it cannot be emptied and something came since', true],
  ])('%s', async (_what, isRead) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    await recordAll();
    const last = (await store.page(0, 500)).at(-1)?.number ?? 0;
    if (isRead) await store.record({ ...(made[3]?.article ?? NEVER), readAt: NOW + 1 });
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const cleared = store.clearCopied({ number: last, since: NOW });
    if (isRead) await expect(cleared).rejects.toMatchObject({ code: 'store-full' });
    else expect(await cleared).toEqual({ removed: 120, left: 0 });
    expect((await reopened().measure()).articles).toBe(isRead ? 120 : 0);
    report.mockRestore();
  });

  test('is refused while a file is being imported', async () => {
    await recordAll();
    const lines = [exportHeader({}), exportFooter(0)].join('');
    await store.imports.begin();
    await store.imports.stage({ text: lines, isFirst: true, isLast: true, before: 0 });
    await store.imports.accept(false, NOW);
    await expect(store.clearCopied({ number: 500, since: NOW })).rejects.toMatchObject({ code: 'import-under-way' });
    expect((await store.measure()).articles).toBe(120);
  });
});

test('texts go with their articles, from the journal and from segments', async () => {
  await recordAll();
  const texts = async () => {
    const database = await openStore();
    const numbers = await database.getAllKeys('texts');
    database.close();
    return numbers.length;
  };
  expect(await texts()).toBe(24);
  await store.dropReadBefore(made[80]?.article.readAt ?? 0);
  expect(await texts()).toBe(8);
  await store.clear();
  expect(await texts()).toBe(0);
});

test('a journal that an earlier release let grow is packed when the store is opened', async () => {
  const database = await openStore();
  for (const { article } of made) {
    const { text: _, ...row } = article;
    await database.put('journal', { ...row, firstReadAt: row.readAt } as JournalArticle);
  }
  database.close();
  expect(await store.measure()).toMatchObject({ articles: 120 });
  expect(await store.oldestSpan()).toMatchObject({ from: FIRST_READ });
  expect((await store.page(0, 500)).map(({ address }) => address)).toEqual(made.map(({ article }) => article.address));
});

test('an import of many is packed at once, beside what is known', async () => {
  await store.record(made[3]?.article ?? NEVER);
  const all = made.map(({ article }) => ({ ...article, firstReadAt: article.readAt }));
  expect(await store.recordAll(all)).toMatchObject({ added: 119, known: 1 });
  expect(await store.recordAll(all)).toMatchObject({ added: 0, known: 120 });
  await store.settle();
  expect(await reopened().recordAll(all)).toMatchObject({ added: 0, known: 120 });
  expect((await reopened().page(0, 500)).map(({ address }) => address).sort()).toEqual(all.map(({ address }) => address).sort());
});

test('an article read again leaves its segment and keeps its number', async () => {
  await recordAll();
  const known = await store.byAddress(made[10]?.article.address ?? '');
  const article = { ...(made[10]?.article ?? NEVER), title: 'Again', readAt: FIRST_READ + 200 * 24 * HOUR, text: null };
  const again = await store.record(article);
  expect(again).toMatchObject({ number: known?.number, firstReadAt: known?.firstReadAt, title: 'Again' });
  await store.settle();
  for (const one of [store, reopened()]) {
    expect(await one.byAddress(article.address)).toMatchObject({ number: known?.number, title: 'Again', text: null });
    expect((await one.measure()).articles).toBe(120);
    expect((await one.page(0, 500)).filter(({ address }) => address === article.address)).toHaveLength(1);
  }
});

describe('a store whose blocks have another layout', () => {
  beforeEach(async () => {
    await recordAll();
    const database = await openStore();
    const list = JSON.parse(new TextDecoder().decode(await database.get('blocks', LIST_KEY)));
    await database.put('blocks', new TextEncoder().encode(JSON.stringify({ ...list, layout: 0 })), LIST_KEY);
    database.close();
    store = reopened();
  });

  test('fails as store-unavailable, and none of its blocks is misread', async () => {
    await expect(store.byAddress(NEVER.address)).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.record(NEVER)).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.objections.all()).rejects.toMatchObject({ code: 'store-unavailable' });
  });

  test('can be erased and used again', async () => {
    await store.clear();
    await store.record(NEVER);
    expect((await store.measure()).articles).toBe(1);
    expect(await reopened().byAddress(NEVER.address)).toMatchObject({ title: NEVER.title });
  });
});
