// A bucket of a segment's postings: the lists of neighbouring keys, in order, with signposts among them.
import { BitReader, BitWriter, riceFor } from './bits';
import { packList, skipList, takeCount, takeList } from './posting-list';
import { keyOf, posting } from './postings';

/** Every so many lists of a bucket a signpost says which key comes and where, so that a reader after one key walks past few others. */
const SIGNPOST_LISTS = 32;
/** Widths are 32 at most. */
const WIDTH_BITS = 6;

/** A key, counted from the bucket's first, and where its list begins, in bits from the first list. */
interface Signpost {
  readonly key: number;
  readonly at: number;
}

/**
 * Signposts, then the lists of the keys in order, each key as the gap to the one before it.
 *
 * @param postings in order and distinct; at least one between `from` and `to`
 * @param articleBits width of the largest local number
 */
export function packBucket(postings: Float64Array, from: number, to: number, articleBits: number): Uint8Array<ArrayBuffer> {
  const lists = listsOf(postings, from, to);
  const first = lists[0]?.key ?? 0;
  const gapRice = riceFor(((lists.at(-1)?.key ?? 0) - first) / lists.length);
  const body = new BitWriter();
  const signposts: Signpost[] = [];
  let before = first;
  for (const [index, { key, from: start, to: end }] of lists.entries()) {
    if (index > 0) body.putRice(key - before - 1, gapRice);
    if (index > 0 && index % SIGNPOST_LISTS === 0) signposts.push({ key: key - first, at: body.bits });
    before = key;
    packList(body, postings.subarray(start, end), articleBits);
  }
  const head = new BitWriter();
  head.put(gapRice, WIDTH_BITS);
  head.put(articleBits, WIDTH_BITS);
  head.putGamma(lists.length);
  head.put(first, 32);
  putSignposts(head, signposts);
  return joined(head.bytes(), body.bytes());
}

function putSignposts(head: BitWriter, signposts: readonly Signpost[]): void {
  const last = signposts.at(-1);
  if (!last) return;
  const [keyBits, atBits] = [widthOf(last.key), widthOf(last.at)];
  head.put(keyBits, WIDTH_BITS);
  head.put(atBits, WIDTH_BITS);
  for (const { key, at } of signposts) {
    head.put(key, keyBits);
    head.put(at, atBits);
  }
}

function joined(head: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
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

function widthOf(value: number): number {
  return 32 - Math.clz32(value);
}

/** How often a key stands in a bucket, and its articles, taken out only when asked for. */
export interface FoundList {
  readonly count: number;
  articles(): Uint32Array;
}

/** The lists of some keys of one bucket, by key. */
export function findInBucket(bucket: Uint8Array, wanted: ReadonlySet<number>): Map<number, FoundList> {
  const found = new Map<number, FoundList>();
  const head = headOf(bucket);
  for (const key of wanted) {
    const list = findList(bucket, head, key);
    if (list) found.set(key, list);
  }
  return found;
}

/** Calls with every posting of a bucket, in order. */
export function eachPosting(bucket: Uint8Array, call: (key: number, article: number) => void): void {
  const { gapRice, articleBits, lists, first, body } = headOf(bucket);
  const reader = new BitReader(bucket, body);
  let key = first;
  for (let index = 0; index < lists; index++) {
    if (index > 0) key += reader.takeRice(gapRice) + 1;
    for (const article of takeList(reader, takeCount(reader), articleBits)) call(key, article);
  }
}

/** What stands before the lists of a bucket. */
interface Head {
  readonly gapRice: number;
  readonly articleBits: number;
  readonly lists: number;
  readonly first: number;
  /** Where the signposts are, in bits, and how wide what they say. */
  readonly signposts: number;
  readonly keyBits: number;
  readonly atBits: number;
  /** Where the lists begin, in bits. */
  readonly body: number;
}

function headOf(bucket: Uint8Array): Head {
  const reader = new BitReader(bucket);
  const gapRice = reader.take(WIDTH_BITS);
  const articleBits = reader.take(WIDTH_BITS);
  const lists = reader.takeGamma();
  const first = reader.take(32);
  const count = signpostsOf(lists);
  const [keyBits, atBits] = count > 0 ? [reader.take(WIDTH_BITS), reader.take(WIDTH_BITS)] : [0, 0];
  const signposts = reader.at;
  const body = 8 * Math.ceil((signposts + count * (keyBits + atBits)) / 8);
  return { gapRice, articleBits, lists, first, signposts, keyBits, atBits, body };
}

/** From the last signpost before the key, a few lists at most. */
function findList(bucket: Uint8Array, head: Head, wanted: number): FoundList | null {
  const { gapRice, articleBits, body } = head;
  const from = signpostBefore(bucket, head, wanted);
  const reader = new BitReader(bucket, body + from.at);
  let key = head.first + from.key;
  for (let left = head.lists - from.list; key <= wanted; key += reader.takeRice(gapRice) + 1) {
    const count = takeCount(reader);
    if (key === wanted) {
      const at = reader.at;
      return { count, articles: () => takeList(new BitReader(bucket, at), count, articleBits) };
    }
    if (--left === 0) return null;
    skipList(reader, count, articleBits);
  }
  return null;
}

function signpostBefore(
  bucket: Uint8Array,
  { lists, first, signposts, keyBits, atBits }: Head,
  wanted: number,
): Signpost & { list: number } {
  const reader = new BitReader(bucket, signposts);
  let before = { key: 0, at: 0, list: 0 };
  for (let left = signpostsOf(lists); left > 0; left--) {
    const key = reader.take(keyBits);
    if (first + key > wanted) break;
    before = { key, at: reader.take(atBits), list: before.list + SIGNPOST_LISTS };
  }
  return before;
}

function signpostsOf(lists: number): number {
  return Math.floor((lists - 1) / SIGNPOST_LISTS);
}
