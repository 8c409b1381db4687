// The verb `trace`: rows in order, each answered from all before it, then kept in memory.
import { describeArticle } from '../core/describe-article';
import { keptOf } from '../core/fingerprint/make-fingerprint';
import { isBorderline } from '../core/match/compare';
import type { Fingerprint } from '../core/model/fingerprint';
import type { Evidence } from '../core/model/provenance';
import { isSibling, type Relation } from '../core/model/relation';
import { buildProvenance } from '../core/provenance/build-provenance';
import type { KnownArticle } from '../core/provenance/known-article';
import { type AskedArticle, type Measured, measure, settleVerdicts } from '../core/provenance/measure-candidates';
import { MemoryIndex } from '../store/memory-index';
import { articleOfRow } from './article-of-row';
import { idOf, isStoredRow, parseReadRow, type RowId } from './rows';

/** Candidates measured for one answer, of each way to be one: by copied words, by facts, by all terms. */
const MAX_CANDIDATES = 50;

interface KeptRow extends KnownArticle {
  readonly rowId: RowId;
  readonly fingerprint: Fingerprint;
  /** What would be made of its text again, where the fingerprint alone does not settle it. */
  readonly all: Uint32Array;
  readonly quoted: Uint32Array;
}

export interface TraceAnswer {
  readonly sources: readonly object[];
  readonly siblings: readonly RowLink[];
  readonly origins: { readonly known: number; readonly unknown: number };
  readonly nearest?: readonly RowLink[];
}
interface RowLink {
  readonly id: RowId;
  readonly relation: Relation;
  readonly copied: number;
  readonly story: number;
}

/**
 * A function that answers rows of `trace`; it keeps what it was given, in memory.
 *
 * @param nearest how many of the nearest articles to add to each answer, however weak; 0 for none
 */
export function rowTracer(nearest: number): (row: Record<string, unknown>) => TraceAnswer {
  const index = new MemoryIndex();
  const kept = new Map<number, KeptRow>();
  return (row) => {
    const known = knownRow(row, kept.size);
    if (!known) return { sources: [], siblings: [], origins: { known: 0, unknown: 0 }, ...(nearest > 0 && { nearest: [] }) };
    const measured: Array<Measured & KeptRow> = [];
    for (const number of index.candidates(known.print, MAX_CANDIDATES)) {
      const other = kept.get(number);
      if (other) measured.push(measureRow(known, other));
    }
    const { others } = settleVerdicts(known, measured);
    if (isStoredRow(row)) {
      const { print: _, ...keptRow } = known;
      index.add(kept.size, known.fingerprint);
      kept.set(kept.size, keptRow);
    }
    return answerOf(known, others, nearest);
  };
}

function knownRow(row: Record<string, unknown>, number: number): (KeptRow & AskedArticle) | null {
  const article = articleOfRow(parseReadRow(row));
  if (!article) return null;
  const { print, ...described } = describeArticle(article);
  const { url, title, publishedAt } = article;
  const exact = { all: Uint32Array.from(print.all), quoted: Uint32Array.from(print.quoted) };
  return {
    ...described,
    rowId: idOf(row),
    articleId: String(number),
    url,
    title,
    publishedAt,
    readAt: null,
    fingerprint: keptOf(print),
    ...exact,
    print,
  };
}

function measureRow(asked: AskedArticle, row: KeptRow): Measured & KeptRow {
  const { fingerprint, all, quoted } = row;
  const comparison = measure(asked, row, fingerprint);
  if (!isBorderline(comparison)) return { ...row, comparable: fingerprint, comparison };
  const comparable = { ...fingerprint, all: new Set(all), quoted: new Set(quoted) };
  return { ...row, comparable, comparison: measure(asked, row, comparable) };
}

function answerOf(asked: KeptRow, compared: ReadonlyArray<Measured & KeptRow>, nearest: number): TraceAnswer {
  const { sources, origins } = buildProvenance(asked, compared);
  const rowIds = new Map([asked, ...compared].map(({ articleId, rowId }) => [articleId, rowId]));
  const byStrength = [...compared].sort((a, b) => b.comparison.strength - a.comparison.strength);
  const link = ({ rowId, comparison: { relation, copied, story } }: Measured & KeptRow): RowLink => ({
    id: rowId,
    relation,
    copied,
    story,
  });
  return {
    sources: sources.map(({ agency, outlet, name, joint, via, evidence }) => ({
      ...(agency || !outlet ? { agency } : { outlet }),
      name,
      joint,
      via,
      evidence: evidence.map(({ articleId, ...words }: Evidence) => ({ id: rowIds.get(articleId) ?? null, ...words })),
    })),
    siblings: byStrength.filter(({ comparison }) => isSibling(comparison.relation)).map(link),
    origins,
    ...(nearest > 0 && { nearest: byStrength.slice(0, nearest).map(link) }),
  };
}
