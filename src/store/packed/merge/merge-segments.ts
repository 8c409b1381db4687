// Makes one segment of several, in steps: postings and rows are moved without being decoded, dead articles are left out.
import type { CatalogueEntry } from '../../../core/library/catalogue';
import { type Blocks, blockKey, damagedBlock, readBlockOfEach } from '../blocks';
import { firstKey, packBuckets } from '../codec/buckets';
import { CATALOGUE_FORM, CATALOGUE_ROWS, packCatalogue } from '../codec/catalogue-block';
import { checkWeights, gatherWeights, packSteps } from '../codec/columns';
import { sortedPostings } from '../codec/postings';
import { BLOCK_ROWS, type PackedRow, packRowBlock } from '../codec/row-block';
import { catalogueEntries } from '../read/read-catalogue';
import { type Segment, SPACES, type Space } from '../segment';
import { type MergeInput, type MergeOrder, orderArticles } from './merge-order';
import { PostingStream } from './posting-stream';
import { RowStream } from './row-stream';
import { StepWriter } from './step-writer';

/** Buckets of the new segment that are made at once: some 50,000 postings are in memory. Chosen by hand. */
const CHUNK_BUCKETS = 128;

export interface MergedSegment {
  readonly segment: Segment;
  /** For each input, by its number, the new index of each of its articles; -1 for a dead one. */
  readonly moved: ReadonlyMap<number, Int32Array>;
}

/**
 * Writes the merged segment under a number that no list names yet. Null where no article is alive.
 *
 * @param inputs of one scheme, at least one
 */
export async function mergeSegments(blocks: Blocks, id: number, inputs: readonly MergeInput[]): Promise<MergedSegment | null> {
  const order = await orderArticles(blocks, inputs);
  const { articles, oldest, newest, moved } = order;
  const [first] = inputs;
  if (!first || articles.length === 0) return null;
  const writer = new StepWriter(blocks);
  const vocabularies = await moveRows(blocks, id, order, writer);
  await moveCatalogue(blocks, id, order, writer);
  await writer.put([blockKey(id, 'weights'), gatherWeights(await readWeights(blocks, inputs), articles)]);
  await writer.put([blockKey(id, 'numbers'), packSteps(articles.map(({ number }) => number))]);
  await writer.put([blockKey(id, 'times'), packSteps(articles.map(({ readAt }) => readAt))]);
  const bucketBits: Record<Space, number> = { shingles: 0, terms: 0, addresses: 0 };
  for (const space of SPACES) bucketBits[space] = await movePostings(blocks, id, order, space, writer);
  await writer.flush();
  return {
    segment: {
      id,
      scheme: first.segment.scheme,
      articles: articles.length,
      dead: 0,
      oldest,
      newest,
      bytes: writer.bytes,
      bucketBits,
      vocabularies,
      catalogue: CATALOGUE_FORM,
    },
    moved,
  };
}

/** Returns the numbers of the rows' vocabularies. */
async function moveRows(blocks: Blocks, id: number, { inputs, articles }: MergeOrder, writer: StepWriter): Promise<number[]> {
  const streams = inputs.map(({ segment }) => new RowStream(blocks, segment));
  const vocabularies = new Set<number>();
  let rows: PackedRow[] = [];
  for (const [to, { input, index }] of articles.entries()) {
    const row = await (streams[input] as RowStream).at(index);
    vocabularies.add(row.vocabulary);
    rows.push(row);
    if (rows.length < BLOCK_ROWS && to < articles.length - 1) continue;
    await writer.put([blockKey(id, 'rows', Math.floor(to / BLOCK_ROWS)), packRowBlock(rows)]);
    rows = [];
  }
  return [...vocabularies];
}

/** The catalogue of an input that an earlier release wrote is made of its rows. */
async function moveCatalogue(blocks: Blocks, id: number, { inputs, articles }: MergeOrder, writer: StepWriter): Promise<void> {
  const streams = inputs.map(({ segment }) => ({ entries: catalogueEntries(blocks, segment), next: 0 }));
  let entries: CatalogueEntry[] = [];
  for (const [to, { input, index }] of articles.entries()) {
    const stream = streams[input] as (typeof streams)[number];
    // The dead are passed over.
    for (; stream.next < index; stream.next++) await stream.entries.next();
    const { value } = await stream.entries.next();
    stream.next++;
    if (!value) throw damagedBlock(blockKey(id, 'catalogue'), `its input has no entry ${index}`);
    entries.push(value);
    if (entries.length < CATALOGUE_ROWS && to < articles.length - 1) continue;
    await writer.put([blockKey(id, 'catalogue', Math.floor(to / CATALOGUE_ROWS)), packCatalogue(entries)]);
    entries = [];
  }
}

function readWeights(blocks: Blocks, inputs: readonly MergeInput[]): Promise<Uint8Array[]> {
  const segments = inputs.map(({ segment }) => segment);
  return readBlockOfEach(blocks, 'weights', segments, (column, { articles }) => checkWeights(column, articles));
}

/** Returns how many of a key's first bits tell its bucket in the new segment. */
async function movePostings(blocks: Blocks, id: number, order: MergeOrder, space: Space, writer: StepWriter): Promise<number> {
  const { inputs, articles, moved } = order;
  const streams = inputs.map(({ segment }) => new PostingStream(blocks, segment, space, moved.get(segment.id) as Int32Array));
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

/** As many buckets as the inputs have together, reduced by the share of their articles that are dead. */
function mergedBits(inputs: readonly MergeInput[], space: Space): number {
  const buckets = inputs.reduce((sum, { segment }) => sum + 2 ** segment.bucketBits[space] * (1 - segment.dead / segment.articles), 0);
  return Math.max(0, Math.round(Math.log2(buckets)));
}
