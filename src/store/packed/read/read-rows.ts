// Articles of segments by their places.
import type { StoredArticle } from '../../../core/model/stored-article';
import { type BlockKey, blockKey } from '../blocks';
import { unpackRow } from '../codec/row';
import { BLOCK_ROWS, type PackedRow, unpackRowBlock } from '../codec/row-block';
import type { Vocabulary } from '../codec/vocabulary';
import type { Segments } from '../segments';
import type { Place } from './locations';

/** An article as segments hold it: texts lie apart. */
export type RowOfSegment = Omit<StoredArticle, 'text'>;

/** In the order of the places; undefined where the segment is gone. */
export async function readRows(segments: Segments, places: readonly Place[]): Promise<Array<RowOfSegment | undefined>> {
  const keys = places.map(({ segment, local }) => blockKey(segment.id, 'rows', Math.floor(local / BLOCK_ROWS)));
  const wanted = new Map<BlockKey, number[]>();
  for (const [index, key] of keys.entries()) wanted.set(key, [...(wanted.get(key) ?? []), index]);
  const vocabularies = await segments.vocabularies(places.flatMap(({ segment }) => segment.vocabularies));
  const rows: Array<RowOfSegment | undefined> = places.map(() => undefined);
  const distinct = [...wanted];
  await segments.blocks.visit([...wanted.keys()], (block, at) => {
    const packed = unpackRowBlock(block);
    for (const index of distinct[at]?.[1] ?? []) rows[index] = unpacked(packed[(places[index]?.local ?? 0) % BLOCK_ROWS], vocabularies);
  });
  return rows;
}

function unpacked(row: PackedRow | undefined, vocabularies: ReadonlyMap<number, Vocabulary>): RowOfSegment | undefined {
  const vocabulary = row && vocabularies.get(row.vocabulary);
  return row && vocabulary && Object.assign(unpackRow(row.bytes, row.readAt, vocabulary), { number: row.number });
}
