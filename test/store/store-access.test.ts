import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { OpenedStore } from '../../src/store/opened-store';
import { StoreAccess } from '../../src/store/store-access';

let access: StoreAccess;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  access = new StoreAccess(undefined, 8, () => {});
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
