import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenedStore } from '../../src/store/opened-store';
import { SoundLog } from '../../src/store/sound-log';
import { StoreAccess } from '../../src/store/store-access';

let access: StoreAccess;
let log: SoundLog;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  log = new SoundLog(null);
  access = new StoreAccess(
    undefined,
    8,
    log,
    () => {},
    () => {},
  );
});

const aMoment = () => new Promise<void>((resolve) => setTimeout(resolve));
/** Puts another list in place, as every commit does. */
const swap = ({ segments }: OpenedStore) => segments.clear(aMoment);

test('a read under which segments were swapped is repeated', async () => {
  let reads = 0;
  const read = async (opened: OpenedStore) => {
    reads++;
    if (reads === 1) await swap(opened);
    return reads;
  };
  expect(await access.steady(read)).toBe(2);
});

test('what a read threw while segments were swapped under it is not its outcome', async () => {
  let reads = 0;
  const read = async (opened: OpenedStore) => {
    reads++;
    if (reads > 1) return 'whole';
    await swap(opened);
    throw new Error('a block was dropped meanwhile');
  };
  expect(await access.steady(read)).toBe('whole');
});

test('what a read throws by itself is thrown', async () => {
  await expect(access.steady(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('a read that is disturbed again and again waits for its turn among the writes, where nothing disturbs it', async () => {
  let [isWriting, reads] = [true, 0];
  const writes = (async () => {
    while (isWriting) await access.alone(swap);
  })();
  const seen = await access.steady(async ({ segments }) => {
    reads++;
    const before = segments.list;
    // Long enough for several writes.
    for (let turn = 0; turn < 20; turn++) await aMoment();
    return { before, after: segments.list };
  });
  isWriting = false;
  await writes;
  expect(reads).toBeGreaterThan(1);
  expect(seen.after).toBe(seen.before);
});

test('a write that fails does not hinder the next one', async () => {
  await expect(access.alone(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await access.alone(async () => 'written')).toBe('written');
});

describe('where the browser cuts the connection', () => {
  const cut = ({ database }: OpenedStore) => forceCloseDatabase(unwrap(database) as never);
  const never = () => new Promise<never>(() => {});

  test.each(['using', 'alone', 'steady'] as const)('what waits for an answer (%s) is asked again on a new one', async (way) => {
    const seen: OpenedStore[] = [];
    const answered = access[way](async (opened) => {
      seen.push(opened);
      if (seen.length > 1) return 'answered';
      setTimeout(() => cut(opened));
      return await never();
    });
    expect(await answered).toBe('answered');
    expect(seen[1]).not.toBe(seen[0]);
  });

  test('again and again, the call fails instead of waiting for ever, and the next one opens the store anew', async () => {
    const lost = access.alone((opened) => {
      setTimeout(() => cut(opened));
      return never();
    });
    await expect(lost).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await access.alone(async () => 'written')).toBe('written');
  });

  test('while nobody waits, the next call opens the store anew', async () => {
    cut(await access.open());
    expect(await access.using(async ({ database }) => database.count('journal'))).toBe(0);
  });

  test('a call on a connection that made way is asked again', async () => {
    let tries = 0;
    const read = async ({ database }: OpenedStore) => {
      if (++tries === 1) {
        access.forget();
        await aMoment();
      }
      return await database.count('journal');
    };
    expect(await access.using(read)).toBe(0);
    expect(tries).toBe(2);
  });
});

describe('where the browser answers nothing on a connection any more', () => {
  const never = () => new Promise<never>(() => {});
  /** The database takes its turns between the seconds. */
  const turns = async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  /** A minute: more than a call may wait. */
  const passTime = async () => {
    for (let second = 0; second < 60; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      await turns();
    }
  };

  beforeEach(() => {
    // The rest is for the database, which works with `setImmediate`.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const silence = () => vi.spyOn(IDBObjectStore.prototype, 'count').mockReturnValue(never() as never);

  test.each(['using', 'alone', 'steady'] as const)('the call (%s) fails in time, and the next one opens the store anew', async (way) => {
    const opened = await access.open();
    silence();
    const failed = expect(access[way](never)).rejects.toMatchObject({ code: 'store-unavailable' });
    await passTime();
    await failed;
    vi.restoreAllMocks();
    expect(await access[way](async (now) => now !== opened)).toBe(true);
  });

  test('long work goes on as long as it answers', async () => {
    await access.open();
    const worked = access.alone(() => new Promise((resolve) => setTimeout(() => resolve('done'), 90_000)));
    await passTime();
    await passTime();
    expect(await worked).toBe('done');
  });

  test('a store that opens and is not read fails in time', async () => {
    silence();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockReturnValue(never() as never);
    const failed = expect(access.open()).rejects.toMatchObject({ code: 'store-unavailable' });
    await passTime();
    await failed;
    vi.restoreAllMocks();
    expect(await access.using(async ({ database }) => database.count('journal'))).toBe(0);
  });
});

test.each([
  ['UnknownError', 'store-unavailable'],
  ['AbortError', 'store-unavailable'],
  ['QuotaExceededError', 'store-full'],
])('%s of a browser becomes a failure that is foreseen', async (name, code) => {
  await expect(access.using(() => Promise.reject(new DOMException('broken', name)))).rejects.toMatchObject({ code });
});

test('a large value that finds no room is no mistake of ours', async () => {
  const blobs = new DOMException('Failed to write blobs (IOError)', 'DataError');
  await expect(access.using(() => Promise.reject(blobs))).rejects.toMatchObject({ code: 'store-unavailable' });
});

test('a mistake of ours stays one', async () => {
  await expect(access.using(() => Promise.reject(new DOMException('no key', 'DataError')))).rejects.toMatchObject({ name: 'DataError' });
});

test('where hardly any space is left, whatever fails is called a full disk', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5, quota: 6 }) } });
  await expect(access.using(() => Promise.reject(new DOMException('broken', 'UnknownError')))).rejects.toMatchObject({
    code: 'store-full',
  });
  vi.unstubAllGlobals();
});
