// Gathers new blocks until a transaction is worth it, so that a large segment is never in memory whole.
import type { Blocks, NewBlock } from '../blocks';

const STEP_BYTES = 1_000_000;

export class StepWriter {
  /** Written so far. */
  bytes = 0;
  #pending: NewBlock[] = [];
  #pendingBytes = 0;

  constructor(private readonly blocks: Blocks) {}

  async put(block: NewBlock): Promise<void> {
    this.#pending.push(block);
    this.#pendingBytes += block[1].length;
    if (this.#pendingBytes >= STEP_BYTES) await this.flush();
  }

  async flush(): Promise<void> {
    const put = this.#pending;
    const bytes = this.#pendingBytes;
    if (put.length === 0) return;
    this.#pending = [];
    this.#pendingBytes = 0;
    this.bytes += bytes;
    await this.blocks.write({ put, drop: [] });
  }
}
