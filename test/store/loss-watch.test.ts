// The browser loses a database without a word: that is told, once, and nothing else is taken for it.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY } from '../../src/core/durations';
import { ArticleStore } from '../../src/store/article-store';
import { lossRecord } from '../../src/store/loss-record';
import type { LossMemory, LossRecord } from '../../src/store/loss-watch';
import { DATABASE_NAME, openStore } from '../../src/store/open-store';
import { BLOCK_KINDS, kindOf, LIST_KEY } from '../../src/store/packed/blocks';
import { objectionOf } from './objections';
import { articleOfStory, manyArticles } from './stored';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const ARTICLE = articleOfStory('dam', 'wire.en', 'paper.example');
const local = fakeBrowser.storage.local as { setAccessLevel: ((access: object) => Promise<void>) | undefined };

let record: LossRecord;
let isBroken: boolean;
/** What lies outside of the database. */
const memory: LossMemory = {
  read: async () => record,
  async write(next) {
    if (isBroken) throw new Error('no room');
    record = next;
  },
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  record = { witness: null, lostAt: null };
  isBroken = false;
});

/** A background that has just been started; the one before made way. */
const woken = () => new ArticleStore(undefined, 16, memory);
/** What the browser does where the files are damaged. */
const lose = () => deleteDB(DATABASE_NAME);
const isLossFound = async (store = woken()) => (await store.loss()).lostAt !== null;

/** A store with one article, whose witness is written. */
async function withArticle(): Promise<ArticleStore> {
  const store = woken();
  await store.record(ARTICLE);
  await store.loss();
  expect(record.witness).not.toBeNull();
  return store;
}

describe('a database that held articles and was begun anew', () => {
  test('is told, until the reader knows', async () => {
    await withArticle();
    await lose();
    const found = woken();
    expect(await isLossFound(found)).toBe(true);
    expect(await isLossFound()).toBe(true);
    await found.lossIsKnown();
    expect(await isLossFound()).toBe(false);
  });

  test('is told where the browser loses it while it is open', async () => {
    const store = await withArticle();
    await lose();
    expect(await isLossFound(store)).toBe(true);
  });

  test('is told where a background ended between the beginning anew and the telling, and articles came since', async () => {
    await withArticle();
    await lose();
    const unaware = new ArticleStore();
    await unaware.record(ARTICLE);
    expect(await isLossFound()).toBe(true);
  });

  test('is told where only objections were left in it', async () => {
    const store = await withArticle();
    await store.objections.put([objectionOf('wrong-source')]);
    await store.dropReadBefore(Number.MAX_SAFE_INTEGER);
    expect(await isLossFound()).toBe(false);
    await lose();
    expect(await isLossFound()).toBe(true);
  });

  test('is told after an import, and a second time after a second loss', async () => {
    const store = woken();
    await store.recordAll(manyArticles(40).map((article) => ({ ...article, firstReadAt: article.readAt })));
    await store.loss();
    await lose();
    const next = woken();
    expect(await isLossFound(next)).toBe(true);
    await next.lossIsKnown();
    await next.record(ARTICLE);
    expect(await isLossFound(next)).toBe(false);
    await lose();
    expect(await isLossFound()).toBe(true);
  });

  test('is told where the background ended before it had written that something is stored', async () => {
    await new ArticleStore().record(ARTICLE);
    expect(await isLossFound()).toBe(false);
    await lose();
    expect(await isLossFound()).toBe(true);
  });
});

describe('a store of which a part cannot be read', () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  /** A store of three segments without its list, and without the first block of a kind. */
  async function damage(kind: keyof typeof BLOCK_KINDS | null): Promise<void> {
    for (let part = 0; part < 3; part++) {
      const articles = manyArticles(20, 40 * DAY * part).map((article) => ({ ...article, firstReadAt: article.readAt }));
      await woken().recordAll(articles.map((article) => ({ ...article, address: `${part}.${article.address}` })));
    }
    const database = await openStore();
    const keys = await database.getAllKeys('blocks');
    const lost = keys.find((key) => key !== LIST_KEY && kind !== null && kindOf(key) === BLOCK_KINDS[kind]);
    for (const key of [LIST_KEY, lost]) if (key !== undefined) await database.delete('blocks', key);
    database.close();
  }

  test('opens, says so once, and what is left can be exported', async () => {
    await damage('numbers');
    const store = woken();
    expect(await store.loss()).toEqual({ lostAt: expect.any(Number), isPartial: true });
    expect((await store.readablePage(0, 99)).articles).toHaveLength(40);
    expect(await store.page(0, 99)).toHaveLength(40);
    expect(await woken().loss()).toMatchObject({ isPartial: true });
    await store.lossIsKnown();
    expect(await woken().loss()).toEqual({ lostAt: null, isPartial: false });
    // The file that was exported before brings the lost ones back.
    const known = (await store.page(0, 99)).map(({ address }) => address);
    expect(known).not.toContain('0.paper-0.example/a');
    expect(await store.recordAll([{ ...ARTICLE, address: '0.paper-0.example/a', firstReadAt: 1 }])).toMatchObject({ added: 1 });
  });

  test('claims no loss where only the list is lost, since that is made anew', async () => {
    await damage(null);
    expect(await isLossFound()).toBe(false);
    expect(await woken().page(0, 99)).toHaveLength(60);
  });

  test('claims all of it once all of it is lost', async () => {
    await damage('numbers');
    const store = woken();
    expect(await store.loss()).toMatchObject({ isPartial: true });
    await lose();
    expect(await woken().loss()).toEqual({ lostAt: expect.any(Number), isPartial: false });
    expect(report).toHaveBeenCalled();
  });
});

