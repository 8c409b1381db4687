// Keeps blocks that were read last: the popup asks about the page that was just read, and a few names stand in every other story.
import { BLOCK_KINDS, type BlockChanges, type BlockKey, type BlockKind, type BlockRange, type Blocks, kindOf } from './blocks';

const MOST_BYTES = 8_000_000;
/** Written once, under numbers that are given once: what is remembered of them cannot be outdated. */
const LASTING: ReadonlySet<number> = new Set(
  (['shingles', 'terms', 'addresses', 'rows'] satisfies BlockKind[]).map((kind) => BLOCK_KINDS[kind]),
);

export class CachedBlocks implements Blocks {
  /** Least recently used first. */
  readonly #blocks = new Map<BlockKey, Uint8Array>();
  #bytes = 0;

  constructor(private readonly inner: Blocks) {}

  async read(keys: readonly BlockKey[]): Promise<ReadonlyArray<Uint8Array | undefined>> {
    const known = keys.map((key) => this.#blocks.get(key));
    const missing = keys.filter((_, index) => known[index] === undefined);
    const found = await this.inner.read(missing);
    let next = 0;
    return keys.map((key, index) => {
      const block = known[index] ?? found[next++];
      if (block && LASTING.has(kindOf(key))) this.#keep(key, block);
      return block;
    });
  }

  readRange(range: BlockRange): Promise<Uint8Array[]> {
    return this.inner.readRange(range);
  }

  write(changes: BlockChanges): Promise<void> {
    return this.inner.write(changes);
  }

  #keep(key: BlockKey, block: Uint8Array): void {
    if (!this.#blocks.delete(key)) this.#bytes += block.length;
    this.#blocks.set(key, block);
    for (const [oldest, { length }] of this.#blocks) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#blocks.delete(oldest);
      this.#bytes -= length;
    }
  }
}
