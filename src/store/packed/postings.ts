// Which articles hold a key, packed: a bucket of keys in order, each with the local numbers of its articles.
import { BitReader, BitWriter, riceBits, riceFor } from './bits';

/** Local numbers of articles in a segment stay below this. */
export const MOST_ARTICLES = 2 ** 21;
/** A list of this many articles says how long it is, so that a reader after another key steps over it. */
const LONG_LIST = 64;
const LENGTH_BITS = 28;

/** A key and one article in a single number that sorts by key, then by article. */
export function posting(key: number, article: number): number {
  return key * MOST_ARTICLES + article;
}
export const keyOf = (post: number): number => Math.floor(post / MOST_ARTICLES);
export const articleOf = (post: number): number => post % MOST_ARTICLES;

/** In order and distinct: two shingles of an article may have one key. */
export function sortedPostings(postings: readonly number[]): Float64Array {
  const sorted = new Float64Array(postings).sort();
  let length = 0;
  for (const post of sorted) if (length === 0 || post !== sorted[length - 1]) sorted[length++] = post;
  return sorted.subarray(0, length);
}

/**
 * @param postings in order and distinct; at least one between `from` and `to`
 * @param articleBits width of the largest local number
 */
export function packBucket(postings: Float64Array, from: number, to: number, articleBits: number): Uint8Array<ArrayBuffer> {
  const lists = listsOf(postings, from, to);
  const first = lists[0]?.key ?? 0;
  const gapRice = riceFor(((lists.at(-1)?.key ?? 0) - first) / lists.length);
  const writer = new BitWriter();
  writer.put(gapRice, 5);
  writer.put(articleBits, 5);
  writer.putGamma(lists.length);
  writer.put(first, 32);
  let before = first - 1;
  for (const { key, from: start, to: end } of lists) {
    if (key !== first) writer.putRice(key - before - 1, gapRice);
    before = key;
    packList(writer, postings.subarray(start, end), articleBits);
  }
  return writer.bytes();
}

interface List {
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

function listsOf(postings: Float64Array, from: number, to: number): List[] {
  const lists: List[] = [];
  for (let start = from; start < to; ) {
    const key = keyOf(postings[start] ?? 0);
    const beyond = posting(key + 1, 0);
    let end = start + 1;
    while (end < to && (postings[end] ?? 0) < beyond) end++;
    lists.push({ key, from: start, to: end });
    start = end;
  }
  return lists;
}

function packList(writer: BitWriter, list: Float64Array, articleBits: number): void {
  writer.put(Number(list.length > 1), 1);
  if (list.length === 1) {
    writer.put(articleOf(list[0] ?? 0), articleBits);
    return;
  }
  writer.putGamma(list.length);
  const rice = listRice(list.length, articleBits);
  if (list.length >= LONG_LIST) {
    let bits = 0;
    for (let index = 0; index < list.length; index++) bits += riceBits(gapBefore(list, index), rice);
    writer.put(bits, LENGTH_BITS);
  }
  for (let index = 0; index < list.length; index++) writer.putRice(gapBefore(list, index), rice);
}

/** Articles between this one of a list and the one before it. */
function gapBefore(list: Float64Array, index: number): number {
  const article = articleOf(list[index] as number);
  return index === 0 ? article : article - articleOf(list[index - 1] as number) - 1;
}

/** Both sides know the count and the width: nothing has to be said of it. */
function listRice(count: number, articleBits: number): number {
  return riceFor((1 << articleBits) / count / 1.5);
}

/** How often a key stands in a bucket, and its articles, taken out only when asked for. */
export interface FoundList {
  readonly count: number;
  articles(): Uint32Array;
}

/** The lists of some keys of one bucket, by key. */
export function findInBucket(bucket: Uint8Array, wanted: ReadonlySet<number>): Map<number, FoundList> {
  const found = new Map<number, FoundList>();
  walkBucket(bucket, (key, count, reader, articleBits) => {
    if (wanted.has(key)) {
      const from = reader.at;
      found.set(key, { count, articles: () => takeList(new BitReader(bucket, from), count, articleBits) });
    }
    return found.size < wanted.size;
  });
  return found;
}

/** Calls with every posting of a bucket, in order. */
export function eachPosting(bucket: Uint8Array, call: (key: number, article: number) => void): void {
  walkBucket(bucket, (key, count, reader, articleBits) => {
    for (const article of takeList(new BitReader(bucket, reader.at), count, articleBits)) call(key, article);
    return true;
  });
}

/** Visits the keys in order; stops where `visit` says false. */
function walkBucket(bucket: Uint8Array, visit: (key: number, count: number, reader: BitReader, articleBits: number) => boolean): void {
  const reader = new BitReader(bucket);
  const gapRice = reader.take(5);
  const articleBits = reader.take(5);
  const keys = reader.takeGamma();
  let key = reader.take(32);
  for (let index = 0; index < keys; index++) {
    if (index > 0) key += reader.takeRice(gapRice) + 1;
    const count = reader.take(1) ? reader.takeGamma() : 1;
    if (!visit(key, count, reader, articleBits)) return;
    skipList(reader, count, articleBits);
  }
}

function skipList(reader: BitReader, count: number, articleBits: number): void {
  if (count === 1) reader.skip(articleBits);
  else if (count >= LONG_LIST) reader.skip(reader.take(LENGTH_BITS));
  else for (let rice = listRice(count, articleBits), left = count; left > 0; left--) reader.takeRice(rice);
}

function takeList(reader: BitReader, count: number, articleBits: number): Uint32Array {
  const articles = new Uint32Array(count);
  if (count >= LONG_LIST) reader.skip(LENGTH_BITS);
  if (count === 1) articles[0] = reader.take(articleBits);
  else reader.takeGaps(listRice(count, articleBits), articles);
  return articles;
}
