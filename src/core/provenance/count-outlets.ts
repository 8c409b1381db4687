// How many other outlets carry a story.
import type { Outlet } from '../model/outlet';
import type { HouseOf } from './houses';

/** Outlets of one house count once; every sibling of an unknown outlet counts. */
export function countOtherOutlets(
  own: Outlet,
  siblings: readonly { readonly articleId: string; readonly outlet: Outlet }[],
  houseOf: HouseOf,
): number {
  const houses = siblings.map(({ outlet, articleId }) => (outlet.domain ? houseOf(outlet.domain) : articleId));
  return new Set(houses.filter((house) => house !== houseOf(own.domain))).size;
}
