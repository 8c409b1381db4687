// From the keys that stored articles share with the asked one to those worth measuring.
import { learnedRarity } from './rarity';
import { ScoreTable } from './score-table';

/** A key of the asked article and the stored articles that have it too. */
export interface Holders {
  readonly key: number;
  readonly articles: readonly number[];
}
export interface SharedKeys {
  readonly shingles: readonly Holders[];
  readonly facts: readonly Holders[];
  readonly words: readonly Holders[];
}

/** A single shared shingle may be a stock phrase. */
const MIN_SHARED_SHINGLES = 2;
/** A term that more than this share of a store holds picks nobody out, */
const COMMON_TERM = 0.05;
/** unless so few hold it that they are soon measured. */
const FEW_HOLDERS = 150;
/** Keeps articles with few facts from reaching a high share by chance. */
const WEIGHT_DAMPING = 3;
/** The best may be a copy, beside which a translation or another report shares little; below this share nothing tells of the same event. */
const MIN_OF_BEST = 0.08;
/** Looked at of each kind, rarest first: the common ones cost most and tell least. */
const MAX_TERMS = 64;

/**
 * Articles that share the most shingles, and those that share the most rare terms, likeliest first.
 *
 * @param weightOf what the fact keys of a stored article weigh together
 * @param stored how many articles the store holds, from which the rarity of a term is learned
 * @param most how many to answer by shingles, and as many by facts and by all terms
 */
export function rankCandidates(
  { shingles, facts, words }: SharedKeys,
  weightOf: (article: number) => number,
  stored: number,
  most: number,
): number[] {
  const copies = new ScoreTable();
  for (const { articles } of shingles) for (const article of articles) copies.add(article, 1);
  const byFacts = weigh(new ScoreTable(), facts, stored);
  const byAll = weigh(new ScoreTable(), words, stored);
  byFacts.each((article, weight) => {
    byAll.add(article, weight);
  });
  byFacts.rescore((weight, article) => weight / Math.sqrt(WEIGHT_DAMPING + weightOf(article)));
  const found = new Set(copies.highest(most, MIN_SHARED_SHINGLES));
  for (const scores of [byFacts, byAll]) for (const article of scores.highest(most, MIN_OF_BEST * scores.best)) found.add(article);
  return [...found];
}

/** Adds the weight of each term to the scores of the articles that hold it. */
function weigh(scores: ScoreTable, terms: readonly Holders[], stored: number): ScoreTable {
  const rarity = learnedRarity(stored);
  const most = Math.max(FEW_HOLDERS, stored * COMMON_TERM);
  const rarest = terms
    .filter(({ articles }) => articles.length > 0 && articles.length <= most)
    .map(({ key, articles }) => ({ worth: rarity(key, articles.length), articles }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MAX_TERMS);
  for (const { worth, articles } of rarest) for (const article of articles) scores.add(article, worth);
  return scores;
}
