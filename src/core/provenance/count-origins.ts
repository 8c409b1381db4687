// How many independent origins stand behind a story.
import type { KnownArticle } from './known-article';
import { type GivenOriginal, originsNamed } from './named-origins';

/**
 * Siblings are made from the same text as the article, so all of them are one origin. It is known where any of them credits a source by name, is an agency's
 * own page, or is given by another as the address of the original. A mention in the story names no origin.
 *
 * @param story the article and its siblings
 * @param originals those among them that others give as their original
 */
export function countOrigins(story: readonly KnownArticle[], originals: readonly GivenOriginal[]): { known: number; unknown: number } {
  const isNamed = originals.length > 0 || story.some((article) => originsNamed(article).size > 0);
  return isNamed ? { known: 1, unknown: 0 } : { known: 0, unknown: 1 };
}
