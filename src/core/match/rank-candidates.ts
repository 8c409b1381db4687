// From the keys that stored articles share with the asked one to those worth measuring.
import { learnedRarity } from './rarity';

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
const LEAST_SHARED_SHINGLES = 2;
/** A term that more than this share of a store holds picks nobody out, */
const COMMON_TERM = 0.05;
/** unless so few hold it that they are soon measured. */
const FEW_HOLDERS = 150;
/** Keeps articles with few facts from reaching a high share by chance. */
const WEIGHT_DAMPING = 3;
/** Looked at of each kind, rarest first: the common ones cost most and tell least. */
const MOST_TERMS = 64;

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
  const copies = new Map<number, number>();
  for (const { articles } of shingles) for (const article of articles) copies.set(article, (copies.get(article) ?? 0) + 1);
  for (const [article, shared] of copies) if (shared < LEAST_SHARED_SHINGLES) copies.delete(article);
  const byFacts = weigh(facts, stored);
  const byAll = weigh(words, stored);
  for (const [article, weight] of byFacts) byAll.set(article, (byAll.get(article) ?? 0) + weight);
  for (const [article, weight] of byFacts) byFacts.set(article, weight / Math.sqrt(WEIGHT_DAMPING + weightOf(article)));
  return [...new Set([...likeliest(copies, most, 0), ...likeliest(byFacts, most), ...likeliest(byAll, most)])];
}

function weigh(terms: readonly Holders[], stored: number): Map<number, number> {
  const rarity = learnedRarity(stored);
  const most = Math.max(FEW_HOLDERS, stored * COMMON_TERM);
  const rarest = terms
    .filter(({ articles }) => articles.length > 0 && articles.length <= most)
    .map(({ key, articles }) => ({ worth: rarity(key, articles.length), articles }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_TERMS);
  const weights = new Map<number, number>();
  for (const { worth, articles } of rarest) for (const article of articles) weights.set(article, (weights.get(article) ?? 0) + worth);
  return weights;
}

/** The best may be a copy, beside which a translation or another report shares little; below this share nothing tells of the same event. */
const LEAST_OF_BEST = 0.08;

function likeliest(scores: ReadonlyMap<number, number>, most: number, leastOfBest = LEAST_OF_BEST): number[] {
  let best = 0;
  for (const score of scores.values()) if (score > best) best = score;
  const near: Array<[number, number]> = [];
  for (const entry of scores) if (entry[1] >= best * leastOfBest) near.push(entry);
  return near
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([article]) => article);
}
