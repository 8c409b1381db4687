// How many other outlets carry a story.
import type { Outlet } from '../model/article';

/** Two siblings of one house count once; where the outlet is unknown, each counts. */
export function countOtherOutlets(
  own: Outlet,
  siblings: readonly { readonly articleId: string; readonly outlet: Outlet }[],
  houseOf: (domain: string) => string,
): number {
  const houses = siblings.map(({ outlet, articleId }) => (outlet.domain ? houseOf(outlet.domain) : articleId));
  return new Set(houses.filter((house) => house !== houseOf(own.domain))).size;
}
