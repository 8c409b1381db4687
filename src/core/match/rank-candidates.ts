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
/**
 * Articles that hold at least this share of the asked shingle keys are copies, or repeat an outlet's boilerplate. Chosen by hand: half of an article is copied.
 */
const CLEAR_COPY = 0.5;
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
 * Articles that share the most shingles, likeliest first.
 *
 * @param from rank of the first that is returned, 0 being the likeliest
 * @param to rank after the last
 */
export function rankCopies(shingles: readonly Holders[], from: number, to: number): number[] {
  return countShared(shingles).highest(to, MIN_SHARED_SHINGLES).slice(from);
}

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
  const copies = countShared(shingles);
  const beside = withoutClearCopies(copies, shingles.length, max);
  const byFacts = weigh(new ScoreTable(), beside(facts), stored);
  const byAll = weigh(new ScoreTable(), beside(words), stored);
  byFacts.each((article, weight) => {
    byAll.add(article, weight);
  });
  byFacts.rescore((weight, article) => weight / Math.sqrt(WEIGHT_DAMPING + weightOf(article)));
  const found = new Set(copies.highest(max, MIN_SHARED_SHINGLES));
  for (const scores of [byFacts, byAll]) for (const article of scores.highest(max, MIN_OF_BEST * scores.best)) found.add(article);
  return [...found];
}

function countShared(shingles: readonly Holders[]): ScoreTable {
  const copies = new ScoreTable();
  for (const { articles } of shingles) for (const article of articles) copies.add(article, 1);
  return copies;
}

/**
 * Where a story has more clear copies than a ranking has room for, they would fill the rankings by facts and by terms too, and make its facts look
 * common. They are left out there, so that rewritings, translations and other reports are found beside hundreds of copies.
 */
function withoutClearCopies(copies: ScoreTable, keys: number, max: number): (terms: readonly Holders[]) => readonly Holders[] {
  const clear = new Set<number>();
  const min = Math.max(MIN_SHARED_SHINGLES, keys * CLEAR_COPY);
  copies.each((article, shared) => {
    if (shared >= min) clear.add(article);
  });
  if (clear.size <= max) return (terms) => terms;
  return (terms) => terms.map(({ key, articles }) => ({ key, articles: articles.filter((article) => !clear.has(article)) }));
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
