import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExpectedError } from '../../src/core/errors';
import { ArticleStore, type NewArticle } from '../../src/store/article-store';
import { beginLogAnew, type LogMemory, type LogState, SoundLog } from '../../src/store/sound-log';
import { objectionOf } from './objections';
import { manyArticles } from './stored';

const [first, second, third] = manyArticles(3) as [NewArticle, NewArticle, NewArticle];

let state: LogState;
let free: number;
let renewed: number;
let guarded: number;
const memory: LogMemory = {
  state: async () => state,
  setState: async (next) => {
    state = next;
  },
};
const renew = async (isGuarded: boolean) => {
  renewed++;
  if (isGuarded) guarded++;
};

beforeEach(() => {
  [state, free, renewed, guarded] = ['unknown', 1e9, 0, 0];
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1, quota: 1 + free }) } });
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the log is begun anew once while the browser is open, also where the background slept', async () => {
  const log = new SoundLog(memory, renew);
  await log.ensure();
  await log.ensure();
  await new SoundLog(memory, renew).ensure();
  expect(renewed).toBe(1);
});

test('a store secures it without a write, once, and nothing is asked of a log that needs none', async () => {
  const store = new ArticleStore('secured', undefined, undefined, memory);
  await store.secureLog();
  expect(state).toBe('sound');
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);
  expect(await names()).toEqual(['secured']);
  await new ArticleStore('another', undefined, undefined, memory).secureLog();
  await new ArticleStore('without-log').secureLog();
  expect(await names()).toEqual(['secured']);
});

test('and again when a write has failed, also where the background ended right after it', async () => {
  const log = new SoundLog(memory, renew);
  await log.ensure();
  log.doubt();
  await new SoundLog(memory, renew).ensure();
  expect(renewed).toBe(2);
});

test('a write that was refused for want of room does not try again behind it', async () => {
  [state, free] = ['torn', 2e6];
  const store = new ArticleStore(undefined, 16, null, memory);
  await expect(store.record(first)).rejects.toMatchObject({ code: 'store-full' });
  const asked = vi.spyOn(navigator.storage, 'estimate');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).not.toHaveBeenCalled();
});

test('on a full disk it waits for room, and nothing is written meanwhile', async () => {
  const log = new SoundLog(memory, renew);
  free = 0;
  await expect(log.ensure()).rejects.toMatchObject({ code: 'store-full' });
  expect(renewed).toBe(0);
  free = 1e9;
  await log.ensure();
  expect(renewed).toBe(1);
});

test('where room becomes scarce, the list of files is guarded too, once, and not where there is no room for that', async () => {
  const log = new SoundLog(memory, renew);
  await log.ensure();
  free = 20e6;
  await log.ensure();
  expect(guarded).toBe(0);
  free = 500e6;
  await log.ensure();
  await log.ensure();
  await new SoundLog(memory, renew).ensure();
  expect(guarded).toBe(1);
  expect(renewed).toBe(2);
  await new SoundLog(null, renew).ensure();
  expect(renewed).toBe(2);
});

