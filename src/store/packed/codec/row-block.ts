// Some rows in one block: IndexedDB's price is per record, and one row is read with its neighbours for little more.
import { ByteReader, ByteWriter } from './bytes';

/** Rows in a block: more save hardly a byte an article, and each costs every reader of its neighbours half a kilobyte and more. */
export const BLOCK_ROWS = 4;

/** A row as it is moved from segment to segment, unread. */
export interface PackedRow {
  readonly number: number;
  readonly readAt: number;
  /** Number under which its vocabulary lies. */
  readonly vocabulary: number;
  /** As packRow gave them. */
  readonly bytes: Uint8Array;
}

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
  const heads = Array.from({ length: reader.number() }, () => {
    number += reader.signed();
    readAt += reader.signed();
    vocabulary += reader.signed();
    return { number, readAt, vocabulary, length: reader.number() };
  });
  return heads.map(({ length, ...head }) => ({ ...head, bytes: reader.raw(length) }));
}
