// Several segments into one, in steps: postings and rows are moved as they are, dead articles are left behind.
import { type Blocks, blockKey, readBlocks } from '../blocks';
import { firstKey, packBuckets } from '../codec/buckets';
import { packSteps } from '../codec/columns';
import { sortedPostings } from '../codec/postings';
import { BLOCK_ROWS, type PackedRow, packRowBlock } from '../codec/row-block';
import { type Segment, SPACES, type Space } from '../segment';
import { type MergeInput, type MergeOrder, orderArticles } from './merge-order';
import { PostingStream } from './posting-stream';
import { RowStream } from './row-stream';
import { StepWriter } from './step-writer';

/** Buckets that are merged at once. */
const CHUNK_BUCKETS = 128;

export interface MergedSegment {
  readonly segment: Segment;
  /** Where each article of each input went, by the input's number and the article's place; -1 for those left behind. */
  readonly moved: ReadonlyMap<number, Int32Array>;
}

/** Writes the merged segment under a number that no list names yet. Null where no article is alive. */
export async function mergeSegments(blocks: Blocks, id: number, inputs: readonly MergeInput[]): Promise<MergedSegment | null> {
  const order = await orderArticles(blocks, inputs);
  const { articles, oldest, newest, moved } = order;
  if (articles.length === 0) return null;
  const writer = new StepWriter(blocks);
  const vocabularies = await moveRows(blocks, id, order, writer);
  await writer.put([blockKey(id, 'weights'), moveWeights(await readColumns(blocks, inputs), order)]);
  await writer.put([blockKey(id, 'numbers'), packSteps(articles.map(({ number }) => number))]);
  await writer.put([blockKey(id, 'times'), packSteps(articles.map(({ readAt }) => readAt))]);
  const bucketBits: Record<Space, number> = { shingles: 0, terms: 0, addresses: 0 };
  for (const space of SPACES) bucketBits[space] = await movePostings(blocks, id, order, space, writer);
  await writer.flush();
  const scheme = inputs[0]?.segment.scheme ?? 0;
  return {
    segment: { id, scheme, articles: articles.length, dead: 0, oldest, newest, bytes: writer.bytes, bucketBits, vocabularies },
    moved,
  };
}

/** Answers the vocabularies of the rows. */
async function moveRows(blocks: Blocks, id: number, { inputs, articles }: MergeOrder, writer: StepWriter): Promise<number[]> {
  const streams = inputs.map(({ segment }) => new RowStream(blocks, segment));
  const vocabularies = new Set<number>();
  let rows: PackedRow[] = [];
  for (const [index, { input, local }] of articles.entries()) {
    const row = await streams[input]?.at(local);
    if (!row) throw new Error(`row ${local} of segment ${inputs[input]?.segment.id} is missing`);
    vocabularies.add(row.vocabulary);
    rows.push(row);
    if (rows.length < BLOCK_ROWS && index < articles.length - 1) continue;
    await writer.put([blockKey(id, 'rows', Math.floor(index / BLOCK_ROWS)), packRowBlock(rows)]);
    rows = [];
  }
  return [...vocabularies];
}

async function readColumns(blocks: Blocks, inputs: readonly MergeInput[]): Promise<Uint8Array[]> {
  const columns = await readBlocks(
    blocks,
    inputs.map(({ segment }) => blockKey(segment.id, 'weights')),
  );
  return columns.map((column) => column ?? new Uint8Array());
}

/** Two bytes an article. */
function moveWeights(columns: readonly Uint8Array[], { articles }: MergeOrder): Uint8Array<ArrayBuffer> {
  const weights = new Uint8Array(2 * articles.length);
  for (const [index, { input, local }] of articles.entries()) {
    weights[2 * index] = columns[input]?.[2 * local] ?? 0;
    weights[2 * index + 1] = columns[input]?.[2 * local + 1] ?? 0;
  }
  return weights;
}

/** Answers the bits that tell the new segment's buckets. */
async function movePostings(blocks: Blocks, id: number, order: MergeOrder, space: Space, writer: StepWriter): Promise<number> {
  const { inputs, articles, moved } = order;
  const streams = inputs.map(({ segment }) => new PostingStream(blocks, segment, space, moved.get(segment.id) ?? new Int32Array()));
  const bits = mergedBits(inputs, space);
  for (let bucket = 0; bucket < 2 ** bits; bucket += CHUNK_BUCKETS) {
    const beyond = firstKey(Math.min(bucket + CHUNK_BUCKETS, 2 ** bits), space, bits);
    const chunk: number[] = [];
    for (const stream of streams) await stream.takeBelow(beyond, chunk);
    for (const [at, bytes] of packBuckets(sortedPostings(chunk), space, bits, articles.length)) {
      await writer.put([blockKey(id, space, at), bytes]);
    }
  }
  return bits;
}

/** As many buckets as all of them have together. */
function mergedBits(inputs: readonly MergeInput[], space: Space): number {
  const buckets = inputs.reduce((sum, { segment }) => sum + 2 ** segment.bucketBits[space] * (1 - segment.dead / segment.articles), 0);
  return Math.max(0, Math.round(Math.log2(buckets)));
}
