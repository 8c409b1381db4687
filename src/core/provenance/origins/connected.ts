// Which members of a list hang together.

/** Two indices of a list. */
export type Pair = readonly [number, number];

/**
 * For each index the least index of those that it is connected with, directly or through others.
 *
 * @param size how many members the list has
 */
export function connected(size: number, pairs: Iterable<Pair>): number[] {
  const above = Array.from({ length: size }, (_, index) => index);
  const top = (index: number): number => {
    let at = index;
    for (let next = above[at]; next !== undefined && next !== at; next = above[at]) {
      above[at] = above[next] ?? next;
      at = next;
    }
    return at;
  };
  for (const [one, two] of pairs) {
    const [first, second] = [top(one), top(two)];
    above[Math.max(first, second)] = Math.min(first, second);
  }
  return above.map((_, index) => top(index));
}
