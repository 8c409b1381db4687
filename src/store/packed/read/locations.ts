// Where an article stands in the segments, as one number, so that it can be counted by.
import type { Segment } from '../segment';

/** An article of a segment. */
export interface Place {
  readonly segment: Segment;
  readonly local: number;
}

/** Numbers the articles of some segments through, segment after segment. */
export class Places {
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

  startOf(segment: Segment): number {
    return this.#startOf.get(segment.id) ?? 0;
  }

  /** The article of a number that was given here; null for any other. */
  at(number: number): Place | null {
    if (number < 0 || number >= this.#size) return null;
    let [low, high] = [0, this.segments.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    const segment = this.segments[low];
    return segment ? { segment, local: number - (this.#starts[low] ?? 0) } : null;
  }
}
