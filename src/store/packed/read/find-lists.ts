// Looks keys up in segments: one record for each bucket that any of them falls into, all read in one transaction.
import { type BlockKey, type Blocks, blockKey } from '../blocks';
import { type FoundList, findInBucket } from '../codec/bucket';
import { bucketOf } from '../codec/buckets';
import type { Segment, Space } from '../segment';

/** Keys of one space to look up in some segments. */
export interface Lookup {
  readonly space: Space;
  readonly segments: readonly Segment[];
  readonly keys: readonly number[];
}
/** The list of a key in one segment. */
export interface SegmentList {
  readonly segment: Segment;
  readonly list: FoundList;
}
/** For each lookup, the lists by key. */
export type FoundLists = ReadonlyMap<number, readonly SegmentList[]>;

interface WantedBucket {
  readonly block: BlockKey;
  readonly lookup: number;
  readonly segment: Segment;
  readonly keys: ReadonlySet<number>;
}

export async function findLists(blocks: Blocks, lookups: readonly Lookup[]): Promise<FoundLists[]> {
  const wanted = lookups.flatMap((lookup, index) => lookup.segments.flatMap((segment) => bucketsOf(lookup, index, segment)));
  const found = lookups.map(() => new Map<number, SegmentList[]>());
  const look = (bucket: Uint8Array, { lookup, segment, keys }: WantedBucket) => {
    for (const [key, list] of findInBucket(bucket, keys)) {
      const lists = found[lookup]?.get(key);
      if (lists) lists.push({ segment, list });
      else found[lookup]?.set(key, [{ segment, list }]);
    }
  };
  await blocks.visit(
    wanted.map(({ block }) => block),
    (bucket, index) => wanted[index] && look(bucket, wanted[index]),
  );
  return found;
}

function bucketsOf({ space, keys }: Lookup, lookup: number, segment: Segment): WantedBucket[] {
  const buckets = new Map<number, Set<number>>();
  for (const key of keys) {
    const bucket = bucketOf(key, space, segment.bucketBits[space]);
    const known = buckets.get(bucket);
    if (known) known.add(key);
    else buckets.set(bucket, new Set([key]));
  }
  return [...buckets].map(([bucket, inBucket]) => ({ block: blockKey(segment.id, space, bucket), lookup, segment, keys: inBucket }));
}
