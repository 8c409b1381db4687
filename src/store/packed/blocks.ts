// The port to where packed blocks lie: numbered byte strings, written and removed together or not at all.

/** A block's number: its segment, what it holds, and its place among the like. One number is the shortest key that IndexedDB has. */
export type BlockKey = number;

/** What a block holds. These numbers are stored: none is ever given anew. */
export const BLOCK_KINDS = {
  shingles: 0,
  terms: 1,
  addresses: 2,
  rows: 3,
  weights: 4,
  numbers: 5,
  times: 6,
  dead: 7,
  vocabulary: 8,
} as const;
export type BlockKind = keyof typeof BLOCK_KINDS;

const KIND_BITS = 4;
const PLACE_BITS = 24;
const SEGMENT_SIZE = 2 ** (KIND_BITS + PLACE_BITS);

/** The list of segments; segments are numbered from one. */
export const LIST_KEY: BlockKey = 0;

export function blockKey(segment: number, kind: BlockKind, place = 0): BlockKey {
  return segment * SEGMENT_SIZE + BLOCK_KINDS[kind] * 2 ** PLACE_BITS + place;
}

/** Number of the kind of a block. */
export function kindOf(key: BlockKey): number {
  return Math.floor(key / 2 ** PLACE_BITS) % 2 ** KIND_BITS;
}

/** Keys from `from` up to but without `to`. */
export interface BlockRange {
  readonly from: BlockKey;
  readonly to: BlockKey;
}

/** Every block of the segments from one to before the other. */
export function segmentRange(segment: number, beyond: number = segment + 1): BlockRange {
  return { from: segment * SEGMENT_SIZE, to: beyond * SEGMENT_SIZE };
}

/** A block to write. */
export type NewBlock = readonly [BlockKey, Uint8Array<ArrayBuffer>];

/** What one transaction changes: first the ranges are emptied, then the blocks are put. */
export interface BlockChanges {
  /** Gone through once, and only while the transaction is open: a block may be made when its turn comes, while those before it are being written. */
  readonly put: Iterable<NewBlock>;
  readonly drop: readonly BlockRange[];
}

/** Takes a block and the place of its key among those asked for. */
export type TakeBlock = (block: Uint8Array, index: number) => void;

export interface Blocks {
  /** Gives each block that is there as soon as it is read, in any order, all from one transaction: while others are read, it can be worked on. */
  visit(keys: readonly BlockKey[], take: TakeBlock): Promise<void>;
  /** Those that are there, in order of their keys. */
  readRange(range: BlockRange): Promise<Uint8Array[]>;
  /** In one transaction: all of it or nothing. */
  write(changes: BlockChanges): Promise<void>;
}

/** In the order of the keys, undefined where there is none, all from one transaction. */
export async function readBlocks(blocks: Blocks, keys: readonly BlockKey[]): Promise<ReadonlyArray<Uint8Array | undefined>> {
  const found: Array<Uint8Array | undefined> = keys.map(() => undefined);
  await blocks.visit(keys, (block, index) => {
    found[index] = block;
  });
  return found;
}
