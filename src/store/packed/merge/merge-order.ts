// In which order the articles of several segments stand in the one that they become.
import { type Blocks, blockKey, readBlocks } from '../blocks';
import { isDead, unpackSteps } from '../codec/columns';
import type { Segment } from '../segment';

/** A segment to merge, and what of it is dead. */
export interface MergeInput {
  readonly segment: Segment;
  readonly dead: Uint8Array | undefined;
}
interface MovedArticle {
  readonly number: number;
  readonly readAt: number;
  /** Which of the inputs it comes from, and its place there. */
  readonly input: number;
  readonly local: number;
}
export interface MergeOrder {
  readonly inputs: readonly MergeInput[];
  /** The living, by number. */
  readonly articles: readonly MovedArticle[];
  readonly oldest: number;
  readonly newest: number;
  /** Where each article of each input goes, by the input's number; -1 for the dead. */
  readonly moved: ReadonlyMap<number, Int32Array>;
}

export async function orderArticles(blocks: Blocks, inputs: readonly MergeInput[]): Promise<MergeOrder> {
  const columns = await readBlocks(
    blocks,
    inputs.flatMap(({ segment: { id } }) => [blockKey(id, 'numbers'), blockKey(id, 'times')]),
  );
  const articles: MovedArticle[] = [];
  for (const [input, { segment, dead }] of inputs.entries()) {
    const numbers = unpackSteps(columns[2 * input] ?? new Uint8Array(), segment.articles);
    const times = unpackSteps(columns[2 * input + 1] ?? new Uint8Array(), segment.articles);
    for (let local = 0; local < segment.articles; local++) {
      if (!isDead(dead, local)) articles.push({ number: numbers[local] ?? 0, readAt: times[local] ?? 0, input, local });
    }
  }
  articles.sort((a, b) => a.number - b.number);
  const moved = new Map(inputs.map(({ segment }) => [segment.id, new Int32Array(segment.articles).fill(-1)]));
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [to, { input, local, readAt }] of articles.entries()) {
    const places = moved.get(inputs[input]?.segment.id ?? 0);
    if (places) places[local] = to;
    oldest = Math.min(oldest, readAt);
    newest = Math.max(newest, readAt);
  }
  return { inputs, articles, oldest, newest, moved };
}
