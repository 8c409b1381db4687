// Makes the list of segments anew of their blocks, where it is lost or damaged.

import { unpackRow } from '../../core/codec/row';
import { Vocabulary } from '../../core/codec/vocabulary';
import { codeOf } from '../../core/errors';
import {
  BLOCK_KINDS,
  type BlockKey,
  type BlockKind,
  type Blocks,
  blockKey,
  damagedBlock,
  decodeBlock,
  indexOf,
  kindOf,
  LIST_KEY,
  readBlocks,
  segmentOf,
} from './blocks';
import { firstInBucket } from './codec/bucket';
import { bucketBitsOf } from './codec/buckets';
import { CATALOGUE_FORM, CATALOGUE_ROWS } from './codec/catalogue-block';
import { articlesWeighed, checkDead, isDead, unpackSteps } from './codec/columns';
import { type PackedRow, unpackRowBlock } from './codec/row-block';
import { readingSpan, type Segment, type SegmentList, SPACES, type Space } from './segment';

/** Blocks that are in memory at a time: some hundred kilobytes. Chosen by hand. */
const CHUNK = 256;

/** What was read of the blocks of one segment. */
interface Found {
  readonly rows: ReadonlyArray<Pick<PackedRow, 'number' | 'vocabulary'>>;
  /** Its first row, with all bytes. */
  readonly first: PackedRow | undefined;
  /** Of each space, the numbers of its buckets, each with its first key. */
  readonly buckets: Readonly<Record<Space, ReadonlyArray<readonly [number, number]>>>;
  /** Blocks of its catalogue. */
  readonly catalogueBlocks: number;
  readonly bytes: number;
}

/**
 * The list of all segments that can be read. Vocabularies stay with their segments; what is packed from now on begins others.
 *
 * @returns also how many segments cannot be read: their blocks stay, and no list names them
 */
export async function recoverList(blocks: Blocks): Promise<{ readonly list: SegmentList; readonly lost: number }> {
  const keys = await blocks.keysIn({ from: LIST_KEY + 1, to: Number.MAX_SAFE_INTEGER });
  const bySegment = new Map<number, BlockKey[]>();
  for (const key of keys) {
    const ofSegment = bySegment.get(segmentOf(key));
    if (ofSegment) ofSegment.push(key);
    else bySegment.set(segmentOf(key), [key]);
  }
  const segments: Segment[] = [];
  /** The articles of the segments so far; true for those that are alive there. */
  const known = new Map<number, boolean>();
  let lost = 0;
  for (const [id, ofSegment] of bySegment) {
    if (ofSegment.every((key) => key === blockKey(id, 'vocabulary'))) continue;
    const segment = await recoverSegment(blocks, id, ofSegment, known);
    if (segment === null) lost++;
    else if (segment !== 'unfinished') segments.push(segment);
  }
  const next = segmentOf(keys.at(-1) ?? LIST_KEY) + 1;
  return { list: { segments: segments.sort((a, b) => a.oldest - b.oldest), vocabularies: [], next, unfinished: [] }, lost };
}

/** Null where it cannot be read; `unfinished` where a killed worker left it in the middle of a merge. */
async function recoverSegment(
  blocks: Blocks,
  id: number,
  keys: readonly BlockKey[],
  known: Map<number, boolean>,
): Promise<Segment | 'unfinished' | null> {
  try {
    const found = await readFound(blocks, keys);
    if (isUnfinished(found, known)) return 'unfinished';
    return await segmentOfFound(blocks, id, found, known);
  } catch (error) {
    if (codeOf(error) !== 'store-damaged') throw error;
    console.error('Wireprint: a segment is left out:', error);
    return null;
  }
}

/** A merge moves the articles of earlier segments, which are dropped when it ends. */
function isUnfinished({ rows }: Found, known: ReadonlyMap<number, boolean>): boolean {
  return rows.every(({ number }) => known.has(number)) && rows.some(({ number }) => known.get(number));
}

