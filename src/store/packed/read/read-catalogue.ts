// The catalogue of a segment, a block at a time: as it was written, or made of the rows where an earlier release wrote none.

import { unpackRow } from '../../../core/codec/row';
import { Vocabulary } from '../../../core/codec/vocabulary';
import type { CatalogueEntry } from '../../../core/library/catalogue';
import { type Blocks, blockKey, damagedBlock, decodeBlock } from '../blocks';
import {
  CATALOGUE_FORM,
  CATALOGUE_ROWS,
  type CatalogueColumns,
  catalogueEntry,
  entriesOf,
  packCatalogue,
  unpackCatalogue,
} from '../codec/catalogue-block';
import { RowStream } from '../merge/row-stream';
import type { Segment } from '../segment';

/** Blocks read at once: some megabytes. Chosen by hand: few requests, and not all of a large segment in memory twice. */
const READ_BLOCKS = 64;

export const hasCatalogue = ({ catalogue }: Segment): boolean => catalogue === CATALOGUE_FORM;

/** How many articles of a segment the block with this index lists. */
const rowsOf = ({ articles }: Segment, block: number): number => Math.min(CATALOGUE_ROWS, articles - block * CATALOGUE_ROWS);
const blocksOf = ({ articles }: Segment): number => Math.ceil(articles / CATALOGUE_ROWS);

/** The columns of all blocks of a segment, in order. @throws ExpectedError `store-damaged` where one is missing or cannot be decoded */
export async function* catalogueColumns(blocks: Blocks, segment: Segment): AsyncGenerator<CatalogueColumns, void> {
  if (!hasCatalogue(segment)) {
    for await (const [index, packed] of madeCatalogue(blocks, segment)) yield unpackCatalogue(packed, rowsOf(segment, index));
    return;
  }
  const { id } = segment;
  for (let from = 0; from < blocksOf(segment); from += READ_BLOCKS) {
    const to = Math.min(from + READ_BLOCKS, blocksOf(segment));
    const found = await blocks.readRange({ from: blockKey(id, 'catalogue', from), to: blockKey(id, 'catalogue', to) });
    // Blocks are found by counting.
    if (found.length !== to - from)
      throw damagedBlock(blockKey(id, 'catalogue', from), `of ${to - from} blocks from here ${found.length} are there`);
    for (const [at, block] of found.entries()) {
      const index = from + at;
      yield decodeBlock(blockKey(id, 'catalogue', index), block, (bytes) => unpackCatalogue(bytes, rowsOf(segment, index)));
    }
  }
}

/** The entries of all articles of a segment, in order. */
export async function* catalogueEntries(blocks: Blocks, segment: Segment): AsyncGenerator<CatalogueEntry, void> {
  if (hasCatalogue(segment)) for await (const columns of catalogueColumns(blocks, segment)) yield* entriesOf(columns);
  else yield* entriesOfRows(blocks, segment);
}

/** The blocks of the catalogue of a segment that has none, each with its index. */
export async function* madeCatalogue(blocks: Blocks, segment: Segment): AsyncGenerator<readonly [number, Uint8Array<ArrayBuffer>], void> {
  let entries: CatalogueEntry[] = [];
  let index = 0;
  for await (const entry of entriesOfRows(blocks, segment)) {
    entries.push(entry);
    if (entries.length < rowsOf(segment, index)) continue;
    yield [index++, packCatalogue(entries)];
    entries = [];
  }
}

async function* entriesOfRows(blocks: Blocks, segment: Segment): AsyncGenerator<CatalogueEntry, void> {
  const vocabularies = new Map<number, Vocabulary>();
  for (const id of segment.vocabularies) {
    const key = blockKey(id, 'vocabulary');
    const [packed] = await blocks.readRange({ from: key, to: key + 1 });
    vocabularies.set(
      id,
      decodeBlock(key, packed, (bytes) => Vocabulary.unpack(bytes)),
    );
  }
  const stream = new RowStream(blocks, segment);
  for (let index = 0; index < segment.articles; index++) {
    const { bytes, readAt, vocabulary } = await stream.at(index);
    yield decodeBlock(blockKey(segment.id, 'rows', index), bytes, () => {
      const known = vocabularies.get(vocabulary);
      if (!known) throw new Error(`article ${index} needs vocabulary ${vocabulary}, which its segment does not name`);
      return catalogueEntry(unpackRow(bytes, readAt, known));
    });
  }
}