test('where room is scarce, a background that is ended in the middle of a write leaves the log torn; what ends or is refused does not', async () => {
  free = 500e6;
  const log = new SoundLog(memory, renew);
  await log.ensure();
  const during = async () => state;
  expect(await log.during(during)).toBe('torn');
  expect(state).toBe('guarded');
  await expect(log.during(() => Promise.reject(new ExpectedError('store-full')))).rejects.toMatchObject({ code: 'store-full' });
  expect(state).toBe('guarded');
  await expect(log.during(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')))).rejects.toThrow('no room');
  expect(state).toBe('torn');
  free = 5e9;
  const another = new SoundLog(memory, renew);
  await another.ensure();
  expect(await another.during(during)).toBe('sound');
});

test('room that another program takes at once is none', async () => {
  const log = new SoundLog(memory, renew);
  free = 20e6;
  const ensured = expect(log.ensure()).rejects.toMatchObject({ code: 'store-full' });
  setTimeout(() => {
    free = 0;
  }, 50);
  await ensured;
  expect(renewed).toBe(0);
  free = 20e6;
  await log.ensure();
  expect(renewed).toBe(1);
});

test('what would make room is not written behind a write that a full disk has cut', async () => {
  const store = new ArticleStore(undefined, 16, null, memory);
  const { number } = await store.record(first);
  [state, free] = ['unknown', 2e6];
  const woken = new ArticleStore(undefined, 16, null, memory);
  await expect(woken.dropNumbers([number])).rejects.toMatchObject({ code: 'store-full' });
  free = 1e9;
  expect(await woken.dropNumbers([number])).toBe(1);
  expect(state).toBe('sound');
});

test('where a write was cut, the databases are not opened again before the log is begun anew: Chrome would write behind it', async () => {
  await new ArticleStore(undefined, 16, null, memory).record(first);
  [state, free] = ['torn', 2e6];
  const woken = new ArticleStore(undefined, 16, null, memory);
  const opened = vi.spyOn(indexedDB, 'open');
  await expect(woken.byUrl(first.url)).rejects.toMatchObject({ code: 'store-full' });
  expect(opened).not.toHaveBeenCalled();
  free = 1e9;
  expect(await woken.byUrl(first.url)).not.toBeNull();
  expect(opened.mock.calls.map(([name]) => name)).toEqual(['wireprint-log', 'wireprint']);
  expect(state).toBe('sound');
});

test('an objection is not either', async () => {
  await new ArticleStore(undefined, 16, null, memory).record(first);
  [state, free] = ['unknown', 2e6];
  const woken = new ArticleStore(undefined, 16, null, memory);
  await expect(woken.objections.put([objectionOf('wrong-source')])).rejects.toMatchObject({ code: 'store-full' });
});

test('what could not be begun anew is not taken for sound', async () => {
  const log = new SoundLog(memory, () => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
  await expect(log.ensure()).rejects.toThrow('no room');
  await expect(log.ensure()).rejects.toThrow('no room');
  expect(state).toBe('unknown');
});

test('more is written than Chrome gathers in one log, in values that it keeps there, and nothing of it stays', async () => {
  const sizes: number[] = [];
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: Uint8Array, key) {
    sizes.push(value.byteLength);
    return put.call(this, value, key);
  });
  await beginLogAnew();
  expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(4 * 1024 * 1024);
  expect(Math.max(...sizes)).toBeLessThan(65_536);
  expect(await indexedDB.databases()).toEqual([]);
});

test('a guarded list is as long as Chrome makes a new one of, until there is room again', async () => {
  await beginLogAnew(true);
  const database = await openDB('wireprint-log');
  const keys = await database.getAllKeys('zeros');
  database.close();
  expect(Math.max(...keys.map((key) => 2 * String(key).length))).toBeGreaterThan(2 * 1024 * 1024);
  await beginLogAnew();
  expect(await indexedDB.databases()).toEqual([]);
});

test('nothing is written to the store before', async () => {
  const order: string[] = [];
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, stores, mode, options) {
    if (mode === 'readwrite') order.push(this.name);
    return transaction.call(this, stores, mode, options);
  });
  await new ArticleStore(undefined, 16, null, memory).record(first);
  expect(order).toContain('wireprint-log');
  expect(order.lastIndexOf('wireprint-log')).toBeLessThan(order.indexOf('wireprint'));
  expect(state).toBe('sound');
});

test('a write that fails is followed by a new log, also where nothing else is written', async () => {
  const store = new ArticleStore(undefined, 16, null, memory);
  await store.record(first);
  const { put } = IDBObjectStore.prototype;
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'zeros') return put.apply(this, given);
    throw new DOMException('no room', 'UnknownError');
  });
  const said: LogState[] = [];
  vi.spyOn(memory, 'setState').mockImplementation(async (next) => {
    state = next;
    said.push(next);
  });
  await expect(store.record(second)).rejects.toMatchObject({ code: 'store-unavailable' });
  await expect.poll(() => said).toEqual(['torn', 'sound']);
  failing.mockRestore();
  await store.record(third);
  expect(said).toEqual(['torn', 'sound']);
});
