// Ranks stored articles by the keys that they share with the asked one, to choose those worth measuring.
import { learnedRarity } from './rarity';
import { ScoreTable } from './score-table';

/** A key of the asked article, with the stored articles that have it too, which may be none. */
export interface Holders {
  readonly key: number;
  readonly articles: readonly number[];
}
export interface SharedKeys {
  readonly shingles: readonly Holders[];
  readonly facts: readonly Holders[];
  readonly words: readonly Holders[];
}

/** Minimum number of shared shingle keys of a copy: a single one may be a stock phrase. */
const MIN_SHARED_SHINGLES = 2;
/** A term that more than this share of the stored articles hold does not tell stories apart, and is left out. Chosen by hand. */
const COMMON_TERM = 0.05;
/** Terms that at most this many articles hold are never left out, so that a small store is ranked by all terms. Chosen by hand. */
const FEW_HOLDERS = 150;
/** Added to the weight of an article's facts before its root is taken, so that one with two or three facts does not rank high by chance. */
const WEIGHT_DAMPING = 3;
/**
 * Minimum score of a candidate, as a share of the best one's. Low, since the best may be a copy, beside which a translation or another report shares
 * little; in the corpus nothing below it tells of the same event.
 */
const MIN_OF_BEST = 0.08;
/** Maximum number of facts, and of words, that are counted, the rarest first: common ones have the longest lists and tell least. Chosen by hand. */
const MAX_TERMS = 64;

/**
 * Articles that share the most shingles, and those that share the most rare terms, likeliest first.
 *
 * @param weightOf summed weight of the fact keys of a stored article
 * @param stored number of articles in the store, from which the rarity of a term is learned
 * @param max number of articles from each ranking: by shingles, by facts and by all terms
 */
export function rankCandidates(
  { shingles, facts, words }: SharedKeys,
  weightOf: (article: number) => number,
  stored: number,
  max: number,
): number[] {
  const copies = new ScoreTable();
  for (const { articles } of shingles) for (const article of articles) copies.add(article, 1);
  const byFacts = weigh(new ScoreTable(), facts, stored);
  const byAll = weigh(new ScoreTable(), words, stored);
  byFacts.each((article, weight) => {
    byAll.add(article, weight);
  });
  byFacts.rescore((weight, article) => weight / Math.sqrt(WEIGHT_DAMPING + weightOf(article)));
  const found = new Set(copies.highest(max, MIN_SHARED_SHINGLES));
  for (const scores of [byFacts, byAll]) for (const article of scores.highest(max, MIN_OF_BEST * scores.best)) found.add(article);
  return [...found];
}

/** Adds the weight of each term to the scores of the articles that hold it. */
function weigh(scores: ScoreTable, terms: readonly Holders[], stored: number): ScoreTable {
  const rarity = learnedRarity(stored);
  const maxHolders = Math.max(FEW_HOLDERS, stored * COMMON_TERM);
  const rarest = terms
    .filter(({ articles }) => articles.length > 0 && articles.length <= maxHolders)
    .map(({ key, articles }) => ({ worth: rarity(key, articles.length), articles }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MAX_TERMS);
  for (const { worth, articles } of rarest) for (const article of articles) scores.add(article, worth);
  return scores;
}
