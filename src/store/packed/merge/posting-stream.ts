// The postings of one segment and space in order of their keys, a few buckets in memory at a time.
import { type Blocks, blockKey, decodeBlock } from '../blocks';
import { eachPosting } from '../codec/bucket';
import { firstKey } from '../codec/buckets';
import { posting } from '../codec/postings';
import type { Segment, Space } from '../segment';

/** Buckets read at once: some 50 kB. Chosen by hand: a merge makes few requests and holds little. */
const READ_BUCKETS = 64;

export class PostingStream {
  #nextBucket = 0;
  /** Postings that were read but not taken yet, in order: the keys, and the old index of the article of each. */
  #keys: number[] = [];
  #articles: number[] = [];
  #at = 0;

  /** @param moved the new index of each article; -1 for a dead one, which is left out */
  constructor(
    private readonly blocks: Blocks,
    private readonly segment: Segment,
    private readonly space: Space,
    private readonly moved: Int32Array,
  ) {}

  /** Appends to `to` the postings with keys below `beyond` that no earlier call has taken, with the new indexes of their articles. */
  async takeBelow(beyond: number, to: number[]): Promise<void> {
    for (;;) {
      while (this.#at < this.#keys.length) {
        const key = this.#keys[this.#at] as number;
        if (key >= beyond) return;
        // `#read` has checked that every article is one of the segment.
        const index = this.moved[this.#articles[this.#at++] as number] as number;
        if (index >= 0) to.push(posting(key, index));
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
    const beyond = firstKey(to, this.space, this.segment.bucketBits[this.space]);
    const range = { from: blockKey(id, this.space, from), to: blockKey(id, this.space, to) };
    this.#nextBucket = to;
    this.#keys = [];
    this.#articles = [];
    this.#at = 0;
    for (const bucket of await this.blocks.readRange(range)) {
      // Empty buckets are not stored, so the number of this block is not known: the error names the first of the range.
      decodeBlock(range.from, bucket, () => {
        eachPosting(bucket, (key, article) => {
          if (key >= beyond) throw new Error(`in one of ${READ_BUCKETS} blocks from here, key ${key} lies outside these buckets`);
          if (article >= this.moved.length)
            throw new Error(`in one of ${READ_BUCKETS} blocks from here, key ${key} has article ${article} of ${this.moved.length}`);
          this.#keys.push(key);
          this.#articles.push(article);
        });
      });
    }
  }
}
