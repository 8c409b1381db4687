// Percentiles of a few measured values.

/** The value at this share of the sorted list: 0.5 gives the median, 0.95 the 95th percentile, 1 the maximum. Throws without values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (found === undefined) throw new Error('No percentile of no values');
  return found;
}
