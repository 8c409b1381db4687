import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isDiskFull, keepReserve, mayOpen, Room, releaseReserve } from '../../src/store/disk-room';

let free: number;
let asked: number;
/** Files of the folder, by their size. */
let files: Map<string, number>;

const folder = {
  async getFileHandle(name: string, { create = false } = {}) {
    if (!files.has(name) && !create) throw new DOMException('none', 'NotFoundError');
    files.set(name, files.get(name) ?? 0);
    return {
      getFile: async () => ({ size: files.get(name) }),
      // What was written takes the place of the file when it is closed.
      createWritable: async () => {
        let length = 0;
        const write = async (bytes: Uint8Array) => {
          length += bytes.length;
        };
        return { write, close: async () => files.set(name, length) };
      },
    };
  },
};

beforeEach(() => {
  [free, asked, files] = [1e9, 0, new Map()];
  const estimate = async () => {
    asked++;
    return { usage: 1e6, quota: 1e6 + free };
  };
  vi.stubGlobal('navigator', { storage: { estimate, getDirectory: async () => folder } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the reserve', () => {
  test('is made where there is plenty of room, once, and given back', async () => {
    await keepReserve();
    await keepReserve();
    expect([...files.values()]).toEqual([8 * 1024 * 1024]);
    expect(await releaseReserve()).toBe(true);
    expect([...files.values()]).toEqual([0]);
    expect(await releaseReserve()).toBe(false);
  });

  test('is not made where room is short', async () => {
    free = 20e6;
    await keepReserve();
    expect(files.size).toBe(0);
  });

  test('is made anew where its file was not written to the end', async () => {
    files.set('reserve', 5);
    await keepReserve();
    expect([...files.values()]).toEqual([8 * 1024 * 1024]);
  });

  test('is none where the browser has no files of our own', async () => {
    vi.stubGlobal('navigator', {});
    await keepReserve();
    expect(await releaseReserve()).toBe(false);
  });
});

describe('the store', () => {
  test('is opened on a disk that is not full', async () => {
    expect(await mayOpen()).toBe(true);
  });

  test('is not opened on a full disk, where a browser may take it for a damaged one', async () => {
    free = 0;
    expect(await mayOpen()).toBe(false);
  });

  test('is opened on a full disk with the room of the reserve', async () => {
    await keepReserve();
    const estimate = async () => ({ usage: 5, quota: 5 + [...files.values()].reduce((room, size) => room - size, 8 * 1024 * 1024) });
    vi.stubGlobal('navigator', { storage: { estimate, getDirectory: async () => folder } });
    expect(await isDiskFull()).toBe(true);
    expect(await mayOpen()).toBe(true);
    expect([...files.values()]).toEqual([0]);
  });
});

describe('room', () => {
  test('is asked for rarely while it is plenty, and each time where it is short', async () => {
    const room = new Room();
    for (let article = 0; article < 100; article++) expect(await room.isLeft(1)).toBe(true);
    expect(asked).toBeLessThan(5);
    free = 5e6;
    for (let article = 0; article < 100; article++) await room.isLeft(1);
    expect(asked).toBeGreaterThan(40);
  });

  test('is not left where what remains is needed to drop articles', async () => {
    free = 3e6;
    expect(await new Room().isLeft(1)).toBe(false);
    expect(await isDiskFull()).toBe(false);
    free = 5e5;
    expect(await isDiskFull()).toBe(true);
  });

  test('is taken as left where the browser cannot tell', async () => {
    vi.stubGlobal('navigator', {});
    expect(await new Room().isLeft(1)).toBe(true);
    expect(await isDiskFull()).toBe(false);
  });
});
