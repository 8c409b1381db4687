// The verb `trace`: rows in order, each traced among all before it, then kept in memory.
import { languageLists } from '../build/language-lists';
import { type Described, describeArticle } from '../core/describe-article';
import { keptOf } from '../core/fingerprint/make-fingerprint';
import type { Article } from '../core/model/article';
import type { Evidence, OriginGroup, Origins } from '../core/model/provenance';
import { isReport, isSibling, type Relation } from '../core/model/relation';
import type { Measured, TracedArticle } from '../core/provenance/measure-candidates';
import { type Trace, trace } from '../core/provenance/trace';
import type { IndexedArticle } from '../core/provenance/trace-index';
import { articleOfRow } from './article-of-row';
import { type AskedRow, KeptRows } from './kept-rows';
import { idOf, isStoredRow, parseReadRow, type RowId } from './rows';

export interface TraceOutput {
  readonly sources: readonly object[];
  readonly siblings: readonly RowLink[];
  /** Other reports of the event, likeliest first. */
  readonly related: readonly RelatedRow[];
  readonly origins: OriginsOutput;
  readonly nearest?: readonly RowLink[];
}
interface RelatedRow {
  readonly id: RowId;
  readonly story: number;
}
interface OriginsOutput extends Pick<Origins, 'known' | 'unknown' | 'atLeast'> {
  readonly groups: readonly GroupOutput[];
}
interface GroupOutput extends Pick<OriginGroup, 'kind' | 'agencies' | 'name'> {
  readonly articles: readonly RowId[];
}
interface RowLink {
  readonly id: RowId;
  readonly relation: Relation;
  readonly copied: number;
  readonly story: number;
}

/** The output of a row that has no article. */
export function nothingFound(nearest: number): TraceOutput {
  return { sources: [], siblings: [], related: [], origins: { known: 0, unknown: 0, groups: [] }, ...(nearest > 0 && { nearest: [] }) };
}

/**
 * A function that traces one row after the other; it keeps what it was given, in memory.
 *
 * @param nearest how many of the nearest articles to add to each output, however weak; 0 for none
 */
export function rowTracer(nearest: number): (row: Record<string, unknown>) => Promise<TraceOutput> {
  const kept = new KeptRows();
  return async (row) => {
    const asked = askedRow(row, kept.size);
    if (!asked) return nothingFound(nearest);
    const traced = await trace(asked, kept);
    if (isStoredRow(row)) kept.add(asked);
    return outputOf(traced, nearest);
  };
}

/** Null where the row has no article. @param number of the row among those that are kept */
export function askedRow(row: Record<string, unknown>, number: number): AskedRow | null {
  const article = articleOfRow(parseReadRow(row));
  return article && askedArticle(article, describeArticle(article, languageLists), idOf(row), number);
}

/** @param rowId of the row that it was given in */
export function askedArticle(article: Article, described: Described, rowId: RowId, number: number): AskedRow {
  const { url, title } = article;
  const { all, quoted, termsInText } = described.print;
  return {
    ...described,
    rowId,
    articleId: String(number),
    url,
    title,
    publishedAt: described.dates.publishedAt,
    ...(described.dates.isPublishedLikely && { publishedLikely: true }),
    readAt: null,
    firstReadAt: null,
    fingerprint: keptOf(described.print),
    all: Uint32Array.from(all),
    quoted: Uint32Array.from(quoted),
    termsInText,
  };
}

interface WithRowId {
  readonly rowId: RowId;
}

export function outputOf<Asked extends TracedArticle & WithRowId, Row extends IndexedArticle & WithRowId>(
  { asked, others, provenance }: Trace<Asked, Row>,
  nearest: number,
): TraceOutput {
  const { sources, origins } = provenance;
  const rowIds = new Map([asked, ...others].map(({ articleId, rowId }) => [articleId, rowId]));
  const rowIdOf = (articleId: string) => rowIds.get(articleId) ?? null;
  const byKinship = [...others].sort((a, b) => b.comparison.kinship - a.comparison.kinship);
  return {
    sources: sources.map(({ agency, outlet, name, kind, joint, via, evidence }) => ({
      agency,
      outlet,
      name,
      kind,
      joint,
      via,
      evidence: evidence.map(({ articleId, ...words }: Evidence) => ({ id: rowIdOf(articleId), ...words })),
    })),
    siblings: byKinship.filter(({ comparison }) => isSibling(comparison.relation)).map(linkTo),
    related: byKinship
      .filter(({ comparison }) => isReport(comparison.relation))
      .map(({ rowId, comparison }) => ({ id: rowId, story: comparison.storyShare })),
    origins: {
      known: origins.known,
      unknown: origins.unknown,
      ...(origins.atLeast && { atLeast: true }),
      groups: origins.groups.map(({ kind, agencies, name, articles }) => ({ kind, agencies, name, articles: articles.map(rowIdOf) })),
    },
    ...(nearest > 0 && { nearest: byKinship.slice(0, nearest).map(linkTo) }),
  };
}

function linkTo({ rowId, comparison: { relation, copied, storyShare } }: WithRowId & Measured): RowLink {
  return { id: rowId, relation, copied, story: storyShare };
}
