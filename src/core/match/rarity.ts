// How much a shared story term is worth: what few other stories have says more than what many have.
import type { StoryTerm } from '../fingerprint/fingerprint';

/** Weight of a story term, about 0.1 (says little) to 2 (hardly ever by chance). */
export type Rarity = (term: Pick<StoryTerm, 'kind' | 'key'>) => number;

const YEAR = /^(?:19|20)\d\d$/;
const UNSPACED_PAIR = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff]/;
/** By consonants left of a name: two meet in many words, six hardly ever by chance. */
const NAME_WEIGHT = [0, 0.1, 0.15, 0.5, 1.1, 1.6, 2] as const;

/** Rarity on the first day, from the term's own form: long names, large exact numbers and long words are rare in every language. */
export const builtInRarity: Rarity = ({ kind, key }) => {
  switch (kind) {
    case 'number':
      return numberWeight(key);
    case 'place':
      return 0.5;
    case 'name':
      return NAME_WEIGHT[Math.min(NAME_WEIGHT.length - 1, key.length)] ?? 0;
    case 'word':
      return UNSPACED_PAIR.test(key) ? 0.4 : Math.min(1.1, 0.25 + 0.13 * key.length);
  }
};

/** By digits that say something: 2500 has two, 2 487 four. A year and a single digit stand in every other story. */
function numberWeight(key: string): number {
  if (YEAR.test(key)) return 0.4;
  const significant = key.replace(/[.-]/g, '').replace(/0+$/, '').length;
  return key.length === 1 ? 0.25 : Math.min(1.6, 0.3 + 0.4 * significant);
}

/** What the store has learned: of how many articles, how many hold a term. */
export interface TermCounts {
  readonly articles: number;
  of(term: Pick<StoryTerm, 'kind' | 'key'>): number;
}

/** Articles from which on the store's own counts decide more than the built-in guess. */
const TRUSTED_ARTICLES = 50;

/** The built-in weight, corrected by inverse document frequency as far as the store is large enough to know it. */
export function learnedRarity(counts: TermCounts): Rarity {
  const { articles } = counts;
  if (articles < 2) return builtInRarity;
  const trust = articles / (articles + TRUSTED_ARTICLES);
  const once = Math.log(1 + articles / 2);
  return (term) => {
    const inverse = Math.log(1 + articles / (1 + counts.of(term))) / once;
    return builtInRarity(term) * (1 - trust + trust * Math.min(1, inverse));
  };
}
