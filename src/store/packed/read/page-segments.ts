// The articles of segments in order of their numbers, some at a time.

import type { Segments } from '../segments';
import type { Place } from './locations';

export interface NumberedPlace {
  readonly number: number;
  readonly place: Place;
}

/** The first living articles with numbers above `after`, at most `most`. */
export async function placesAfter(segments: Segments, after: number, most: number): Promise<NumberedPlace[]> {
  const columns = await segments.columns('numbers', segments.all);
  const found: NumberedPlace[] = [];
  for (const segment of segments.all) {
    const numbers = columns.get(segment.id) ?? new Float64Array();
    let taken = 0;
    for (let local = firstAbove(numbers, after); local < segment.articles && taken < most; local++) {
      if (!segments.isAlive(segment.id, local)) continue;
      found.push({ number: numbers[local] ?? 0, place: { segment, local } });
      taken++;
    }
  }
  return found.sort((a, b) => a.number - b.number).slice(0, most);
}

function firstAbove(numbers: Float64Array, after: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
