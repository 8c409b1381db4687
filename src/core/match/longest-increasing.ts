// The longest increasing part of a sequence, by patience sorting in n log n (Fredman: On computing the length of longest increasing subsequences, 1975).

/** Number of values in the longest increasing part. */
export function longestIncreasingLength(values: readonly number[]): number {
  return pile(values, null).length;
}

/** Indices of the values of the longest increasing part, in order. */
export function longestIncreasing(values: readonly number[]): number[] {
  const before: number[] = [];
  const indices: number[] = [];
  for (let index = pile(values, before).at(-1) ?? -1; index >= 0; index = before[index] as number) indices.push(index);
  return indices.reverse();
}

/**
 * At n the index of the value that ends the lowest increasing part of n + 1 values. Plain arrays, since this is asked for every candidate and
 * typed ones take longer to make.
 *
 * @param before is filled with the index before each one in the longest part that ends there, -1 for none
 */
function pile(values: readonly number[], before: number[] | null): number[] {
  const ends: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    if (before) before.push(low > 0 ? (ends[low - 1] as number) : -1);
    ends[low] = index;
  }
  return ends;
}
