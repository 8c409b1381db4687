// Builds a segment of articles that are in memory.

import { shingleKey } from '../../../core/codec/fingerprint';
import { packRow } from '../../../core/codec/row';
import type { Vocabulary } from '../../../core/codec/vocabulary';
import { factsWeight, indexKeys } from '../../../core/fingerprint/index-keys';
import type { JournalArticle } from '../../schema';
import { blockKey, type NewBlock } from '../blocks';
import { addressHash, bucketBitsFor, packBuckets } from '../codec/buckets';
import { CATALOGUE_FORM, CATALOGUE_ROWS, catalogueEntry, packCatalogue } from '../codec/catalogue-block';
import { packSteps, packWeights } from '../codec/columns';
import { posting, sortedPostings } from '../codec/postings';
import { BLOCK_ROWS, packRowBlock } from '../codec/row-block';
import { readingSpan, type Segment, SPACES, type Space } from '../segment';

type Postings = Record<Space, number[]>;

/**
 * Yields the blocks one by one and returns the segment's record.
 *
 * @param articles of one scheme, in order of their numbers, at least one
 * @param vocabularyId number under which the vocabulary lies
 */
export function* buildSegment(
  id: number,
  articles: readonly [JournalArticle, ...JournalArticle[]],
  vocabularyId: number,
  vocabulary: Vocabulary,
): Generator<NewBlock, Segment> {
  const postings: Postings = { shingles: [], terms: [], addresses: [] };
  const bucketBits: Record<Space, number> = { shingles: 0, terms: 0, addresses: 0 };
  let bytes = 0;
  const counted = (block: NewBlock): NewBlock => {
    bytes += block[1].length;
    return block;
  };
  for (const block of rowBlocks(id, articles, vocabularyId, vocabulary)) yield counted(block);
  for (const block of catalogueBlocks(id, articles)) yield counted(block);
  const weights = articles.map((article, index) => postArticle(postings, article, index));
  for (const block of columnBlocks(id, articles, weights)) yield counted(block);
  for (const space of SPACES) {
    bucketBits[space] = bucketBitsFor(postings[space].length);
    const sorted = sortedPostings(postings[space]);
    for (const [bucket, packed] of packBuckets(sorted, space, bucketBits[space], articles.length)) {
      yield counted([blockKey(id, space, bucket), packed]);
    }
  }
  return {
    id,
    scheme: articles[0].fingerprint.scheme,
    articles: articles.length,
    dead: 0,
    ...readingSpan(articles),
    bytes,
    bucketBits,
    vocabularies: [vocabularyId],
    catalogue: CATALOGUE_FORM,
  };
}

/** Adds the postings of an article and returns what its fact keys weigh. */
function postArticle({ shingles, terms, addresses }: Postings, { fingerprint, address }: JournalArticle, index: number): number {
  const keys = indexKeys(fingerprint);
  for (const hash of keys.shingles) shingles.push(posting(shingleKey(hash), index));
  for (const code of keys.facts) terms.push(posting(code, index));
  for (const code of keys.words) terms.push(posting(code, index));
  addresses.push(posting(addressHash(address), index));
  return factsWeight(keys);
}

function* rowBlocks(
  id: number,
  articles: readonly JournalArticle[],
  vocabularyId: number,
  vocabulary: Vocabulary,
): Generator<NewBlock, void> {
  for (let from = 0; from < articles.length; from += BLOCK_ROWS) {
    const rows = articles.slice(from, from + BLOCK_ROWS).map(({ number, ...row }) => {
      return { number, readAt: row.readAt, vocabulary: vocabularyId, bytes: packRow(row, vocabulary) };
    });
    yield [blockKey(id, 'rows', from / BLOCK_ROWS), packRowBlock(rows)];
  }
}

function* catalogueBlocks(id: number, articles: readonly JournalArticle[]): Generator<NewBlock, void> {
  for (let from = 0; from < articles.length; from += CATALOGUE_ROWS) {
    const entries = articles.slice(from, from + CATALOGUE_ROWS).map(catalogueEntry);
    yield [blockKey(id, 'catalogue', from / CATALOGUE_ROWS), packCatalogue(entries)];
  }
}

function columnBlocks(id: number, articles: readonly JournalArticle[], weights: readonly number[]): NewBlock[] {
  return [
    [blockKey(id, 'numbers'), packSteps(articles.map(({ number }) => number))],
    [blockKey(id, 'times'), packSteps(articles.map(({ readAt }) => readAt))],
    [blockKey(id, 'weights'), packWeights(weights)],
  ];
}
