// A trace: from an article to its provenance, over any index of the articles that are known. The background and the command line both run this one.
import type { Print } from '../fingerprint/make-fingerprint';
import { type Comparable, isBorderline } from '../match/compare';
import type { Correction } from '../model/correction';
import type { Fingerprint } from '../model/fingerprint';
import type { Provenance } from '../model/provenance';
import { applyCorrections } from './apply-corrections';
import { buildProvenance } from './build-provenance';
import type { KnownArticle } from './known-article';
import { type Measured, measure, settleVerdicts, type TracedArticle } from './measure-candidates';

/**
 * Candidates measured for one trace, of each ranking: by copied words, by facts, by all terms. Chosen by hand: measuring is most of the work, and of
 * real translations, the hardest to find, 99 in 100 come first of all.
 */
export const MAX_CANDIDATES = 50;

/** An article as an index keeps it. */
export interface IndexedArticle extends KnownArticle {
  readonly fingerprint: Fingerprint;
}

/** The articles that are known, wherever they lie. */
export interface TraceIndex<Row extends IndexedArticle> {
  /**
   * Articles that may tell the same story, likeliest first.
   *
   * @param max how many of each ranking
   * @param around when the asked article was read, in milliseconds since 1970; null where unknown
   */
  candidates(asked: Print, max: number, around: number | null): Promise<readonly Row[]>;
  /** All shingles of an article, made of its text; null where the text was not kept. Asked only where the kept fingerprint does not decide. */
  exact(row: Row): Promise<Comparable | null>;
}

/** What a trace found, as the reader's corrections leave it. */
export interface Trace<Asked extends TracedArticle, Row extends IndexedArticle> {
  readonly asked: Asked;
  /** Articles of other outlets: siblings, other reports, and what turned out to be unrelated. */
  readonly others: readonly (Row & Measured)[];
  /** The asked article seen again. */
  readonly versions: readonly (Row & Measured)[];
  /** Those of the given corrections that change this answer. */
  readonly inEffect: readonly Correction[];
  readonly provenance: Provenance;
}

export async function trace<Asked extends TracedArticle, Row extends IndexedArticle>(
  asked: Asked,
  index: TraceIndex<Row>,
  corrections: readonly Correction[] = [],
): Promise<Trace<Asked, Row>> {
  const candidates = await index.candidates(asked.print, MAX_CANDIDATES, asked.readAt);
  const measured: (Row & Measured)[] = [];
  for (const row of candidates) if (!isAskedItself(row, asked)) measured.push(await measureRow(asked, row, index));
  const verdicts = settleVerdicts(asked, measured);
  const corrected = applyCorrections(asked, verdicts, corrections);
  return { ...corrected, provenance: buildProvenance(corrected.asked, corrected.others, corrected.versions) };
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
