// A bucket: the posting lists of neighbouring keys, in order, with signposts to some of them.
import { BitReader, BitWriter, riceFor } from '../../../core/codec/bits';
import { putList, skipList, takeCount, takeList } from './posting-list';
import { keyOf, posting } from './postings';

/**
 * Lists between two signposts. A signpost gives the next key and its offset, so that a reader of one key steps over few others. Chosen by hand: fewer
 * lists cost bytes, more cost steps.
 */
const SIGNPOST_LISTS = 32;
/** Keys, offsets and indices are numbers of 32 bits at most. */
const MAX_WIDTH = 32;
/** Bits of a field that holds a width. */
const WIDTH_BITS = 6;

/** A key, less the bucket's first key, and the offset of its list in bits from the first list. */
interface Signpost {
  readonly key: number;
  readonly at: number;
}

/**
 * Packs signposts, then the lists of the keys in order, each key as its gap to the one before.
 *
 * @param postings in order and distinct; at least one between `from` and `to`
 * @param articleBits width of the largest index of an article
 */
export function packBucket(postings: Float64Array, from: number, to: number, articleBits: number): Uint8Array<ArrayBuffer> {
  const lists = listsOf(postings, from, to);
  const [firstList, lastList] = [lists[0], lists.at(-1)];
  if (!firstList || !lastList) throw new Error(`a bucket of no postings, from ${from} to ${to}`);
  const first = firstList.key;
  const gapRice = riceFor((lastList.key - first) / lists.length);
  const body = new BitWriter();
  const signposts: Signpost[] = [];
  let before = first;
  for (const [index, { key, from: start, to: end }] of lists.entries()) {
    if (index > 0) body.putRice(key - before - 1, gapRice);
    if (index > 0 && index % SIGNPOST_LISTS === 0) signposts.push({ key: key - first, at: body.bits });
    before = key;
    putList(body, postings.subarray(start, end), articleBits);
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
    const key = keyOf(postings[start] as number);
    const beyond = posting(key + 1, 0);
    let end = start + 1;
    while (end < to && (postings[end] as number) < beyond) end++;
    lists.push({ key, from: start, to: end });
    start = end;
  }
  return lists;
}

function widthOf(value: number): number {
  return 32 - Math.clz32(value);
}

/** A key's list in a bucket. Its articles are decoded only where they are needed (`articlesIn`): ranking looks at the counts first. */
export interface FoundList {
  readonly count: number;
  /** Offset of the articles, in bits, and how wide they are. */
  readonly at: number;
  readonly articleBits: number;
}

export function articlesIn(bucket: Uint8Array, { count, at, articleBits }: FoundList): Uint32Array {
  return takeList(new BitReader(bucket, at), count, articleBits);
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

/** Calls `call` with every posting of a bucket, in order. */
export function eachPosting(bucket: Uint8Array, call: (key: number, article: number) => void): void {
  const { gapRice, articleBits, lists, first, body } = headOf(bucket);
  const reader = new BitReader(bucket, body);
  let key = first;
  for (let index = 0; index < lists; index++) {
    if (index > 0) key += reader.takeRice(gapRice) + 1;
    for (const article of takeList(reader, takeCount(reader), articleBits)) call(key, article);
  }
}

/** The first key of a bucket that has postings. */
export function firstInBucket(bucket: Uint8Array): number {
  return headOf(bucket).first;
}

/** What the beginning of a bucket says. */
interface Head {
  readonly gapRice: number;
  readonly articleBits: number;
  readonly lists: number;
  readonly first: number;
  /** Offset of the signposts, in bits, and the widths of their fields. */
  readonly signposts: number;
  readonly keyBits: number;
  readonly atBits: number;
  /** Offset of the lists, in bits. */
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
  checkHead(8 * bucket.length, lists, body, [gapRice, articleBits, keyBits, atBits]);
  return { gapRice, articleBits, lists, first, signposts, keyBits, atBits, body };
}

/** @throws where no bucket of so many bits begins like this: readers count on it, and would not come to an end */
function checkHead(bits: number, lists: number, body: number, widths: readonly number[]): void {
  const widest = Math.max(...widths);
  if (widest > MAX_WIDTH) throw new Error(`a field of ${widest} bits`);
  if (lists > bits) throw new Error(`${lists} lists in ${bits} bits`);
  if (body > bits) throw new Error(`lists begin at bit ${body} of ${bits}`);
}

/** Steps over lists from the last signpost before the key. */
function findList(bucket: Uint8Array, head: Head, wanted: number): FoundList | null {
  const { gapRice, articleBits, body } = head;
  const from = signpostBefore(bucket, head, wanted);
  const reader = new BitReader(bucket, body + from.at);
  let key = head.first + from.key;
  for (let left = head.lists - from.list; key <= wanted; key += reader.takeRice(gapRice) + 1) {
    const count = takeCount(reader);
    if (key === wanted) return { count, at: reader.at, articleBits };
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
