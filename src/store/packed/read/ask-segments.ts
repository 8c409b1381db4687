// Finds stored articles that may tell the same story as the asked one, in all segments and the journal.
import type { Print } from '../../../core/fingerprint/make-fingerprint';
import { areComparable } from '../../../core/fingerprint/scheme';
import { type Holders, rankCandidates, rankCopies } from '../../../core/match/rank-candidates';
import type { ScannedIndex } from '../../scanned-index';
import { weightAt } from '../codec/columns';
import { living, type Segment } from '../segment';
import type { Segments } from '../segments';
import { askedKeys } from './asked-keys';
import { articlesOf, type FoundLists, findLists, type ListInSegment } from './find-lists';
import { type ArticleLocation, Locations } from './locations';

/**
 * Segments in which facts and words are looked up, the nearest in time: a story is retold within weeks. Shingles are looked up in all segments, since
 * words may be copied years later.
 */
const MAX_TERM_SEGMENTS = 3;
/**
 * Further segments are asked as long as all that are asked hold at most this many articles, so that a small store is searched whole. Chosen by hand.
 */
const FEW_ARTICLES = 4096;
/** Bound on the postings of each kind that are counted, the rarest keys first: common keys cost most and tell least. Chosen by hand. */
const MAX_POSTINGS = 12_000;
/** Keys that are counted even where that is more: a copy shows in several shared keys, also where thousands of articles hold each. Chosen by hand. */
const MIN_KEYS = 4;

/** A candidate is an article of the journal, by its number, or of a segment. */
export type Candidate = { readonly recent: number } | ArticleLocation;

/**
 * The likeliest first.
 *
 * @param max how many to return by shingles, and as many by facts and by all terms
 * @param around when the asked article was read, in milliseconds since 1970: segments from about then are searched for terms
 */
export async function askSegments(
  segments: Segments,
  recent: ScannedIndex,
  asked: Print,
  max: number,
  around: number,
): Promise<Candidate[]> {
  const ours = comparable(segments, asked);
  const near = nearest(ours, around);
  const keys = askedKeys(asked);
  const locations = new Locations(ours);
  const finding = findLists(segments.blocks, [
    { space: 'shingles', segments: ours, keys: keys.shingles },
    { space: 'terms', segments: near, keys: keys.facts },
    { space: 'terms', segments: near, keys: keys.words },
  ]);
  // The candidates' rows need the vocabularies. They are read now, while lists are being read too, so that no step waits for them later.
  const reading = Promise.all([segments.weights(near), segments.vocabularies(near.flatMap(({ vocabularies }) => vocabularies))]);
  const inJournal = recent.holders(keys);
  const [[shingles, facts, words], [weights]] = await Promise.all([finding, reading]);
  const holders = (found: FoundLists, ofJournal: readonly Holders[]) => rarestHolders(found, ofJournal, locations, segments);
  const ranked = rankCandidates(
    {
      shingles: holders(shingles, inJournal.shingles),
      facts: holders(facts, inJournal.facts),
      words: holders(words, inJournal.words),
    },
    (article) => {
      const location = locations.at(article);
      if (!location) return recent.weightOf(recentNumber(article));
      const column = weights.get(location.segment.id);
      if (!column) throw new Error(`segment ${location.segment.id} was asked for terms, but its weights were not read`);
      return weightAt(column, location.index);
    },
    near.reduce((sum, segment) => sum + living(segment), recent.size),
    max,
  );
  return ranked.map((article) => candidateOf(article, locations));
}

/** Those that share the most shingles, from one rank up to another, in the order in which `askSegments` has the first of them. */
export async function askForCopies(segments: Segments, recent: ScannedIndex, asked: Print, from: number, to: number): Promise<Candidate[]> {
  const ours = comparable(segments, asked);
  const { shingles: keys } = askedKeys(asked);
  const locations = new Locations(ours);
  const inJournal = recent.holders({ shingles: keys, facts: [], words: [] });
  const [shingles] = await findLists(segments.blocks, [{ space: 'shingles', segments: ours, keys }]);
  return rankCopies(rarestHolders(shingles, inJournal.shingles, locations, segments), from, to).map((article) =>
    candidateOf(article, locations),
  );
}

function candidateOf(article: number, locations: Locations): Candidate {
  return locations.at(article) ?? { recent: recentNumber(article) };
}

/** Scores are summed by one number for each article: in a segment its number in `Locations`, in the journal its own number, negated. */
function recentNumber(article: number): number {
  return -article;
}

function comparable(segments: Segments, asked: Print): Segment[] {
  return segments.all.filter(({ scheme }) => areComparable(scheme, asked.scheme));
}

/** The segments whose articles were read nearest to a moment. */
function nearest(segments: readonly Segment[], around: number): Segment[] {
  const distance = ({ oldest, newest }: Segment) => Math.max(0, oldest - around, around - newest);
  let articles = 0;
  return [...segments]
    .sort((a, b) => distance(a) - distance(b))
    .filter((segment, index) => {
      articles += segment.articles;
      return index < MAX_TERM_SEGMENTS || articles <= FEW_ARTICLES;
    });
}

/** The living articles of each key, for the rarest keys. */
function rarestHolders(found: FoundLists, ofJournal: readonly Holders[], locations: Locations, segments: Segments): Holders[] {
  const counted = ofJournal.map(({ key, articles }) => {
    const lists = found.get(key) ?? [];
    return { key, articles, lists, count: lists.reduce((sum, { list }) => sum + list.count, articles.length) };
  });
  counted.sort((a, b) => a.count - b.count);
  let left = MAX_POSTINGS;
  const holders: Holders[] = [];
  for (const { key, articles, lists, count } of counted) {
    left -= count;
    if (left < 0 && holders.length >= MIN_KEYS) break;
    const held: number[] = [];
    for (const list of lists) addLiving(held, list, locations.startOf(list.segment), segments);
    for (const article of articles) held.push(recentNumber(article));
    holders.push({ key, articles: held });
  }
  return holders;
}

/** @param start number of the segment's first article */
function addLiving(held: number[], list: ListInSegment, start: number, segments: Segments): void {
  const { id, dead } = list.segment;
  for (const index of articlesOf(list)) if (dead === 0 || segments.isAlive(id, index)) held.push(start + index);
}
