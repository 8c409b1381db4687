// Packed blocks in IndexedDB.

import type { Database } from './open-store';
import type { BlockChanges, BlockKey, BlockRange, Blocks } from './packed/blocks';
import { type Work, writeTogether } from './write-together';

export class IdbBlocks implements Blocks {
  constructor(private readonly database: Database) {}

  async read(keys: readonly BlockKey[]): Promise<ReadonlyArray<Uint8Array | undefined>> {
    if (keys.length === 0) return [];
    const { store } = this.database.transaction('blocks');
    return Promise.all(keys.map((key) => store.get(key)));
  }

  readRange(range: BlockRange): Promise<Uint8Array[]> {
    return this.database.getAll('blocks', keyRange(range));
  }

  async write(changes: BlockChanges): Promise<void> {
    await writeTogether(this.database, (work) => putBlocks(work, changes));
  }
}

/** Adds changes of blocks to a transaction. */
export function putBlocks({ blocks, does }: Work, { put, drop }: BlockChanges): void {
  for (const range of drop) does(blocks.delete(keyRange(range)));
  for (const [key, bytes] of put) does(blocks.put(bytes, key));
}

function keyRange({ from, to }: BlockRange): IDBKeyRange {
  return IDBKeyRange.bound(from, to, false, true);
}
