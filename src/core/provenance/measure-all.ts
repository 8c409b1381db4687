// Measures what an index finds: the candidates, and of a story with more copies than a ranking has room for all of its copies.
import { isBorderline } from '../match/compare';
import { isCopy } from '../model/relation';
import type { KnownArticle } from './known-article';
import { type Measured, measure, type TracedArticle } from './measure-candidates';
import type { IndexedArticle, TraceIndex } from './trace-index';

/**
 * Candidates measured for one trace, of each ranking: by copied words, by facts, by all terms. Chosen by hand: measuring is most of the work, and of
 * real translations, the hardest to find, 99 in 100 come first of all.
 */
export const MAX_CANDIDATES = 50;
/** Articles measured in the ranking by copied words, where one copy follows another. Beyond it copies are counted as “at least”. */
export const MAX_COPIES = 2_000;
/** Each further part of that ranking ends at a rank so many times the last one. Chosen by hand: a part costs a look-up of its own. */
const FURTHER = 4;
/** The last articles of a part: where most of them are copies, more copies follow. Chosen by hand. */
const LAST = 10;

export interface MeasuredRows<Row> {
  readonly measured: readonly (Row & Measured)[];
  /** The ranking by copied words was left at its bound, in the middle of copies. */
  readonly areMore: boolean;
}

/** All but the asked article, which may lie in the index itself. */
export async function measureAll<Row extends IndexedArticle>(asked: TracedArticle, index: TraceIndex<Row>): Promise<MeasuredRows<Row>> {
  const rows = await index.candidates(asked.print, MAX_CANDIDATES, asked.readAt);
  const measured = await measureRows(asked, rows, index);
  // Those by copied words come first, with the asked article among them.
  let part = measured.slice(0, MAX_CANDIDATES - 1);
  const known = new Set(measured.map(({ articleId }) => articleId));
  for (let to = MAX_CANDIDATES; endsInCopies(part); ) {
    if (to >= MAX_COPIES) return { measured, areMore: true };
    const from = to;
    to = Math.min(MAX_COPIES, FURTHER * from);
    const further = await index.copies(asked.print, from, to);
    part = await measureRows(
      asked,
      further.filter(({ articleId }) => !known.has(articleId)),
      index,
    );
    for (const row of part) known.add(row.articleId);
    measured.push(...part);
    if (further.length < to - from) break;
  }
  return { measured, areMore: false };
}

function endsInCopies(ranked: readonly Measured[]): boolean {
  return ranked.slice(-LAST).filter(({ comparison }) => isCopy(comparison.relation)).length > LAST / 2;
}

async function measureRows<Row extends IndexedArticle>(
  asked: TracedArticle,
  rows: readonly Row[],
  index: TraceIndex<Row>,
): Promise<(Row & Measured)[]> {
  const measured: (Row & Measured)[] = [];
  for (const row of rows) if (!isAskedItself(row, asked)) measured.push(await measureRow(asked, row, index));
  return measured;
}

/** An article that was read before lies in the index itself. */
function isAskedItself(row: KnownArticle, asked: KnownArticle): boolean {
  return asked.address !== '' && row.address === asked.address;
}

/** By the kept fingerprint, and by all shingles where that alone does not decide. */
async function measureRow<Row extends IndexedArticle>(asked: TracedArticle, row: Row, index: TraceIndex<Row>): Promise<Row & Measured> {
  const comparison = measure(asked, row, row.fingerprint);
  const comparable = isBorderline(comparison) ? await index.exact(row) : null;
  if (!comparable) return { ...row, comparable: row.fingerprint, comparison };
  return { ...row, comparable, comparison: measure(asked, row, comparable) };
}
