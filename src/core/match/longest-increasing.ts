// The longest increasing part of a sequence, by patience sorting in n log n (Fredman: On computing the length of longest increasing subsequences, 1975).

/** Number of values in the longest increasing part. */
export function longestIncreasingLength(values: readonly number[]): number {
  return pile(values, null).length;
}

/** Where the values of the longest increasing part stand, in order. */
export function longestIncreasing(values: readonly number[]): number[] {
  const before: number[] = [];
  const places: number[] = [];
  for (let at = pile(values, before).at(-1) ?? -1; at >= 0; at = before[at] as number) places.push(at);
  return places.reverse();
}

/**
 * At index n the place of the value that ends the lowest increasing part of n + 1 values. Plain arrays, since this is asked for every candidate and
 * typed ones take longer to make.
 *
 * @param before is filled with the place before each one in the longest part that ends there, -1 for none
 */
function pile(values: readonly number[], before: number[] | null): number[] {
  const ends: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    if (before) before.push(low > 0 ? (ends[low - 1] as number) : -1);
    ends[low] = at;
  }
  return ends;
}