describe('no loss is claimed', () => {
  test('of a store that never held anything', async () => {
    expect(await isLossFound()).toBe(false);
    await lose();
    expect(await isLossFound()).toBe(false);
  });

  test('after the reader erased everything, also where the database goes afterwards', async () => {
    const store = await withArticle();
    await store.clear();
    expect(await isLossFound()).toBe(false);
    await lose();
    expect(await isLossFound()).toBe(false);
  });

  test('after a database was erased that could not be read', async () => {
    await withArticle();
    const database = await openStore();
    await database.put('blocks', Uint8Array.of(1), 5_000_000_000);
    database.close();
    const store = woken();
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    await store.clear();
    expect(await isLossFound(store)).toBe(false);
    expect(await isLossFound()).toBe(false);
    report.mockRestore();
  });

  test('where the background ended after the witness was gone and before anything was erased; what is lost later is told', async () => {
    const store = await withArticle();
    record = { witness: null, lostAt: null };
    expect(await isLossFound()).toBe(false);
    expect(record.witness).not.toBeNull();
    await store.loss();
    await lose();
    expect(await isLossFound()).toBe(true);
  });

  test('where everything expired before the database was lost', async () => {
    const store = await withArticle();
    await store.dropReadBefore(Number.MAX_SAFE_INTEGER);
    expect(await isLossFound()).toBe(false);
    await lose();
    expect(await isLossFound()).toBe(false);
  });

  test('where there was no room to note that everything goes, and room afterwards', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const store = await withArticle();
    isBroken = true;
    const drop = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementationOnce(() => {
      isBroken = false;
      throw new Error('the store cannot be emptied');
    });
    await store.clear();
    drop.mockRestore();
    expect(await isLossFound()).toBe(false);
    report.mockRestore();
  });

  test('where nothing outside of the store can be read', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken: LossMemory = { read: () => Promise.reject(new Error('closed')), write: async () => {} };
    const store = new ArticleStore(undefined, 16, broken);
    expect((await store.record(ARTICLE)).number).toBe(1);
    await expect(store.loss()).rejects.toThrow('closed');
    report.mockRestore();
  });
});

describe.each([
  ['Chrome', true],
  ['Firefox', false],
])('in %s the record', (_browser, canClose) => {
  beforeEach(() => {
    fakeBrowser.reset();
    local.setAccessLevel = canClose ? async () => {} : undefined;
  });

  test('is nothing at first, and then what was written', async () => {
    expect(await lossRecord.read()).toEqual({ witness: null, lostAt: null });
    await lossRecord.write({ witness: 'a', lostAt: 7 });
    expect(await lossRecord.read()).toEqual({ witness: 'a', lostAt: 7 });
  });

  test('that is damaged is none', async () => {
    await lossRecord.read();
    await lossRecord.write({ witness: 5 as never, lostAt: null });
    expect(await lossRecord.read()).toEqual({ witness: null, lostAt: null });
  });

  test('outlives the loss of all databases', async () => {
    await lossRecord.read();
    await lossRecord.write({ witness: 'a', lostAt: null });
    globalThis.indexedDB = new IDBFactory();
    expect(await lossRecord.read()).toEqual({ witness: 'a', lostAt: null });
  });

  test('cannot be forged from a page', async () => {
    await lossRecord.write({ witness: 'a', lostAt: null });
    if (!canClose) await fakeBrowser.storage.local.set({ loss: { witness: null, lostAt: 7 } });
    expect(await lossRecord.read()).toEqual({ witness: 'a', lostAt: null });
  });
});
