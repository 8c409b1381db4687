// Packed blocks in IndexedDB.
import { unwrap } from 'idb';
import type { Database } from './open-store';
import type { BlockChanges, BlockKey, BlockRange, Blocks, TakeBlock } from './packed/blocks';
import { type StoreTransaction, writeTogether } from './write-together';

export class IdbBlocks implements Blocks {
  constructor(private readonly database: Database) {}

  async visit(keys: readonly BlockKey[], take: TakeBlock): Promise<void> {
    if (keys.length > 0) await visitAll(unwrap(this.database).transaction('blocks').objectStore('blocks'), keys, take);
  }

  readRange(range: BlockRange, max?: number): Promise<Uint8Array[]> {
    return this.database.getAll('blocks', keyRange(range), max);
  }

  keysIn(range: BlockRange): Promise<BlockKey[]> {
    return this.database.getAllKeys('blocks', keyRange(range));
  }

  async write(changes: BlockChanges): Promise<void> {
    await writeTogether(this.database, (transaction) => putBlocks(transaction, changes));
  }
}

/** Without a promise for each block, since an answer reads hundreds. */
function visitAll(store: IDBObjectStore, keys: readonly BlockKey[], take: TakeBlock): Promise<void> {
  return new Promise((resolve, reject) => {
    const { transaction } = store;
    const fail = (error: unknown) => {
      reject(error);
      transaction.abort();
    };
    for (const [index, key] of keys.entries()) {
      const request = store.get(key);
      request.onsuccess = () => {
        try {
          if (request.result) take(request.result, index);
        } catch (error) {
          fail(error);
        }
      };
    }
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}

/** Adds changes of blocks to a transaction. Without a promise for each block: a put that fails aborts the transaction, which rejects. */
export function putBlocks({ blocks, track }: StoreTransaction, { put, drop }: BlockChanges): void {
  for (const range of drop) track(blocks.delete(keyRange(range)));
  const store = unwrap(blocks);
  for (const [key, bytes] of put) store.put(bytes, key);
}

function keyRange({ from, to }: BlockRange): IDBKeyRange {
  return IDBKeyRange.bound(from, to, false, true);
}
