// Where packed blocks are stored, as an interface: numbered byte strings, written and removed in one transaction or not at all.
import { ExpectedError } from '../../core/errors';

/** A block's number: its segment, what it holds, and its index among the blocks of that kind. One number is the shortest key that IndexedDB has. */
export type BlockKey = number;

/** What a block holds. These numbers are stored, so a number is never used for another kind. */
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
  catalogue: 9,
} as const;
export type BlockKind = keyof typeof BLOCK_KINDS;

/** Room for sixteen kinds; ten are in use. */
const KIND_BITS = 4;
/** Room for 16 million blocks of a kind. A key is a whole number below 2^53, so 25 bits are left for the segment. */
export const INDEX_BITS = 24;
/** Keys of one segment. */
const SEGMENT_SIZE = 2 ** (KIND_BITS + INDEX_BITS);

/** Key of the list of segments. No block of a segment has it, since segments are numbered from one. */
export const LIST_KEY: BlockKey = 0;

export function blockKey(segment: number, kind: BlockKind, index = 0): BlockKey {
  return segment * SEGMENT_SIZE + BLOCK_KINDS[kind] * 2 ** INDEX_BITS + index;
}

/** Number of the kind of a block. */
export function kindOf(key: BlockKey): number {
  return Math.floor(key / 2 ** INDEX_BITS) % 2 ** KIND_BITS;
}

/** Number of the segment, or vocabulary, of a block. */
export function segmentOf(key: BlockKey): number {
  return Math.floor(key / SEGMENT_SIZE);
}

/** Index of a block among those of its kind. */
export function indexOf(key: BlockKey): number {
  return key % 2 ** INDEX_BITS;
}

/** `rows 12 of segment 3`: how an error names a block. */
function blockName(key: BlockKey): string {
  if (key === LIST_KEY) return 'the list of segments';
  const kind = Object.entries(BLOCK_KINDS).find(([, number]) => number === kindOf(key))?.[0] ?? `kind ${kindOf(key)},`;
  return `${kind} ${indexOf(key)} of segment ${segmentOf(key)}`;
}

/** The error for a block that is missing or cannot be decoded: its store is damaged. */
export function damagedBlock(key: BlockKey, problem: string): ExpectedError {
  return new ExpectedError('store-damaged', `block ${blockName(key)}: ${problem}`);
}

/**
 * What a block says.
 *
 * @throws ExpectedError `store-damaged`, naming the block, where it is missing or its bytes cannot be decoded
 */
export function decodeBlock<Value>(key: BlockKey, block: Uint8Array | undefined, decode: (bytes: Uint8Array) => Value): Value {
  if (!block) throw damagedBlock(key, 'is missing');
  try {
    return decode(block);
  } catch (error) {
    throw damagedBlock(key, String(error));
  }
}

/** Keys from `from`, included, to `to`, excluded. */
export interface BlockRange {
  readonly from: BlockKey;
  readonly to: BlockKey;
}

/** Every block of one segment. */
export function segmentRange(segment: number): BlockRange {
  return { from: segment * SEGMENT_SIZE, to: (segment + 1) * SEGMENT_SIZE };
}

/** A block to write. */
export type NewBlock = readonly [BlockKey, Uint8Array<ArrayBuffer>];

/** What one transaction changes: first the ranges are emptied, then the blocks are put. */
export interface BlockChanges {
  /** Iterated once, inside the transaction, so a generator may make each block while the blocks before it are being written. */
  readonly put: Iterable<NewBlock>;
  readonly drop: readonly BlockRange[];
}

/** Takes a block, which has a buffer of its own, and the index of its key among those asked for. */
export type TakeBlock = (block: Uint8Array, index: number) => void;

export interface Blocks {
  /**
   * Calls `take` with each block that exists as soon as it is read, in any order, all from one transaction: the caller works on one block while the
   * next are read. Rejects with what `take` throws.
   */
  visit(keys: readonly BlockKey[], take: TakeBlock): Promise<void>;
  /** The blocks of a range that exist, in order of their keys, at most `max`. */
  readRange(range: BlockRange, max?: number): Promise<Uint8Array[]>;
  /** The keys of a range, in order. */
  keysIn(range: BlockRange): Promise<BlockKey[]>;
  /** In one transaction: all of it or nothing. */
  write(changes: BlockChanges): Promise<void>;
}

/** Blocks in the order of their keys, undefined where there is none, all from one transaction. */
export async function readBlocks(blocks: Blocks, keys: readonly BlockKey[]): Promise<ReadonlyArray<Uint8Array | undefined>> {
  const found: Array<Uint8Array | undefined> = keys.map(() => undefined);
  await blocks.visit(keys, (block, index) => {
    found[index] = block;
  });
  return found;
}

/**
 * One block of each segment or vocabulary, decoded, in the order given.
 *
 * @throws ExpectedError `store-damaged`, naming the block, where one is missing or cannot be decoded
 */
export async function readBlockOfEach<Owner extends { readonly id: number }, Value>(
  blocks: Blocks,
  kind: BlockKind,
  owners: readonly Owner[],
  decode: (block: Uint8Array, owner: Owner) => Value,
): Promise<Value[]> {
  const keys = owners.map(({ id }) => blockKey(id, kind));
  const found = await readBlocks(blocks, keys);
  return owners.map((owner, index) => decodeBlock(blockKey(owner.id, kind), found[index], (block) => decode(block, owner)));
}
