// Articles of segments by their locations.

import { DecodedPrints } from '../../../core/codec/decoded-prints';
import { unpackRow } from '../../../core/codec/row';
import type { Vocabulary } from '../../../core/codec/vocabulary';
import type { StoredArticle } from '../../../core/model/stored-article';
import { type BlockKey, blockKey, decodeBlock } from '../blocks';
import { BLOCK_ROWS, type PackedRow, unpackRowBlock } from '../codec/row-block';
import type { Segments } from '../segments';
import type { ArticleLocation } from './locations';

/** An article as segments hold it: texts are stored apart. */
export type RowOfSegment = Omit<StoredArticle, 'text'>;

/** The rows that are wanted of one block, each with its index in the result. */
interface WantedBlock {
  readonly key: BlockKey;
  readonly wanted: Array<{ readonly at: number; readonly index: number }>;
}

/**
 * The articles in the order of their locations.
 *
 * @throws ExpectedError `store-damaged` where a block is missing or cannot be decoded
 */
export async function readRows(segments: Segments, locations: readonly ArticleLocation[]): Promise<RowOfSegment[]> {
  const vocabularies = await segments.vocabularies(locations.flatMap(({ segment }) => segment.vocabularies));
  const wanted = blocksOf(locations);
  const rows: RowOfSegment[] = Array(locations.length);
  const prints = new DecodedPrints();
  const found = new Set<BlockKey>();
  await segments.blocks.visit(
    wanted.map(({ key }) => key),
    (block, index) => {
      const { key, wanted: inBlock } = wanted[index] as WantedBlock;
      found.add(key);
      decodeBlock(key, block, () => {
        const packed = unpackRowBlock(block);
        for (const { at, index: row } of inBlock) rows[at] = unpacked(packed[row % BLOCK_ROWS], vocabularies, prints);
      });
    },
  );
  for (const { key } of wanted) if (!found.has(key)) decodeBlock(key, undefined, unpackRowBlock);
  return rows;
}

function blocksOf(locations: readonly ArticleLocation[]): WantedBlock[] {
  const blocks = new Map<BlockKey, WantedBlock>();
  for (const [at, { segment, index }] of locations.entries()) {
    const key = blockKey(segment.id, 'rows', Math.floor(index / BLOCK_ROWS));
    const known = blocks.get(key);
    if (known) known.wanted.push({ at, index });
    else blocks.set(key, { key, wanted: [{ at, index }] });
  }
  return [...blocks.values()];
}

function unpacked(row: PackedRow | undefined, vocabularies: ReadonlyMap<number, Vocabulary>, prints: DecodedPrints): RowOfSegment {
  if (!row) throw new Error('it has fewer rows than its segment says');
  const vocabulary = vocabularies.get(row.vocabulary);
  if (!vocabulary) throw new Error(`article ${row.number} needs vocabulary ${row.vocabulary}, which its segment does not name`);
  return Object.assign(unpackRow(row.bytes, row.readAt, vocabulary, prints), { number: row.number });
}
