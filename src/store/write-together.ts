// One transaction over everything that is stored: all of it is written, or nothing.
import type { IDBPObjectStore } from 'idb';
import { ExpectedError } from '../core/errors';
import type { Database } from './open-store';
import type { WireprintSchema } from './schema';

type Name = 'journal' | 'texts' | 'blocks' | 'corrections';
type Writable<Store extends Name> = IDBPObjectStore<WireprintSchema, Name[], Store, 'readwrite'>;

export interface Work {
  readonly journal: Writable<'journal'>;
  readonly texts: Writable<'texts'>;
  readonly blocks: Writable<'blocks'>;
  readonly corrections: Writable<'corrections'>;
  /** Every request goes through here: one that fails undoes all. */
  does(request: Promise<unknown> | undefined): void;
}

/**
 * @param write makes its requests at once, without awaiting anything
 * @throws ExpectedError `store-full` where the disk has no room; then nothing of it is written
 */
export async function writeTogether(database: Database, write: (work: Work) => void): Promise<void> {
  const transaction = database.transaction(['journal', 'texts', 'blocks', 'corrections'], 'readwrite', { durability: 'relaxed' });
  const requests: Array<Promise<unknown> | undefined> = [];
  const [journal, texts, blocks, corrections] = [
    transaction.objectStore('journal'),
    transaction.objectStore('texts'),
    transaction.objectStore('blocks'),
    transaction.objectStore('corrections'),
  ];
  const finished = transaction.done;
  try {
    write({ journal, texts, blocks, corrections, does: (request) => void requests.push(request) });
  } catch (error) {
    transaction.abort();
    await Promise.allSettled([...requests, finished]);
    throw toldAsFull(error);
  }
  const [end] = await Promise.allSettled([finished, ...requests]);
  if (end.status === 'rejected') throw toldAsFull(end.reason);
}

/** A full disk is told as what it is. */
function toldAsFull(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? new ExpectedError('store-full') : error;
}
