// Chooses the links that a tree is drawn by: every node has at most one main link from above, and main links form no circle.

interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * Links between sources are chosen first. They decide between two sources that an article names: for "Al Jazeera + Reuters", where Al Jazeera is
 * known to cite Reuters, the article is drawn below Al Jazeera. Where nothing decides, the first link is taken.
 *
 * @param links the best founded first
 * @param weigh how well founded a link is, 0 being best; a link never replaces a better founded one
 */
export function chooseMainLinks<L extends Link>(links: readonly L[], weigh: (link: L) => number): (L & { isMain: boolean })[] {
  const above = new Map<string, string>();
  const givers = new Set(links.map(({ from }) => from));
  const between = links.filter(({ to }) => givers.has(to));
  for (const { from, to } of between) if (!above.has(to) && !wayUp(from, above).includes(to)) above.set(to, from);
  const chosen = new Map<string, L>();
  for (const link of links) {
    if (givers.has(link.to)) continue;
    const best = chosen.get(link.to);
    if (!best || (weigh(link) <= weigh(best) && wayUp(link.from, above).includes(best.from))) chosen.set(link.to, link);
  }
  for (const { from, to } of chosen.values()) above.set(to, from);
  return links.map((link) => ({ ...link, isMain: above.get(link.to) === link.from }));
}

/** The node itself and all above it. */
function wayUp(node: string, above: ReadonlyMap<string, string>): string[] {
  const way = [node];
  for (let next = above.get(node); next !== undefined; next = above.get(next)) way.push(next);
  return way;
}
