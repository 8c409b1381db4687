import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isDiskFull, keepReserves, mayOpen, needRoom, releaseReserve } from '../../src/store/disk-room';
import { makingRoom } from '../../src/store/making-room';

let free: number;
/** Files of the folder, by their size. */
let files: Map<string, number>;

const folder = {
  async removeEntry(name: string) {
    files.delete(name);
  },
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
  [free, files] = [1e9, new Map()];
  const estimate = async () => ({ usage: 1e6, quota: 1e6 + free });
  vi.stubGlobal('navigator', { storage: { estimate, getDirectory: async () => folder } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const MB8 = 8 * 1024 * 1024;
/** The disk holds the reserves and nothing else of ours; without them so much is free. */
function limitDisk(bytes: number): void {
  const estimate = async () => ({ usage: 5, quota: 5 + [...files.values()].reduce((room, size) => room - size, bytes) });
  vi.stubGlobal('navigator', { storage: { estimate, getDirectory: async () => folder } });
}

describe('the reserves', () => {
  test('are made where there is plenty of room, once, and given back one after the other', async () => {
    await keepReserves();
    await keepReserves();
    expect([...files.values()]).toEqual([MB8, MB8]);
    expect(await releaseReserve('drop')).toBe(true);
    expect([...files.keys()]).toEqual(['reserve-to-drop']);
    expect(await releaseReserve('drop')).toBe(true);
    expect(files.size).toBe(0);
    expect(await releaseReserve('drop')).toBe(false);
  });

  test('are emptied where the browser cannot remove a file', async () => {
    await keepReserves();
    vi.spyOn(folder, 'removeEntry').mockRejectedValue(new DOMException('no room', 'UnknownError'));
    expect(await releaseReserve('drop')).toBe(true);
    expect(files).toEqual(
      new Map([
        ['reserve-to-drop', MB8],
        ['reserve', 0],
      ]),
    );
    vi.restoreAllMocks();
  });

  test('whatever opens the store spends no more than one, so that articles can be dropped later', async () => {
    await keepReserves();
    expect(await releaseReserve('open')).toBe(true);
    expect(await releaseReserve('open')).toBe(false);
    expect(files.get('reserve-to-drop')).toBe(MB8);
  });

  test('are not made where room is short', async () => {
    free = 20e6;
    await keepReserves();
    expect(files.size).toBe(0);
  });

  test('are made anew where a file was not written to the end', async () => {
    files.set('reserve', 5);
    await keepReserves();
    expect([...files.values()]).toEqual([MB8, MB8]);
  });

  test('are none where the browser has no files of our own', async () => {
    vi.stubGlobal('navigator', {});
    await keepReserves();
    expect(await releaseReserve('drop')).toBe(false);
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

  test.each([0, 2e6])('is opened with the room of one reserve where %d bytes are free', async (bytes) => {
    await keepReserves();
    limitDisk(2 * MB8 + bytes);
    expect(await isDiskFull()).toBe(true);
    expect(await mayOpen()).toBe(true);
    expect([...files]).toEqual([['reserve-to-drop', MB8]]);
  });

  test('is opened without a reserve where little is free, but enough for a small one', async () => {
    free = 2e6;
    expect(await mayOpen()).toBe(true);
  });
});

describe('what a person does to make room', () => {
  const full = new DOMException('no room', 'QuotaExceededError');

  test('is done again as often as there is a reserve for it', async () => {
    await keepReserves();
    let tries = 0;
    const drop = async () => {
      if (++tries < 3) throw full;
      return 'dropped';
    };
    expect(await makingRoom(drop)).toBe('dropped');
    expect(files.size).toBe(0);
  });

  test('is done again where the browser fails in another way once there is room', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await keepReserves();
    const failures = [full, new DOMException('not yet', 'UnknownError')];
    const dropped = makingRoom(async () => {
      const failure = failures.shift();
      if (failure) throw failure;
      return 'dropped';
    });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await dropped).toBe('dropped');
    vi.useRealTimers();
  });

  test('fails where no reserve is left, and where something else is wrong', async () => {
    await expect(makingRoom(() => Promise.reject(full))).rejects.toBe(full);
    await keepReserves();
    await expect(makingRoom(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(files.get('reserve')).toBe(MB8);
  });
});

test('a browser that does not answer is not waited for without end', async () => {
  vi.useFakeTimers();
  const never = () => new Promise<never>(() => {});
  vi.stubGlobal('navigator', { storage: { estimate: never, getDirectory: never } });
  const asked = Promise.all([isDiskFull(), releaseReserve('drop')]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await asked).toEqual([false, false]);
  vi.useRealTimers();
});

describe('room to store more', () => {
  test('is asked for each time, since other programs fill the disk too', async () => {
    await needRoom();
    free = 0;
    await expect(needRoom()).rejects.toMatchObject({ code: 'store-full' });
  });

  test('is not left where another program could take the rest in the time of a write', async () => {
    free = 63e6;
    await expect(needRoom()).rejects.toMatchObject({ code: 'store-full' });
    free = 65e6;
    await needRoom();
  });

  test('is taken as left where the browser cannot tell', async () => {
    vi.stubGlobal('navigator', {});
    await needRoom();
    expect(await isDiskFull()).toBe(false);
  });
});
