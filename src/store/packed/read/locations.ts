// Where an article is in the segments, also as one number, so that scores can be counted by it.
import type { Segment } from '../segment';

/** An article of a segment. */
export interface ArticleLocation {
  readonly segment: Segment;
  readonly index: number;
}

/** Numbers the articles of some segments from 0 on, segment after segment. */
export class Locations {
  /** The number of each segment's first article. */
  readonly #starts: number[] = [];
  readonly #startOf = new Map<number, number>();
  #size = 0;

  constructor(private readonly segments: readonly Segment[]) {
    for (const { id, articles } of segments) {
      this.#starts.push(this.#size);
      this.#startOf.set(id, this.#size);
      this.#size += articles;
    }
  }

  /** The number of a segment's first article. */
  startOf({ id }: Segment): number {
    const start = this.#startOf.get(id);
    if (start === undefined) throw new Error(`segment ${id} is none of the ${this.segments.length} that are numbered here`);
    return start;
  }

  /** The article of a number that was given here; null for any other. */
  at(number: number): ArticleLocation | null {
    if (number < 0 || number >= this.#size) return null;
    let [low, high] = [0, this.segments.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= number) low = middle;
      else high = middle - 1;
    }
    return { segment: this.segments[low] as Segment, index: number - (this.#starts[low] as number) };
  }
}
