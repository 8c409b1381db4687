// Articles of segments by their places.
import type { StoredArticle } from '../schema';
import { blockKey } from './blocks';
import type { Place } from './place';
import { unpackRow } from './row';
import { BLOCK_ROWS, type PackedRow, unpackRowBlock } from './row-block';
import type { Segments } from './segments';

/** An article as segments hold it: texts lie apart. */
export type RowOfSegment = Omit<StoredArticle, 'text'>;

/** In the order of the places; undefined where the segment is gone. */
export async function readRows(segments: Segments, places: readonly Place[]): Promise<Array<RowOfSegment | undefined>> {
  const keys = places.map(({ segment, local }) => blockKey(segment.id, 'rows', Math.floor(local / BLOCK_ROWS)));
  const distinct = [...new Set(keys)];
  const named = new Set(places.flatMap(({ segment }) => segment.vocabularies));
  const [found, vocabularies] = await Promise.all([segments.blocks.read(distinct), segments.vocabularies(named)]);
  const rowsOf = new Map<number, PackedRow[]>();
  for (const [index, key] of distinct.entries()) {
    const block = found[index];
    if (block) rowsOf.set(key, unpackRowBlock(block));
  }
  return places.map(({ local }, index) => {
    const row = rowsOf.get(keys[index] ?? 0)?.[local % BLOCK_ROWS];
    const vocabulary = row && vocabularies.get(row.vocabulary);
    return row && vocabulary && { number: row.number, ...unpackRow(row.bytes, row.readAt, vocabulary) };
  });
}
