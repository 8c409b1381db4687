// Measures what an index finds: the candidates, and of a story with more copies than a ranking has room for all of its copies.

import type { Print } from '../fingerprint/make-fingerprint';
import { haveOwnFacts } from '../match/form-report';
import { isBorderlineSection } from '../match/shared-sections';
import type { Fingerprint } from '../model/fingerprint';
import { type Comparison, isCopy, isSibling } from '../model/relation';
import { ComparedPrints } from './compared-prints';
import type { KnownArticle } from './known-article';
import { type Measured, measure, type TracedArticle } from './measure-candidates';
import type { IndexedArticle, TraceIndex } from './trace-index';

/**
 * Candidates measured for one trace, of each ranking: by copied words, by facts, by all terms. Chosen by hand: measuring is most of the work, and of
 * real translations, the hardest to find, 99 in 100 come first of all.
 */
export const MAX_CANDIDATES = 50;
/**
 * Articles measured in the ranking by copied words, where one copy follows another. Beyond it copies are counted as “at least”. docs/store.md says what an
 * answer with so many takes.
 */
export const MAX_COPIES = 2_000;
/** Each further part of that ranking ends at a rank so many times that of the part before. Chosen by hand: a part costs a look-up of its own. */
const PART_GROWTH = 4;
/** Articles at the end of a part: where most of them are copies, more copies follow. Chosen by hand. */
const END_OF_PART = 10;
/** Sections of an asked round-up whose copies are looked for one by one: each costs a look-up of its own. Chosen by hand. */
const MAX_SECTIONS_ASKED = 20;

export interface MeasuredRows<Row> {
  readonly measured: readonly (Row & Measured)[];
  /** The ranking by copied words was left at its bound, in the middle of copies. */
  readonly areMore: boolean;
}

/** All but the asked article, which may lie in the index itself. */
export async function measureAll<Row extends IndexedArticle>(asked: TracedArticle, index: TraceIndex<Row>): Promise<MeasuredRows<Row>> {
  const measurer = new RowMeasurer(asked, index);
  const measured = await measurer.measure(await index.candidates(asked.print, MAX_CANDIDATES, asked.readAt));
  // Those by copied words come first, with the asked article among them.
  let part = measured.slice(0, MAX_CANDIDATES - 1);
  for (let to = MAX_CANDIDATES; endsInCopies(part); ) {
    if (to >= MAX_COPIES) return { measured, areMore: true };
    const from = to;
    to = Math.min(MAX_COPIES, PART_GROWTH * from);
    const further = await index.copies(asked.print, from, to);
    part = await measurer.measure(further);
    for (const row of part) measured.push(row);
    if (further.length < to - from) break;
  }
  for (const print of printsOfSections(asked)) {
    for (const row of await measurer.measure(await index.copies(print, 0, MAX_CANDIDATES))) measured.push(row);
  }
  return { measured, areMore: false };
}

/** The asked print with the keys of one section: a copy of that shares too few keys with the whole of a long page to be found by those. */
function printsOfSections({ print, parts = [] }: TracedArticle): Print[] {
  return parts.slice(0, MAX_SECTIONS_ASKED).map(({ shingles }) => ({ ...print, shingles: Uint32Array.from(shingles) }));
}

function endsInCopies(ranked: readonly Measured[]): boolean {
  return ranked.slice(-END_OF_PART).filter(({ comparison }) => isCopy(comparison.relation)).length > END_OF_PART / 2;
}

class RowMeasurer<Row extends IndexedArticle> {
  readonly #compared: ComparedPrints;
  /** Ids of the articles that were measured: one may be found by facts first and by copied words later. */
  readonly #known = new Set<string>();

  constructor(
    private readonly asked: TracedArticle,
    private readonly index: TraceIndex<Row>,
  ) {
    this.#compared = new ComparedPrints(asked);
  }

  /** Those of the rows that were not measured before. */
  async measure(rows: readonly Row[]): Promise<(Row & Measured)[]> {
    const measured: (Row & Measured)[] = [];
    for (const row of rows) {
      if (this.#known.has(row.articleId) || this.#isAskedItself(row)) continue;
      this.#known.add(row.articleId);
      measured.push(await this.#measureOne(row));
    }
    return measured;
  }

  /** An article that was read before lies in the index itself. */
  #isAskedItself({ address }: KnownArticle): boolean {
    return this.asked.address !== '' && address === this.asked.address;
  }

  /** By the kept fingerprint, and by all shingles where that alone does not decide. */
  async #measureOne(row: Row): Promise<Row & Measured> {
    const comparison = this.#compared.measure(row);
    const isUndecided =
      !comparison.isSure || isBorderlineSection(this.asked, row.fingerprint) || mayBeForm(this.asked, row.fingerprint, comparison);
    const comparable = isUndecided ? await this.index.exact(row) : null;
    if (!comparable) return { ...row, comparable: row.fingerprint, comparison };
    return { ...row, comparable, comparison: measure(this.asked, row, comparable) };
  }
}

/** The words are alike, the facts are not: the whole texts tell whether both were made by one form. */
function mayBeForm(asked: TracedArticle, fingerprint: Fingerprint, { relation }: Comparison): boolean {
  return isSibling(relation) && relation !== 'translated' && haveOwnFacts(asked.print, fingerprint);
}
