// Looks keys up in segments: reads one record for each bucket that any of the keys falls into, all in one transaction.
import { type BlockKey, type Blocks, blockKey, damagedBlock, decodeBlock } from '../blocks';
import { articlesIn, type FoundList, findInBucket } from '../codec/bucket';
import { bucketOf } from '../codec/buckets';
import type { Segment, Space } from '../segment';

/** Keys of one space to look up in some segments. */
export interface Lookup {
  readonly space: Space;
  readonly segments: readonly Segment[];
  readonly keys: readonly number[];
}
/** The list of a key in one segment, still packed. */
export interface ListInSegment {
  readonly segment: Segment;
  readonly block: BlockKey;
  readonly bucket: Uint8Array;
  readonly list: FoundList;
}
/** Result of one lookup: for each key its lists, one for each segment that holds it. */
export type FoundLists = ReadonlyMap<number, readonly ListInSegment[]>;

interface WantedBucket {
  readonly block: BlockKey;
  readonly found: Map<number, ListInSegment[]>;
  readonly segment: Segment;
  readonly keys: ReadonlySet<number>;
}

/** As many results as there are lookups, in their order. */
export async function findLists<const Lookups extends readonly Lookup[]>(
  blocks: Blocks,
  lookups: Lookups,
): Promise<{ [Index in keyof Lookups]: FoundLists }> {
  const found = lookups.map((lookup) => ({ lookup, lists: new Map<number, ListInSegment[]>() }));
  const wanted = found.flatMap(({ lookup, lists }) => lookup.segments.flatMap((segment) => bucketsOf(lookup, segment, lists)));
  await blocks.visit(
    wanted.map(({ block }) => block),
    (bucket, index) => lookInto(bucket, wanted[index] as WantedBucket),
  );
  return found.map(({ lists }) => lists) as { [Index in keyof Lookups]: FoundLists };
}

function bucketsOf({ space, keys }: Lookup, segment: Segment, found: Map<number, ListInSegment[]>): WantedBucket[] {
  const buckets = new Map<number, Set<number>>();
  for (const key of keys) {
    const bucket = bucketOf(key, space, segment.bucketBits[space]);
    const known = buckets.get(bucket);
    if (known) known.add(key);
    else buckets.set(bucket, new Set([key]));
  }
  return [...buckets].map(([bucket, inBucket]) => ({ block: blockKey(segment.id, space, bucket), found, segment, keys: inBucket }));
}

function lookInto(bucket: Uint8Array, { block, found, segment, keys }: WantedBucket): void {
  for (const [key, list] of decodeBlock(block, bucket, () => findInBucket(bucket, keys))) {
    const listed = { segment, block, bucket, list };
    const lists = found.get(key);
    if (lists) lists.push(listed);
    else found.set(key, [listed]);
  }
}

/**
 * Indices of the articles of a list in their segment, ascending.
 *
 * @throws ExpectedError `store-damaged` where they cannot be decoded, or where an index lies outside the segment, which would be taken for an article of another segment
 */
export function articlesOf({ segment, block, bucket, list }: ListInSegment): Uint32Array {
  const articles = decodeBlock(block, bucket, () => articlesIn(bucket, list));
  const last = articles.at(-1) ?? 0;
  if (last >= segment.articles) throw damagedBlock(block, `names article ${last} of ${segment.articles}`);
  return articles;
}
