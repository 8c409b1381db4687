// The order that the articles of several segments get in the one that they become.
import { type Blocks, readBlockOfEach } from '../blocks';
import { isDead, unpackSteps } from '../codec/columns';
import { readingSpan, type Segment } from '../segment';

/** A segment to merge, and the bits of its dead articles. */
export interface MergeInput {
  readonly segment: Segment;
  readonly dead: Uint8Array | undefined;
}
interface MovedArticle {
  readonly number: number;
  readonly readAt: number;
  /** Which of the inputs it comes from, and its index there. */
  readonly input: number;
  readonly index: number;
}
export interface MergeOrder {
  readonly inputs: readonly MergeInput[];
  /** The living articles of all inputs, in order of their numbers. */
  readonly articles: readonly MovedArticle[];
  readonly oldest: number;
  readonly newest: number;
  /** By number of the input: the new index of each of its articles; -1 for the dead. */
  readonly moved: ReadonlyMap<number, Int32Array>;
}

export async function orderArticles(blocks: Blocks, inputs: readonly MergeInput[]): Promise<MergeOrder> {
  const numbers = await readSteps(blocks, inputs, 'numbers');
  const times = await readSteps(blocks, inputs, 'times');
  const articles: MovedArticle[] = [];
  for (const [input, { segment, dead }] of inputs.entries()) {
    const [numbersHere, timesHere] = [numbers[input] as Float64Array, times[input] as Float64Array];
    for (let index = 0; index < segment.articles; index++) {
      if (!isDead(dead, index)) articles.push({ number: numbersHere[index] as number, readAt: timesHere[index] as number, input, index });
    }
  }
  articles.sort((a, b) => a.number - b.number);
  return { inputs, articles, ...readingSpan(articles), moved: newIndices(inputs, articles) };
}

function readSteps(blocks: Blocks, inputs: readonly MergeInput[], kind: 'numbers' | 'times'): Promise<Float64Array[]> {
  const segments = inputs.map(({ segment }) => segment);
  return readBlockOfEach(blocks, kind, segments, (column, { articles }) => unpackSteps(column, articles));
}

function newIndices(inputs: readonly MergeInput[], articles: readonly MovedArticle[]): Map<number, Int32Array> {
  const moved = inputs.map(({ segment }) => new Int32Array(segment.articles).fill(-1));
  for (const [to, { input, index }] of articles.entries()) (moved[input] as Int32Array)[index] = to;
  return new Map(inputs.map(({ segment }, input) => [segment.id, moved[input] as Int32Array]));
}
