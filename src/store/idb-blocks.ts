// Packed blocks in IndexedDB.
import { unwrap } from 'idb';

import type { Database } from './open-store';
import type { BlockChanges, BlockKey, BlockRange, Blocks } from './packed/blocks';
import { type Work, writeTogether } from './write-together';

export class IdbBlocks implements Blocks {
  constructor(private readonly database: Database) {}

  async read(keys: readonly BlockKey[]): Promise<ReadonlyArray<Uint8Array | undefined>> {
    if (keys.length === 0) return [];
    return readAll(unwrap(this.database).transaction('blocks').objectStore('blocks'), keys);
  }

  readRange(range: BlockRange): Promise<Uint8Array[]> {
    return this.database.getAll('blocks', keyRange(range));
  }

  async write(changes: BlockChanges): Promise<void> {
    await writeTogether(this.database, (work) => putBlocks(work, changes));
  }
}

/** Without a promise for each: an answer takes hundreds of blocks. */
function readAll(store: IDBObjectStore, keys: readonly BlockKey[]): Promise<Array<Uint8Array | undefined>> {
  return new Promise((resolve, reject) => {
    const requests = keys.map((key) => store.get(key));
    store.transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
    store.transaction.onabort = () => reject(store.transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}

/** Adds changes of blocks to a transaction. */
export function putBlocks({ blocks, does }: Work, { put, drop }: BlockChanges): void {
  for (const range of drop) does(blocks.delete(keyRange(range)));
  for (const [key, bytes] of put) does(blocks.put(bytes, key));
}

function keyRange({ from, to }: BlockRange): IDBKeyRange {
  return IDBKeyRange.bound(from, to, false, true);
}
