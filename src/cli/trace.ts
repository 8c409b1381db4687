// The verb `trace`: rows in order, each answered from all before it, then kept in memory.
import { addressKey } from '../core/address';
import { describeArticle } from '../core/describe-article';
import type { Fingerprint } from '../core/fingerprint/fingerprint';
import { keptOf, type Print } from '../core/fingerprint/make-fingerprint';
import { compareCandidate, isBorderline } from '../core/match/compare';
import { type Comparison, isSibling, type Relation } from '../core/match/relation';
import { settleByTime } from '../core/match/story-time';
import { buildProvenance } from '../core/provenance/build-provenance';
import { type ComparedArticle, isOtherArticle, type KnownArticle } from '../core/provenance/known-article';
import type { Evidence } from '../core/provenance/provenance';
import { MemoryIndex } from '../store/memory-index';
import { articleOfRow } from './article-of-row';
import { idOf, isStoredRow, parseReadRow, type RowId } from './rows';

/** Candidates measured for one answer, of each way to be one. */
const MOST_CANDIDATES = 50;

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
    const compared: Array<ComparedArticle & KeptRow> = [];
    const { asked, print } = known;
    for (const number of index.candidates(print, MOST_CANDIDATES)) {
      const other = kept.get(number);
      if (other && isOtherArticle(asked, other))
        compared.push({ ...other, comparison: settleByTime(measure(print, other), asked.publishedAt, other.publishedAt) });
    }
    if (isStoredRow(row)) {
      index.add(kept.size, asked.fingerprint);
      kept.set(kept.size, asked);
    }
    return answerOf(asked, compared, nearest);
  };
}

function knownRow(row: Record<string, unknown>, number: number): { asked: KeptRow; print: Print } | null {
  const article = articleOfRow(parseReadRow(row));
  if (!article) return null;
  const { outlet, lang, credits, print } = describeArticle(article);
  const { url, title, publishedAt } = article;
  const asked = { rowId: idOf(row), articleId: String(number), address: addressKey(url), url, title, publishedAt, outlet, lang, credits };
  const exact = { all: Uint32Array.from(print.all), quoted: Uint32Array.from(print.quoted) };
  return { asked: { ...asked, fingerprint: keptOf(print), ...exact }, print };
}

function measure(asked: Print, { fingerprint, all, quoted }: KeptRow): Comparison {
  const comparison = compareCandidate(asked, fingerprint);
  return isBorderline(comparison) ? compareCandidate(asked, { ...fingerprint, all: new Set(all), quoted: new Set(quoted) }) : comparison;
}

function answerOf(asked: KeptRow, compared: ReadonlyArray<ComparedArticle & KeptRow>, nearest: number): TraceAnswer {
  const { sources, origins } = buildProvenance(asked, compared);
  const rowIds = new Map([asked, ...compared].map(({ articleId, rowId }) => [articleId, rowId]));
  const byStrength = [...compared].sort((a, b) => b.comparison.strength - a.comparison.strength);
  const link = ({ rowId, comparison: { relation, copied, story } }: ComparedArticle & KeptRow): RowLink => ({
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
