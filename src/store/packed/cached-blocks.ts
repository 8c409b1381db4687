// Keeps blocks that were read last: the popup asks about the page that was just read, and a few names stand in every other story.
import { BLOCK_KINDS, type BlockChanges, type BlockKey, type BlockRange, type Blocks, kindOf, LIST_KEY, type TakeBlock } from './blocks';

/** Buckets and rows apart: an answer reads a megabyte of rows that hardly any other needs. */
const MOST_BUCKET_BYTES = 12_000_000;
const MOST_ROW_BYTES = 3_000_000;

export class CachedBlocks implements Blocks {
  /** By kind, and only of blocks that are written once, under numbers that are given once: what is remembered of them cannot be outdated. */
  readonly #caches: ReadonlyMap<number, BlockCache>;

  constructor(private readonly inner: Blocks) {
    const buckets = new BlockCache(MOST_BUCKET_BYTES);
    const { shingles, terms, addresses, rows } = BLOCK_KINDS;
    this.#caches = new Map([
      [shingles, buckets],
      [terms, buckets],
      [addresses, buckets],
      [rows, new BlockCache(MOST_ROW_BYTES)],
    ]);
  }

  async read(keys: readonly BlockKey[]): Promise<ReadonlyArray<Uint8Array | undefined>> {
    const found: Array<Uint8Array | undefined> = keys.map(() => undefined);
    await this.visit(keys, (block, index) => {
      found[index] = block;
    });
    return found;
  }

  async visit(keys: readonly BlockKey[], take: TakeBlock): Promise<void> {
    const known = keys.map((key) => this.#caches.get(kindOf(key))?.get(key));
    const missing = [...keys.keys()].filter((index) => known[index] === undefined);
    const give: TakeBlock = (block, index) => {
      const key = keys[index] ?? LIST_KEY;
      this.#caches.get(kindOf(key))?.keep(key, block);
      take(block, index);
    };
    const reading = this.inner.visit(
      missing.map((index) => keys[index] ?? LIST_KEY),
      (block, at) => give(block, missing[at] ?? 0),
    );
    for (const [index, block] of known.entries()) if (block) give(block, index);
    await reading;
  }

  readRange(range: BlockRange): Promise<Uint8Array[]> {
    return this.inner.readRange(range);
  }

  write(changes: BlockChanges): Promise<void> {
    return this.inner.write(changes);
  }
}

class BlockCache {
  /** Least recently used first. */
  readonly #blocks = new Map<BlockKey, Uint8Array>();
  #bytes = 0;

  constructor(private readonly mostBytes: number) {}

  get(key: BlockKey): Uint8Array | undefined {
    return this.#blocks.get(key);
  }

  keep(key: BlockKey, block: Uint8Array): void {
    if (!this.#blocks.delete(key)) this.#bytes += block.length;
    this.#blocks.set(key, block);
    for (const [oldest, { length }] of this.#blocks) {
      if (this.#bytes <= this.mostBytes) break;
      this.#blocks.delete(oldest);
      this.#bytes -= length;
    }
  }
}
