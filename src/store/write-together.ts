// One transaction over all object stores: everything in it is written, or nothing.
import type { IDBPObjectStore } from 'idb';
import { ExpectedError } from '../core/errors';
import type { Database } from './open-store';
import type { WireprintSchema } from './schema';
import { isNoRoom } from './store-failure';

const NAMES = ['journal', 'texts', 'blocks', 'comparisons', 'tracked', 'corrections', 'imports', 'follows'] as const;
type Name = (typeof NAMES)[number];
type Writable<Store extends Name> = IDBPObjectStore<WireprintSchema, Name[], Store, 'readwrite'>;

/** The object stores of one open transaction. */
export type StoreTransaction = { readonly [Store in Name]: Writable<Store> } & {
  /** To be given every request that is awaited or chained, so that no rejection is left unhandled; a request that fails aborts the transaction. */
  track(request: Promise<unknown> | undefined): void;
};

/**
 * @param write makes its requests synchronously: a transaction commits when nothing is requested of it
 * @throws ExpectedError `store-full` where the disk has no room; then nothing of it is written
 */
export async function writeTogether(database: Database, write: (transaction: StoreTransaction) => void): Promise<void> {
  const transaction = database.transaction(NAMES, 'readwrite', { durability: 'relaxed' });
  const requests: Array<Promise<unknown> | undefined> = [];
  const stores = {
    journal: transaction.objectStore('journal'),
    texts: transaction.objectStore('texts'),
    blocks: transaction.objectStore('blocks'),
    comparisons: transaction.objectStore('comparisons'),
    tracked: transaction.objectStore('tracked'),
    corrections: transaction.objectStore('corrections'),
    imports: transaction.objectStore('imports'),
    follows: transaction.objectStore('follows'),
  };
  const finished = transaction.done;
  try {
    write({ ...stores, track: (request) => void requests.push(request) });
  } catch (error) {
    transaction.abort();
    await Promise.allSettled([...requests, finished]);
    throw asForeseen(error);
  }
  const [end] = await Promise.allSettled([finished, ...requests]);
  if (end.status === 'rejected') throw asForeseen(end.reason);
}

function asForeseen(error: unknown): unknown {
  return isNoRoom(error) ? new ExpectedError('store-full') : error;
}
