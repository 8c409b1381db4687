// Stored articles that may tell the same story as the asked one, over all segments and the journal.
import type { Print } from '../../../core/fingerprint/make-fingerprint';
import { type Holders, rankCandidates } from '../../../core/match/rank-candidates';
import type { ArticleIndex } from '../../article-index';
import type { FoundList } from '../codec/bucket';
import { weightAt } from '../codec/columns';
import { living, type Segment } from '../segment';
import type { Segments } from '../segments';
import { askedKeys } from './asked-keys';
import { type FoundLists, findLists } from './find-lists';
import { type Place, Places } from './locations';

/** Facts and words are asked of so many segments, the nearest in time: a story is retold within weeks, words may be copied from years ago. */
const MAX_TERM_SEGMENTS = 3;
/** Or of more, while they hold no more articles than this: a young store is asked whole. */
const FEW_ARTICLES = 4096;
/** Postings that are looked at of each kind, the rarest keys first: the common ones cost most and tell least. */
const MAX_POSTINGS = 12_000;

/** A candidate is an article of the journal, by its number, or of a segment. */
export type Candidate = { readonly recent: number } | Place;

/** @param around moment near which the story was told, in milliseconds */
export async function askSegments(
  segments: Segments,
  recent: ArticleIndex,
  asked: Print,
  most: number,
  around: number,
): Promise<Candidate[]> {
  const ours = segments.all.filter(({ scheme }) => scheme === asked.scheme);
  const near = nearest(ours, around);
  const keys = askedKeys(asked);
  const places = new Places(ours);
  const finding = findLists(segments.blocks, [
    { space: 'shingles', segments: ours, keys: keys.shingles },
    { space: 'terms', segments: near, keys: keys.facts },
    { space: 'terms', segments: near, keys: keys.words },
  ]);
  // Rows will need the vocabularies: read now, they are at hand when the candidates are known.
  const reading = Promise.all([segments.weights(near), segments.vocabularies(near.flatMap(({ vocabularies }) => vocabularies))]);
  const inJournal = recent.holders(keys);
  const [[shingles, facts, words], [weights]] = await Promise.all([finding, reading]);
  const holders = (found: FoundLists | undefined, ofJournal: readonly Holders[]) =>
    rarestHolders(found ?? new Map(), ofJournal, places, segments);
  const ranked = rankCandidates(
    {
      shingles: holders(shingles, inJournal.shingles),
      facts: holders(facts, inJournal.facts),
      words: holders(words, inJournal.words),
    },
    (article) => {
      const place = places.at(article);
      return place ? weightAt(weights.get(place.segment.id), place.local) : recent.weightOf(recentNumber(article));
    },
    near.reduce((sum, segment) => sum + living(segment), recent.size),
    most,
  );
  return ranked.map((article) => places.at(article) ?? { recent: recentNumber(article) });
}

/** Articles of the journal are told from places by their sign. */
function recentNumber(article: number): number {
  return -article;
}

/** The segments that were read around a moment. */
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

/** The articles of each key, those that are alive, for the rarest keys. */
function rarestHolders(found: FoundLists, ofJournal: readonly Holders[], places: Places, segments: Segments): Holders[] {
  const counted = ofJournal.map(({ key, articles }) => {
    const lists = found.get(key) ?? [];
    return { key, articles, lists, count: lists.reduce((sum, { list }) => sum + list.count, articles.length) };
  });
  counted.sort((a, b) => a.count - b.count);
  let left = MAX_POSTINGS;
  const holders: Holders[] = [];
  for (const { key, articles, lists, count } of counted) {
    left -= count;
    if (left < 0) break;
    const held: number[] = [];
    for (const { segment, list } of lists) addLiving(held, segment, list, places.startOf(segment), segments);
    for (const article of articles) held.push(recentNumber(article));
    holders.push({ key, articles: held });
  }
  return holders;
}

/** @param start place of the segment's first article */
function addLiving(held: number[], segment: Segment, list: FoundList, start: number, segments: Segments): void {
  for (const local of list.articles()) if (segment.dead === 0 || segments.isAlive(segment.id, local)) held.push(start + local);
}
