// A new segment from articles that are at hand.
import { factsWeight, indexKeys } from '../../core/fingerprint/index-keys';
import type { JournalArticle } from '../schema';
import { type BlockKey, blockKey } from './blocks';
import { addressHash, bucketBitsFor, packBuckets } from './buckets';
import { packSteps, packWeights } from './columns';
import { shingleKey } from './packed-prints';
import { posting, sortedPostings } from './postings';
import { packRow } from './row';
import { BLOCK_ROWS, type PackedRow, packRowBlock } from './row-block';
import { type Segment, SPACES, type Space } from './segment';
import type { Vocabulary } from './vocabulary';

export type NewBlock = readonly [BlockKey, Uint8Array<ArrayBuffer>];
export interface BuiltSegment {
  readonly segment: Segment;
  readonly blocks: readonly NewBlock[];
}
type Postings = Record<Space, number[]>;

/**
 * @param articles of one scheme, in order of their numbers, at least one
 * @param vocabularyId number under which the vocabulary lies
 */
export function buildSegment(id: number, articles: readonly JournalArticle[], vocabularyId: number, vocabulary: Vocabulary): BuiltSegment {
  const postings: Postings = { shingles: [], terms: [], addresses: [] };
  const weights = articles.map((article, local) => postArticle(postings, article, local));
  const rows = articles.map(
    ({ number, ...row }): PackedRow => ({ number, readAt: row.readAt, vocabulary: vocabularyId, bytes: packRow(row, vocabulary) }),
  );
  const blocks: NewBlock[] = [...rowBlocks(id, rows), ...columnBlocks(id, rows), [blockKey(id, 'weights'), packWeights(weights)]];
  const bucketBits: Record<Space, number> = { shingles: 0, terms: 0, addresses: 0 };
  for (const space of SPACES) {
    bucketBits[space] = bucketBitsFor(postings[space].length);
    const sorted = sortedPostings(postings[space]);
    for (const [bucket, bytes] of packBuckets(sorted, space, bucketBits[space], articles.length)) {
      blocks.push([blockKey(id, space, bucket), bytes]);
    }
  }
  const moments = articles.map(({ readAt }) => readAt);
  const segment: Segment = {
    id,
    scheme: articles[0]?.fingerprint.scheme ?? 0,
    articles: articles.length,
    dead: 0,
    oldest: least(moments),
    newest: -least(moments.map((moment) => -moment)),
    bytes: bytesOf(blocks),
    bucketBits,
    vocabularies: [vocabularyId],
  };
  return { segment, blocks };
}

export function bytesOf(blocks: readonly NewBlock[]): number {
  return blocks.reduce((bytes, [, block]) => bytes + block.length, 0);
}

/** Adds the keys of an article and answers what its facts weigh. */
function postArticle({ shingles, terms, addresses }: Postings, { fingerprint, address }: JournalArticle, local: number): number {
  const keys = indexKeys(fingerprint);
  for (const hash of keys.shingles) shingles.push(posting(shingleKey(hash), local));
  for (const code of keys.facts) terms.push(posting(code, local));
  for (const code of keys.words) terms.push(posting(code, local));
  addresses.push(posting(addressHash(address), local));
  return factsWeight(keys);
}

function rowBlocks(id: number, rows: readonly PackedRow[]): NewBlock[] {
  const blocks: NewBlock[] = [];
  for (let from = 0; from < rows.length; from += BLOCK_ROWS) {
    blocks.push([blockKey(id, 'rows', from / BLOCK_ROWS), packRowBlock(rows.slice(from, from + BLOCK_ROWS))]);
  }
  return blocks;
}

function columnBlocks(id: number, rows: readonly PackedRow[]): NewBlock[] {
  return [
    [blockKey(id, 'numbers'), packSteps(rows.map(({ number }) => number))],
    [blockKey(id, 'times'), packSteps(rows.map(({ readAt }) => readAt))],
  ];
}

/** Without spreading: an import may hold more articles than a call takes arguments. */
function least(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
