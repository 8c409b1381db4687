// The rows of one segment in order, a few blocks in memory at a time.
import { type Blocks, blockKey, damagedBlock, decodeBlock } from '../blocks';
import { BLOCK_ROWS, type PackedRow, unpackRowBlock } from '../codec/row-block';
import type { Segment } from '../segment';

/** Blocks read at once: some 350 kB. Chosen by hand: a merge makes few requests and holds little. */
const READ_BLOCKS = 64;

export class RowStream {
  /** Index of the first row in memory. */
  #first = 0;
  #rows: PackedRow[] = [];

  constructor(
    private readonly blocks: Blocks,
    private readonly segment: Segment,
  ) {}

  /** The row of an article. Ask in ascending order: each block is then read once. */
  async at(index: number): Promise<PackedRow> {
    const isInMemory = index >= this.#first && index < this.#first + this.#rows.length;
    if (!isInMemory) await this.#read(Math.floor(index / BLOCK_ROWS));
    const row = this.#rows[index - this.#first];
    if (!row) throw damagedBlock(blockKey(this.segment.id, 'rows', Math.floor(index / BLOCK_ROWS)), `row ${index} is missing`);
    return row;
  }

  async #read(from: number): Promise<void> {
    const { id, articles } = this.segment;
    const to = Math.min(from + READ_BLOCKS, Math.ceil(articles / BLOCK_ROWS));
    const found = await this.blocks.readRange({ from: blockKey(id, 'rows', from), to: blockKey(id, 'rows', to) });
    // Rows are found by counting, so after a missing block each article would get the row of another.
    if (found.length !== to - from)
      throw damagedBlock(blockKey(id, 'rows', from), `of ${to - from} blocks from here ${found.length} are there`);
    this.#first = from * BLOCK_ROWS;
    this.#rows = found.flatMap((block, at) => decodeBlock(blockKey(id, 'rows', from + at), block, unpackRowBlock));
  }
}
