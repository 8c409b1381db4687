// Gathers new blocks until they are worth a transaction, so that a large segment is never held in memory whole.
import type { Blocks, NewBlock } from '../blocks';

/** Bytes of a transaction, chosen by hand: its cost is small beside that of its blocks, and an answer does not wait for it long. */
const STEP_BYTES = 1_000_000;

export class StepWriter {
  /** Bytes written so far. */
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
