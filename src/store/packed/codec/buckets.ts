// A key space of a segment: its postings cut into buckets by the first bits of their keys.

import { SHINGLE_KEY_BITS } from '../../../core/codec/fingerprint';
import { hash32 } from '../../../core/fingerprint/hash';
import type { Space } from '../segment';
import { packBucket } from './bucket';
import { MAX_ARTICLES } from './postings';

/** Bits of a key of each space. 24 bits are enough for an address: what they find is compared with the address in the row. */
const KEY_BITS: Readonly<Record<Space, number>> = { shingles: SHINGLE_KEY_BITS, terms: 32, addresses: 24 };
/** Postings of a bucket, which then has about a kilobyte. Smaller buckets cost more records, larger ones more bytes read for one key. */
const BUCKET_POSTINGS = 384;
/** Keys of shingles have no more bits than this. */
const MAX_BUCKET_BITS = 20;

export function addressHash(address: string): number {
  return hash32(address) >>> (32 - KEY_BITS.addresses);
}

/** How many of a key's first bits tell its bucket, in a segment with this many postings. */
export function bucketBitsFor(postings: number): number {
  return Math.min(MAX_BUCKET_BITS, Math.max(0, Math.round(Math.log2(postings / BUCKET_POSTINGS))));
}

/**
 * The same of a segment of which no list tells it. Buckets without postings are not stored: where only the first one is, it does for all keys.
 *
 * @param buckets their numbers, each with a key in it
 * @throws where no number of bits gives these
 */
export function bucketBitsOf(buckets: ReadonlyArray<readonly [number, number]>, space: Space): number {
  for (let bits = 0; bits <= MAX_BUCKET_BITS; bits++)
    if (buckets.every(([bucket, key]) => bucketOf(key, space, bits) === bucket)) return bits;
  throw new Error(`the buckets of ${space} have keys of other buckets`);
}

export function bucketOf(key: number, space: Space, bucketBits: number): number {
  return Math.floor(key / 2 ** (KEY_BITS[space] - bucketBits));
}

/** First key of a bucket. */
export function firstKey(bucket: number, space: Space, bucketBits: number): number {
  return bucket * 2 ** (KEY_BITS[space] - bucketBits);
}

/** Width of the largest index of an article. */
function articleBitsFor(articles: number): number {
  return Math.max(1, 32 - Math.clz32(Math.max(0, articles - 1)));
}

/** Packs sorted postings into buckets, each with its number. A bucket without postings is left out. */
export function* packBuckets(
  postings: Float64Array,
  space: Space,
  bucketBits: number,
  articles: number,
): Generator<readonly [number, Uint8Array<ArrayBuffer>]> {
  const perBucket = 2 ** (KEY_BITS[space] - bucketBits) * MAX_ARTICLES;
  for (let from = 0; from < postings.length; ) {
    const bucket = Math.floor((postings[from] as number) / perBucket);
    const beyond = (bucket + 1) * perBucket;
    let to = from + 1;
    while (to < postings.length && (postings[to] as number) < beyond) to++;
    yield [bucket, packBucket(postings, from, to, articleBitsFor(articles))];
    from = to;
  }
}
