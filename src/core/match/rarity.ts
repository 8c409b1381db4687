// What the store teaches of how rare a story term is. The built-in guess stands in the term's own code (fingerprint/term-code.ts).
import { codeWeight } from '../fingerprint/term-code';

/** Articles from which on the store's own counts decide more than the built-in guess. */
const TRUSTED_ARTICLES = 50;

/**
 * Weight of a coded term: its built-in weight, corrected by inverse document frequency as far as the store is large enough to know it.
 *
 * @param articles how many the store holds
 */
export function learnedRarity(articles: number): (code: number, holders: number) => number {
  const trust = articles < 2 ? 0 : articles / (articles + TRUSTED_ARTICLES);
  const once = Math.log(1 + articles / 2);
  return (code, holders) => {
    const inverse = trust === 0 ? 1 : Math.min(1, Math.log(1 + articles / (1 + holders)) / once);
    return codeWeight(code) * (1 - trust + trust * inverse);
  };
}
