// The browser loses a database without a word: that is told, once, and nothing else is taken for it.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ArticleStore } from '../../src/store/article-store';
import { lossRecord } from '../../src/store/loss-record';
import type { LossMemory, LossRecord } from '../../src/store/loss-watch';
import { DATABASE_NAME, openStore } from '../../src/store/open-store';
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
const isLossFound = async (store = woken()) => (await store.lostAt()) !== null;

/** A store with one article, whose witness is written. */
async function withArticle(): Promise<ArticleStore> {
  const store = woken();
  await store.record(ARTICLE);
  await store.lostAt();
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
    await store.lostAt();
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
    await store.lostAt();
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
    await expect(store.lostAt()).rejects.toThrow('closed');
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