async function readFound(blocks: Blocks, keys: readonly BlockKey[]): Promise<Found> {
  const rows: Array<Found['rows'][number]> = [];
  let first: PackedRow | undefined;
  const buckets: Record<Space, Array<readonly [number, number]>> = { shingles: [], terms: [], addresses: [] };
  let catalogueBlocks = 0;
  let bytes = 0;
  for (let from = 0; from < keys.length; from += CHUNK) {
    const chunk = keys.slice(from, from + CHUNK);
    for (const [at, block = new Uint8Array()] of (await readBlocks(blocks, chunk)).entries()) {
      const key = chunk[at] as BlockKey;
      // As when it was made: nothing in it was dead.
      if (kindOf(key) !== BLOCK_KINDS.dead) bytes += block.length;
      if (kindOf(key) === BLOCK_KINDS.catalogue) catalogueBlocks++;
      const space = SPACES.find((name) => BLOCK_KINDS[name] === kindOf(key));
      // One that is damaged is named when it is needed.
      const firstKey = space ? readable(() => firstInBucket(block)) : null;
      if (space && firstKey !== null) buckets[space].push([indexOf(key), firstKey]);
      if (kindOf(key) !== BLOCK_KINDS.rows) continue;
      const packed = readable(() => unpackRowBlock(block)) ?? [];
      first ??= packed[0];
      for (const { number, vocabulary } of packed) rows.push({ number, vocabulary });
    }
  }
  return { rows, first, buckets, catalogueBlocks, bytes };
}

function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

async function segmentOfFound(
  blocks: Blocks,
  id: number,
  { rows, first, buckets, catalogueBlocks, bytes }: Found,
  known: Map<number, boolean>,
): Promise<Segment> {
  const read = async <Value>(kind: BlockKind, decode: (block: Uint8Array) => Value): Promise<Value> =>
    decodeBlock(blockKey(id, kind), (await readBlocks(blocks, [blockKey(id, kind)]))[0], decode);
  const articles = await read('weights', articlesWeighed);
  const numbers = await read('numbers', (column) => unpackSteps(column, articles));
  const times = await read('times', (column) => unpackSteps(column, articles));
  const [deadBlock] = await readBlocks(blocks, [blockKey(id, 'dead')]);
  const dead = deadBlock && decodeBlock(blockKey(id, 'dead'), deadBlock, (bits) => checkDead(bits, articles));
  const vocabularies = [...new Set(rows.map(({ vocabulary }) => vocabulary))];
  const scheme = await schemeOf(blocks, blockKey(id, 'rows'), first);
  const bucketBits = { shingles: 0, terms: 0, addresses: 0 };
  for (const space of SPACES) bucketBits[space] = bucketBitsOf(buckets[space], space);
  const living = [...times].flatMap((readAt, index) => (isDead(dead, index) ? [] : { readAt }));
  // One that was being made when the worker was killed is made again.
  const hasCatalogue = catalogueBlocks === Math.ceil(articles / CATALOGUE_ROWS);
  for (const [index, number] of numbers.entries()) known.set(number, !isDead(dead, index) || known.get(number) === true);
  const catalogue = hasCatalogue ? { catalogue: CATALOGUE_FORM } : {};
  return { id, scheme, articles, dead: articles - living.length, ...readingSpan(living), bytes, bucketBits, vocabularies, ...catalogue };
}

/** Rows know the scheme of their fingerprints, and all rows of a segment have the same. */
async function schemeOf(blocks: Blocks, rows: BlockKey, first: PackedRow | undefined): Promise<number> {
  if (!first) throw damagedBlock(rows, 'no row of this segment can be read');
  const key = blockKey(first.vocabulary, 'vocabulary');
  const vocabulary = decodeBlock(key, (await readBlocks(blocks, [key]))[0], (block) => Vocabulary.unpack(block));
  return decodeBlock(rows, first.bytes, (bytes) => unpackRow(bytes, first.readAt, vocabulary).fingerprint.scheme);
}
