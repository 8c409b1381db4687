// Keeps in memory the blocks that were read last: the popup asks about the page that was just read, and some names are in many stories.
import { BLOCK_KINDS, type BlockChanges, type BlockKey, type BlockRange, type Blocks, kindOf, type TakeBlock } from './blocks';

/** Bytes of buckets in memory. Chosen by hand: more answers find their buckets here, but a worker should stay small. */
const MAX_BUCKET_BYTES = 12_000_000;
/** Bytes of rows in memory, apart from buckets: an answer reads half a megabyte of rows that few other answers need. Chosen by hand. */
const MAX_ROW_BYTES = 3_000_000;

export class CachedBlocks implements Blocks {
  /** By kind of block. Only kinds that are written once, under a number that is never reused: a kept block is never out of date. */
  readonly #caches: ReadonlyMap<number, BlockCache>;

  constructor(private readonly inner: Blocks) {
    const buckets = new BlockCache(MAX_BUCKET_BYTES);
    const { shingles, terms, addresses, rows } = BLOCK_KINDS;
    this.#caches = new Map([
      [shingles, buckets],
      [terms, buckets],
      [addresses, buckets],
      [rows, new BlockCache(MAX_ROW_BYTES)],
    ]);
  }

  async visit(keys: readonly BlockKey[], take: TakeBlock): Promise<void> {
    const known: Array<readonly [Uint8Array, number]> = [];
    const missing: Array<readonly [BlockKey, number]> = [];
    for (const [index, key] of keys.entries()) {
      const block = this.#caches.get(kindOf(key))?.get(key);
      if (block) known.push([block, index]);
      else missing.push([key, index]);
    }
    const reading = this.inner.visit(
      missing.map(([key]) => key),
      (block, at) => {
        const asked = missing[at];
        if (!asked) throw new Error(`block ${at} of ${missing.length} asked for was given`);
        const [key, index] = asked;
        this.#caches.get(kindOf(key))?.keep(key, block);
        take(block, index);
      },
    );
    await Promise.all([reading, takeAll(known, take)]);
  }

  readRange(range: BlockRange, max?: number): Promise<Uint8Array[]> {
    return this.inner.readRange(range, max);
  }

  keysIn(range: BlockRange): Promise<BlockKey[]> {
    return this.inner.keysIn(range);
  }

  write(changes: BlockChanges): Promise<void> {
    return this.inner.write(changes);
  }
}

/** Gives the blocks that are in memory while the others are being read. */
async function takeAll(blocks: ReadonlyArray<readonly [Uint8Array, number]>, take: TakeBlock): Promise<void> {
  for (const [block, index] of blocks) take(block, index);
}

/**
 * Two generations: when the younger one fills half of the bytes, the older one is dropped. Keeping the exact order of use would cost more than it
 * saves.
 */
class BlockCache {
  #recent = new Map<BlockKey, Uint8Array>();
  #older = new Map<BlockKey, Uint8Array>();
  #recentBytes = 0;

  constructor(private readonly maxBytes: number) {}

  get(key: BlockKey): Uint8Array | undefined {
    const recent = this.#recent.get(key);
    if (recent) return recent;
    const older = this.#older.get(key);
    if (older) this.keep(key, older);
    return older;
  }

  keep(key: BlockKey, block: Uint8Array): void {
    this.#recent.set(key, block);
    this.#recentBytes += block.length;
    if (2 * this.#recentBytes < this.maxBytes) return;
    this.#older = this.#recent;
    this.#recent = new Map();
    this.#recentBytes = 0;
  }
}
