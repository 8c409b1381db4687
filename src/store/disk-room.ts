// Room on the disk: how much is left, and a file that is given up where a full disk would otherwise close the store.

/** Bytes that browsers leave on a full disk: they say 0 to some hundred thousand. Chosen by hand; an article with its text takes some thousands. */
const FULL = 1_000_000;
/** Bytes that are left free: with less, Chrome no longer opens a database whose last megabytes it has to sort in, and nothing could be dropped to make room. */
const MIN_FREE = 4_000_000;
/** With more than so many bytes free, room is asked for again after `ASKED_EVERY` articles only. */
const PLENTY = 200_000_000;
/** Articles. Chosen by hand: with their texts far less than a tenth of `PLENTY`. */
const ASKED_EVERY = 50;

/** Bytes of the reserve. Chrome needs up to 4 MB to open a database on a full disk, and some more to drop from it. */
const RESERVE = 8 * 1024 * 1024;
/** The reserve is made where so many times its size is free. Chosen by hand. */
const SPARE = 3;
const FILE = 'reserve';
/** Bytes that `getRandomValues` gives at once. */
const RANDOM = 65_536;

/** Bytes that the browser leaves us; null where it cannot tell. */
async function freeBytes(): Promise<number | null> {
  // A browser that cannot estimate gives nothing to decide by.
  const { usage, quota } = (await globalThis.navigator?.storage?.estimate?.().catch(() => undefined)) ?? {};
  return usage === undefined || quota === undefined ? null : quota - usage;
}

/** True where the browser says that hardly any space is left for us. */
export async function isDiskFull(): Promise<boolean> {
  const free = await freeBytes();
  return free !== null && free < FULL;
}

/**
 * True where the store may be opened. On a full disk, even after the reserve is given up, it is not even tried: Chrome may take a database that it has no
 * room to open for a damaged one, and begin anew without its articles.
 */
export async function mayOpen(): Promise<boolean> {
  return !(await isDiskFull()) || ((await releaseReserve()) && !(await isDiskFull()));
}

/** Whether more articles may be stored. What is free is asked for now and then, as long as it is plenty. */
export class Room {
  /** Articles that may be stored before it is asked for again. */
  #unasked = 0;

  async isLeft(articles: number): Promise<boolean> {
    this.#unasked -= articles;
    if (this.#unasked >= 0) return true;
    const free = await freeBytes();
    this.#unasked = free === null || free > PLENTY ? ASKED_EVERY : 0;
    return free === null || free >= MIN_FREE;
  }
}

/** Makes the reserve where there is none and plenty of room. Of random bytes, since some disks store zeros in no space. */
export async function keepReserve(): Promise<void> {
  const folder = await globalThis.navigator?.storage?.getDirectory?.();
  if (!folder || (await holdsReserve(folder)) || ((await freeBytes()) ?? 0) < SPARE * RESERVE) return;
  const bytes = new Uint8Array(RESERVE);
  for (let from = 0; from < RESERVE; from += RANDOM) crypto.getRandomValues(bytes.subarray(from, from + RANDOM));
  const file = await folder.getFileHandle(FILE, { create: true });
  const writer = await file.createWritable();
  await writer.write(bytes);
  await writer.close();
}

/** A file that was not written to its end, or was emptied, is none. */
async function holdsReserve(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    return (await (await folder.getFileHandle(FILE)).getFile()).size === RESERVE;
  } catch {
    return false; // There is no such file.
  }
}

/** Gives the reserve's room back to the disk; false where there is none. Emptied and not removed: on a full disk Chrome has no room to note that a file is gone. */
export async function releaseReserve(): Promise<boolean> {
  const folder = await globalThis.navigator?.storage?.getDirectory?.();
  if (!folder || !(await holdsReserve(folder))) return false;
  try {
    const emptied = await (await folder.getFileHandle(FILE)).createWritable();
    await emptied.close();
    return true;
  } catch (error) {
    console.error('Wireprint: the reserve could not be given up:', error);
    return false;
  }
}
