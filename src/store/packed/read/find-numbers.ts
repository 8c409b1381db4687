// Where the articles of segments are, by their numbers.
import type { Segment } from '../segment';
import type { Segments } from '../segments';
import type { ArticleLocation } from './locations';

export interface NumberedLocation {
  readonly number: number;
  readonly location: ArticleLocation;
}

/** The first living articles with numbers above `after`, at most `max`, in order of their numbers. @param among the segments that are looked through */
export async function locationsAfter(
  segments: Segments,
  after: number,
  max: number,
  among: readonly Segment[] = segments.all,
): Promise<NumberedLocation[]> {
  const columns = await segments.columns('numbers', among);
  const found: NumberedLocation[] = [];
  for (const segment of among) {
    const numbers = columns.get(segment.id) as Float64Array;
    let taken = 0;
    for (let index = firstAbove(numbers, after); index < numbers.length && taken < max; index++) {
      if (!segments.isAlive(segment.id, index)) continue;
      found.push({ number: numbers[index] as number, location: { segment, index } });
      taken++;
    }
  }
  return found.sort((a, b) => a.number - b.number).slice(0, max);
}

/** The living article with this number; null where there is none. */
export async function locationOf(segments: Segments, number: number): Promise<ArticleLocation | null> {
  const columns = await segments.columns('numbers', segments.all);
  for (const segment of segments.all) {
    const numbers = columns.get(segment.id) as Float64Array;
    const index = firstAbove(numbers, number - 1);
    // A number may stand in two segments: an article that is read again keeps it, and its old row is dead.
    if (numbers[index] === number && segments.isAlive(segment.id, index)) return { segment, index };
  }
  return null;
}

/** Where the living articles with these numbers are. */
export async function locationsOf(segments: Segments, numbers: ReadonlySet<number>): Promise<ArticleLocation[]> {
  const columns = await segments.columns('numbers', segments.all);
  return segments.all.flatMap((segment) => {
    const column = columns.get(segment.id) as Float64Array;
    const indexes = [...column.keys()].filter((index) => numbers.has(column[index] as number) && segments.isAlive(segment.id, index));
    return indexes.map((index) => ({ segment, index }));
  });
}

/** Index of the first number above this one; numbers of a segment ascend. */
function firstAbove(numbers: Float64Array, after: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
