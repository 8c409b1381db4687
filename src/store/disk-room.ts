// Room on the disk: how much is left, and files that are given up where a full disk would otherwise close the store.
import { ExpectedError } from '../core/errors';
import { within } from './within';

/** Bytes. With less the store is not opened. Chosen by hand: a browser says 0 to some hundred thousand of a disk that another program has filled. */
const MIN_TO_OPEN = 1_000_000;
/**
 * Bytes. With less the disk counts as full: Chrome no longer opens a database whose last megabytes it has to sort in, up to 4, and nothing could be dropped to make room;
 * and its log, of as many, cannot be begun anew (`sound-log.ts`).
 */
const MIN_FREE = 6_000_000;

/** Bytes of a reserve. Chrome needs up to 4 MB to open a database on a full disk, and some more to drop from it. */
const RESERVE = 8 * 1024 * 1024;
/** A reserve is made where so many times its size is free. Chosen by hand. */
const SPARE = 3;
/** Bytes that no program takes in the time of a few writes: one that finds no room in its middle may cost the whole store (`sound-log.ts`). Chosen by hand. */
const MIN_TO_WRITE = 64_000_000;
/** Bytes. With less on the disk, another program may take the rest at any moment. Chosen by hand. */
const SCARCE = 1_000_000_000;
/** Milliseconds for which the room must stay where there is less: the log is begun anew in a tenth of a second. Chosen by hand. */
const STEADY = 500;
/** For whatever opens the store. Another program may take this room as soon as it is given up. */
const TO_OPEN = 'reserve';
/** For a person who wants to make room: no reading spends it. */
const TO_DROP = 'reserve-to-drop';
/** Milliseconds for a browser to answer what it knows or does at once. Chosen by hand. */
const MAX_WAIT = 5_000;
/** Bytes that `getRandomValues` gives at once. */
const RANDOM = 65_536;

/** What the browser says of its storage, in bytes; null where it cannot tell. */
interface Storage {
  readonly usage: number | null;
  readonly free: number | null;
}

/** How much of the browser's storage is ours, and how much of it is left for us. */
export async function measureStorage(): Promise<Storage> {
  const asked = globalThis.navigator?.storage?.estimate?.().catch(() => undefined) ?? Promise.resolve(undefined);
  // A browser that cannot estimate gives nothing to decide by.
  const { usage, quota } = (await within(MAX_WAIT, asked, () => undefined)) ?? {};
  return { usage: usage ?? null, free: usage === undefined || quota === undefined ? null : quota - usage };
}

/** True where the browser says that hardly any space is left for us. */
export async function isDiskFull(): Promise<boolean> {
  return !(await hasRoom(MIN_FREE));
}

/** True where what is not for making room may be written. */
export function hasRoomToWrite(): Promise<boolean> {
  return hasRoom(MIN_TO_WRITE);
}

/** True where there is room to write, and so little that another program may take it at any moment. */
export async function isRoomScarce(): Promise<boolean> {
  const { free } = await measureStorage();
  return free !== null && free >= MIN_TO_WRITE && free < SCARCE;
}

/** True where there is room, and it stays: a program that goes on filling the disk takes it in the middle of a longer write. */
export async function hasSteadyRoom(): Promise<boolean> {
  if (await hasRoomToWrite()) return true;
  if (await isDiskFull()) return false;
  await new Promise((resolve) => setTimeout(resolve, STEADY));
  return !(await isDiskFull());
}

async function hasRoom(bytes: number): Promise<boolean> {
  const { free } = await measureStorage();
  return free === null || free >= bytes;
}

/**
 * True where the store may be opened, for which a reserve is given up where room is short. On a full disk it is not even tried: Chrome may take a database that
 * it has no room to open for a damaged one, and begin anew without its articles.
 */
export async function mayOpen(): Promise<boolean> {
  if (await isDiskFull()) await releaseReserve('open');
  return await hasRoom(MIN_TO_OPEN);
}

/**
 * To be called before each write that is not for making room: other programs fill the disk at any moment, and a write that finds no room may cost more than itself.
 *
 * @throws ExpectedError `store-full`
 */
export async function needRoom(): Promise<void> {
  if (!(await hasRoomToWrite())) throw new ExpectedError('store-full', 'hardly any of the disk is left');
}

/**
 * To be called before a write that makes room: on a disk without any, Chrome writes it in part.
 *
 * @throws ExpectedError `store-full`
 */
export async function needRoomToDrop(): Promise<void> {
  if (!(await hasRoom(MIN_TO_OPEN))) throw new ExpectedError('store-full', 'no room to drop anything');
}

/** Makes the reserves that there are not, where there is plenty of room. */
export async function keepReserves(): Promise<void> {
  const folder = await globalThis.navigator?.storage?.getDirectory?.();
  for (const name of [TO_DROP, TO_OPEN]) {
    if (!folder || (await holdsReserve(folder, name)) || ((await measureStorage()).free ?? 0) < SPARE * RESERVE) continue;
    const file = await folder.getFileHandle(name, { create: true });
    const writer = await file.createWritable();
    await writer.write(reserveBytes());
    await writer.close();
  }
}

/** Random, since some disks store zeros in no space. */
function reserveBytes(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(RESERVE);
  for (let from = 0; from < RESERVE; from += RANDOM) crypto.getRandomValues(bytes.subarray(from, from + RANDOM));
  return bytes;
}

/** A file that was not written to its end, or was emptied, is none. */
async function holdsReserve(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    return (await (await folder.getFileHandle(name)).getFile()).size === RESERVE;
  } catch {
    return false; // There is no such file.
  }
}

/**
 * Gives a reserve's room back to the disk; false where there is none, or it could not be given.
 *
 * @param what it is for: dropping takes the reserve for opening first
 */
export async function releaseReserve(what: 'open' | 'drop'): Promise<boolean> {
  const names = what === 'open' ? [TO_OPEN] : [TO_OPEN, TO_DROP];
  try {
    return await within(MAX_WAIT, emptyFirst(names), () => false);
  } catch (error) {
    console.error('Wireprint: a reserve could not be given up:', error);
    return false;
  }
}

async function emptyFirst(names: readonly string[]): Promise<boolean> {
  const folder = await globalThis.navigator?.storage?.getDirectory?.();
  for (const name of names) {
    if (!folder || !(await holdsReserve(folder, name))) continue;
    // Removed first: Firefox has no room to empty a file, and then locks it. Chrome may have none to note that it is gone, but empties it.
    await folder.removeEntry(name).catch(() => empty(folder, name));
    return true;
  }
  return false;
}

async function empty(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  const writer = await (await folder.getFileHandle(name)).createWritable();
  await writer.close();
}
