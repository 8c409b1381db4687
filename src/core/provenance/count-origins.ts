// How many independent origins stand behind a story.
import type { KnownArticle } from './known-article';
import { type GivenOriginal, originsNamed } from './named-origins';

/**
 * The article and its siblings are joined by derivation: each sibling was found by being made from the same text as the article. They are therefore
 * one origin, known where any of them names an agency, is an agency's own page, or is given by another as the address of the original, and unknown
 * otherwise. A mention in the story names no origin.
 *
 * @param story the article and its siblings
 * @param originals those among them that others give as their original
 */
export function countOrigins(story: readonly KnownArticle[], originals: readonly GivenOriginal[]): { known: number; unknown: number } {
  const isNamed = originals.length > 0 || story.some((article) => originsNamed(article).size > 0);
  return isNamed ? { known: 1, unknown: 0 } : { known: 0, unknown: 1 };
}
