// A trace: from an article to its provenance, over any index of the articles that are known. The background and the command line both run this one.
import type { Correction } from '../model/correction';
import type { Provenance } from '../model/provenance';
import { isSibling } from '../model/relation';
import { applyCorrections, housesOf } from './apply-corrections';
import { buildProvenance } from './build-provenance';
import { measureAll } from './measure-all';
import { type Measured, settleVerdicts, type TracedArticle } from './measure-candidates';
import { addMissedNotes } from './missed-notes/add-missed-notes';
import { oneTextAmong } from './one-text';
import type { IndexedArticle, TraceIndex } from './trace-index';

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

/** Finds, measures, settles and corrects what the index has on the asked article, and builds its provenance. */
export async function trace<Asked extends TracedArticle, Row extends IndexedArticle>(
  asked: Asked,
  index: TraceIndex<Row>,
  corrections: readonly Correction[] = [],
): Promise<Trace<Asked, Row>> {
  const { measured, areMore } = await measureAll(asked, index);
  const verdicts = settleVerdicts(asked, measured);
  const corrected = applyCorrections(asked, verdicts, corrections);
  const judge = { houseOf: housesOf(corrections), areOneText: oneTextAmong(corrected.others) };
  const built = buildProvenance(corrected.asked, corrected.others, corrected.versions, judge);
  const siblings = corrected.others.filter(({ comparison }) => isSibling(comparison.relation));
  const story = [{ ...corrected.asked, fingerprint: asked.print }, ...siblings];
  const provenance = await addMissedNotes(built, story, corrected.versions, (copy, page) => index.texts(copy, page));
  return { ...corrected, provenance: areMore ? { ...provenance, origins: { ...provenance.origins, atLeast: true } } : provenance };
}
