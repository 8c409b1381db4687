// What is known of a segment without reading it, and the list of all segments.
import * as z from 'zod/mini';
import { ExpectedError } from '../../core/errors';
import { decodeBlock, INDEX_BITS, LIST_KEY } from './blocks';

/** Articles of a span of time, with their postings, written once. */
export interface Segment {
  /** First part of its blocks' keys. A segment with a higher number was written later; its articles may have been read earlier. */
  readonly id: number;
  /** Scheme of its articles' fingerprints. */
  readonly scheme: number;
  /** Number of articles in it, and how many of these are dead: read again since, or dropped. */
  readonly articles: number;
  readonly dead: number;
  /** When the first and the last of its articles were read, in milliseconds since 1970. */
  readonly oldest: number;
  readonly newest: number;
  /** Bytes of all its blocks, without vocabularies. */
  readonly bytes: number;
  /** How many of a key's first bits tell its bucket. */
  readonly bucketBits: Readonly<Record<Space, number>>;
  /** Numbers of the vocabularies that its rows are packed with. */
  readonly vocabularies: readonly number[];
  /** `CATALOGUE_FORM` of its catalogue; absent where it has none, as those of the first release. */
  readonly catalogue?: number | undefined;
}

/** Each kind of key has a space of its own, since a shingle, a term and an address may have the same number. */
export const SPACES = ['shingles', 'terms', 'addresses'] as const;
export type Space = (typeof SPACES)[number];

/** The one record through which readers see segments: written whenever segments are added, changed or dropped. */
export interface SegmentList {
  /** In order of `oldest`. */
  readonly segments: readonly Segment[];
  /** The vocabulary that each year's articles are packed with. */
  readonly vocabularies: readonly YearVocabulary[];
  /** The next number to give to a segment or vocabulary. Blocks from this number on, and of `unfinished`, were left behind by a killed worker. */
  readonly next: number;
  readonly unfinished: readonly number[];
}
interface YearVocabulary {
  readonly id: number;
  readonly year: number;
}

const NO_SEGMENTS: SegmentList = { segments: [], vocabularies: [], next: 1, unfinished: [] };

/** Version of how blocks are written. Raised whenever bytes change their meaning, so that old blocks are refused and not misread. */
const LAYOUT = 3;

const count = z.int().check(z.gte(0));
const anyList = z.looseObject({ layout: z.optional(z.unknown()) });
/** Fields of a later release are kept. */
const segmentList = z.looseObject({
  layout: z.literal(LAYOUT),
  segments: z.array(
    z.looseObject({
      id: count,
      scheme: z.int(),
      articles: count,
      dead: count,
      oldest: z.number(),
      newest: z.number(),
      bytes: count,
      bucketBits: z.looseObject({ shingles: bucketBits(), terms: bucketBits(), addresses: bucketBits() }),
      vocabularies: z.array(count),
      catalogue: z.optional(count),
    }),
  ),
  vocabularies: z.array(z.looseObject({ id: count, year: z.int() })),
  next: count,
  unfinished: z.array(count),
});

/** The buckets of a space are counted one by one: there are no more than a key has room for. */
function bucketBits() {
  return z.int().check(z.gte(0), z.lte(INDEX_BITS));
}

/** When the first and the last of some articles were read. Without spreading: an import may hold more articles than a call takes arguments. */
export function readingSpan(articles: ReadonlyArray<{ readonly readAt: number }>): Pick<Segment, 'oldest' | 'newest'> {
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { readAt } of articles) {
    oldest = Math.min(oldest, readAt);
    newest = Math.max(newest, readAt);
  }
  return { oldest, newest };
}

/** The year in UTC. */
export function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}

/** Months since the year 0, in UTC. */
export function monthOf(moment: number): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function packSegmentList(list: SegmentList): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ layout: LAYOUT, ...list }));
}

/**
 * @param bytes undefined where nothing was ever packed
 * @throws ExpectedError `store-unavailable` for blocks of another layout, which can only be erased; `store-damaged` where it is no list
 */
export function unpackSegmentList(bytes: Uint8Array | undefined): SegmentList {
  if (!bytes) return NO_SEGMENTS;
  const json = decodeBlock(LIST_KEY, bytes, (text) => anyList.parse(JSON.parse(new TextDecoder().decode(text))));
  if (json.layout !== LAYOUT) throw new ExpectedError('store-unavailable', `blocks of layout ${json.layout}`);
  const { layout: _, ...list } = decodeBlock(LIST_KEY, bytes, () => segmentList.parse(json));
  return list;
}

/** Number of articles that are not dead. */
export function living({ articles, dead }: Segment): number {
  return articles - dead;
}
