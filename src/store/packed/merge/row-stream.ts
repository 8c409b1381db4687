// The rows of one segment in order, a few blocks in memory at a time.
import { type Blocks, blockKey } from '../blocks';
import { BLOCK_ROWS, type PackedRow, unpackRowBlock } from '../codec/row-block';
import type { Segment } from '../segment';

const READ_BLOCKS = 64;

export class RowStream {
  #first = 0;
  #rows: PackedRow[] = [];

  constructor(
    private readonly blocks: Blocks,
    private readonly segment: Segment,
  ) {}

  /** The row at a place; cheap for places that grow. */
  async at(local: number): Promise<PackedRow | undefined> {
    if (local < this.#first || local >= this.#first + this.#rows.length) await this.#read(Math.floor(local / BLOCK_ROWS));
    return this.#rows[local - this.#first];
  }

  async #read(block: number): Promise<void> {
    const { id } = this.segment;
    const found = await this.blocks.readRange({ from: blockKey(id, 'rows', block), to: blockKey(id, 'rows', block + READ_BLOCKS) });
    this.#first = block * BLOCK_ROWS;
    this.#rows = found.flatMap(unpackRowBlock);
  }
}
