// A few rows in one block: IndexedDB's cost is per record, so four rows cost little more to read than one.
import { ByteReader, ByteWriter } from '../../../core/codec/bytes';

/** Each further row would save hardly a byte an article, and cost half a kilobyte or more whenever another row of its block is read. */
export const BLOCK_ROWS = 4;

/** A row as a merge moves it, without decoding it. */
export interface PackedRow {
  readonly number: number;
  readonly readAt: number;
  /** Number under which its vocabulary lies. */
  readonly vocabulary: number;
  /** As `packRow` returned them. */
  readonly bytes: Uint8Array;
}

/** Each row has four numbers of a byte at least. */
const HEAD_BYTES = 4;

export function packRowBlock(rows: readonly PackedRow[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.number(rows.length);
  let [number, readAt, vocabulary] = [0, 0, 0];
  for (const row of rows) {
    writer.signed(row.number - number);
    writer.signed(row.readAt - readAt);
    writer.signed(row.vocabulary - vocabulary);
    writer.number(row.bytes.length);
    ({ number, readAt, vocabulary } = row);
  }
  for (const { bytes } of rows) writer.raw(bytes);
  return writer.bytes();
}

export function unpackRowBlock(block: Uint8Array): PackedRow[] {
  const reader = new ByteReader(block);
  let [number, readAt, vocabulary] = [0, 0, 0];
  const rows = reader.number();
  if (rows * HEAD_BYTES > block.length) throw new Error(`there are no ${rows} rows in ${block.length} bytes`);
  const heads = Array.from({ length: rows }, () => {
    number += reader.signed();
    readAt += reader.signed();
    vocabulary += reader.signed();
    return { number, readAt, vocabulary, length: reader.number() };
  });
  return heads.map(({ length, ...head }) => ({ ...head, bytes: reader.raw(length) }));
}
