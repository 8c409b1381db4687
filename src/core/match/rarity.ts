// How rare a story term is, as far as the store's own counts tell. The built-in guess is part of the term's code (fingerprint/term-code.ts).
import { codeWeight } from '../fingerprint/term-code';

/** Number of stored articles at which the store's counts weigh as much as the built-in guess. Chosen by hand. */
const TRUSTED_ARTICLES = 50;

/**
 * Weight of a coded term: its built-in weight, corrected by inverse document frequency as far as the store is large enough to know it.
 *
 * @param articles number of articles in the store
 */
export function learnedRarity(articles: number): (code: number, holders: number) => number {
  const trust = articles < 2 ? 0 : articles / (articles + TRUSTED_ARTICLES);
  const once = Math.log(1 + articles / 2);
  return (code, holders) => {
    const inverse = trust === 0 ? 1 : Math.min(1, Math.log(1 + articles / (1 + holders)) / once);
    return codeWeight(code) * (1 - trust + trust * inverse);
  };
}
