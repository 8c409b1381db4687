// The postings of one segment and space in order of their keys, a few buckets in memory at a time.
import { type Blocks, blockKey } from '../blocks';
import { eachPosting } from '../codec/bucket';
import { firstKey } from '../codec/buckets';
import { posting } from '../codec/postings';
import type { Segment, Space } from '../segment';

const READ_BUCKETS = 64;

export class PostingStream {
  #nextBucket = 0;
  /** Read but not yet taken, in order: keys, and beside each the old place of an article that holds it. */
  #keys: number[] = [];
  #articles: number[] = [];
  #at = 0;

  /** @param moved the new place of each article; -1 for those left behind */
  constructor(
    private readonly blocks: Blocks,
    private readonly segment: Segment,
    private readonly space: Space,
    private readonly moved: Int32Array,
  ) {}

  /** Adds the postings of all keys below this one that were not taken before, with their new places. */
  async takeBelow(beyond: number, to: number[]): Promise<void> {
    for (;;) {
      while (this.#at < this.#keys.length) {
        const key = this.#keys[this.#at] ?? 0;
        if (key >= beyond) return;
        const place = this.moved[this.#articles[this.#at++] ?? 0] ?? -1;
        if (place >= 0) to.push(posting(key, place));
      }
      const bits = this.segment.bucketBits[this.space];
      if (this.#nextBucket >= 2 ** bits || firstKey(this.#nextBucket, this.space, bits) >= beyond) return;
      await this.#read();
    }
  }

  async #read(): Promise<void> {
    const { id } = this.segment;
    const from = this.#nextBucket;
    const to = Math.min(from + READ_BUCKETS, 2 ** this.segment.bucketBits[this.space]);
    const range = { from: blockKey(id, this.space, from), to: blockKey(id, this.space, to) };
    this.#nextBucket = to;
    this.#keys = [];
    this.#articles = [];
    this.#at = 0;
    for (const bucket of await this.blocks.readRange(range)) {
      eachPosting(bucket, (key, article) => {
        this.#keys.push(key);
        this.#articles.push(article);
      });
    }
  }
}
