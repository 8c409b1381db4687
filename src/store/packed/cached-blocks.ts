// Keeps blocks that were read last: the popup asks about the page that was just read, and a few names stand in every other story.
import { BLOCK_KINDS, type BlockChanges, type BlockKey, type BlockRange, type Blocks, kindOf, LIST_KEY, type TakeBlock } from './blocks';

/** Buckets and rows apart: an answer reads a megabyte of rows that hardly any other needs. */
const MAX_BUCKET_BYTES = 12_000_000;
const MAX_ROW_BYTES = 3_000_000;

export class CachedBlocks implements Blocks {
  /** By kind, and only of blocks that are written once, under numbers that are given once: what is remembered of them cannot be outdated. */
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
    const known = keys.map((key) => this.#caches.get(kindOf(key))?.get(key));
    const missing = [...keys.keys()].filter((index) => known[index] === undefined);
    const asked = missing.map((index) => keys[index] ?? LIST_KEY);
    const reading = this.inner.visit(asked, (block, at) => {
      const key = asked[at] ?? LIST_KEY;
      this.#caches.get(kindOf(key))?.keep(key, block);
      take(block, missing[at] ?? 0);
    });
    for (const [index, block] of known.entries()) if (block) take(block, index);
    await reading;
  }

  readRange(range: BlockRange): Promise<Uint8Array[]> {
    return this.inner.readRange(range);
  }

  write(changes: BlockChanges): Promise<void> {
    return this.inner.write(changes);
  }
}

/** Forgets by halves what was not asked for since: keeping an order of use would cost more than it saves. */
class BlockCache {
  #recent = new Map<BlockKey, Uint8Array>();
  #older = new Map<BlockKey, Uint8Array>();
  #recentBytes = 0;

  constructor(private readonly mostBytes: number) {}

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
    if (2 * this.#recentBytes < this.mostBytes) return;
    this.#older = this.#recent;
    this.#recent = new Map();
    this.#recentBytes = 0;
  }
}
