// Blocks in memory: segments of a process that keeps nothing, and of tests that look at every step.
import type { BlockChanges, BlockKey, BlockRange, Blocks, TakeBlock } from './blocks';

export class MemoryBlocks implements Blocks {
  readonly #blocks = new Map<BlockKey, Uint8Array>();

  async visit(keys: readonly BlockKey[], take: TakeBlock): Promise<void> {
    for (const [index, key] of keys.entries()) {
      const block = this.#blocks.get(key);
      if (block) take(block, index);
    }
  }

  async readRange(range: BlockRange, max?: number): Promise<Uint8Array[]> {
    return this.keys(range)
      .slice(0, max)
      .map((key) => this.#blocks.get(key) as Uint8Array);
  }

  async keysIn(range: BlockRange): Promise<BlockKey[]> {
    return this.keys(range);
  }

  async write({ put, drop }: BlockChanges): Promise<void> {
    for (const range of drop) for (const key of this.keys(range)) this.#blocks.delete(key);
    for (const [key, bytes] of put) this.#blocks.set(key, bytes);
  }

  /** The keys of a range in order; all keys where no range is given. */
  keys({ from, to }: BlockRange = { from: 0, to: Number.POSITIVE_INFINITY }): BlockKey[] {
    return [...this.#blocks.keys()].filter((key) => key >= from && key < to).sort((a, b) => a - b);
  }
}
