// What is known of a segment without reading it, and the list of all of them.
import { ExpectedError } from '../../core/errors';

/** Articles of a span of time, written once. */
export interface Segment {
  /** Number under which its blocks lie; higher is younger by writing, not by what it holds. */
  readonly id: number;
  /** Scheme of its articles' fingerprints. */
  readonly scheme: number;
  /** Articles in it, and how many of them are dead: read again since, or dropped. */
  readonly articles: number;
  readonly dead: number;
  /** When its longest and its last read articles were read, in milliseconds since 1970. */
  readonly oldest: number;
  readonly newest: number;
  readonly bytes: number;
  /** How many of a key's first bits tell its bucket. */
  readonly bucketBits: Readonly<Record<Space, number>>;
  /** Numbers of the vocabularies that its rows are packed with. */
  readonly vocabularies: readonly number[];
}

/** Key spaces: the same number means another thing in each. */
export const SPACES = ['shingles', 'terms', 'addresses'] as const;
export type Space = (typeof SPACES)[number];

/** Everything that is needed to read and write; put anew whenever segments come or go. */
export interface SegmentList {
  /** Longest read first. */
  readonly segments: readonly Segment[];
  /** The vocabulary that each year's articles are packed with. */
  readonly vocabularies: readonly YearVocabulary[];
  /** The next number to give; from it on and in `unfinished` is nothing but what a killed worker left behind. */
  readonly next: number;
  readonly unfinished: readonly number[];
}
interface YearVocabulary {
  readonly id: number;
  readonly year: number;
}

const NO_SEGMENTS: SegmentList = { segments: [], vocabularies: [], next: 1, unfinished: [] };

/** How blocks are written; raised whenever bytes come to mean something else, so that nothing is taken for what it is not. */
const LAYOUT = 3;

/** The year, by universal time. */
export function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}

/** Months since the year 0, by universal time. */
export function monthOf(moment: number): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function packList(list: SegmentList): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ layout: LAYOUT, ...list }));
}

/** @throws ExpectedError `store-unavailable` for blocks of another layout: they can be erased, not read */
export function unpackList(bytes: Uint8Array | undefined): SegmentList {
  if (!bytes) return NO_SEGMENTS;
  const { layout, ...list }: SegmentList & { readonly layout?: number } = JSON.parse(new TextDecoder().decode(bytes));
  if (layout !== LAYOUT) throw new ExpectedError('store-unavailable', `blocks of layout ${layout}`);
  return list;
}

export function living({ articles, dead }: Segment): number {
  return articles - dead;
}
