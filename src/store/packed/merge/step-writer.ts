// Writes new blocks in transactions of about a megabyte, so that a large segment is never in memory whole.
import type { Blocks, NewBlock } from '../blocks';

/**
 * Bytes in one transaction. Chosen by hand: large enough that a transaction costs little compared with its blocks, small enough that an answer does
 * not wait long for it.
 */
const STEP_BYTES = 1_000_000;

export class StepWriter {
  /** Bytes written so far. */
  bytes = 0;
  #pending: NewBlock[] = [];
  #pendingBytes = 0;

  constructor(private readonly blocks: Pick<Blocks, 'write'>) {}

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
