// How many independent origins stand behind a story.
import { agencyOf, originalsByAddress } from './find-sources';
import type { KnownArticle } from './known-article';

/**
 * The article and its siblings are joined by derivation: each sibling was found by being made from the same text as the article. They are therefore
 * one origin, known where any of them names an agency, is an agency's own page, or is given by another as the address of the original, and unknown otherwise. A mention in the story names no origin.
 *
 * @returns origins over the article and its siblings
 */
export function countOrigins(asked: KnownArticle, siblings: readonly KnownArticle[]): { known: number; unknown: number } {
  const story = [asked, ...siblings];
  const isNamed =
    story.some((article) => agencyOf(article) || article.credits.some(({ agency, strength }) => agency && strength === 'credit')) ||
    originalsByAddress(story).length > 0;
  return isNamed ? { known: 1, unknown: 0 } : { known: 0, unknown: 1 };
}
