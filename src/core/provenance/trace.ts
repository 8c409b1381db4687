// A trace: from an article to its provenance, over any index of the articles that are known. The background and the command line both run this one.
import type { Objection } from '../model/objection';
import type { Provenance } from '../model/provenance';
import { isSibling } from '../model/relation';
import { applyObjections } from './apply-objections';
import { buildProvenance } from './build-provenance';
import { housesOf } from './houses';
import { measureAll } from './measure-all';
import { type Measured, settleVerdicts, type TracedArticle } from './measure-candidates';
import { addMissedNotes } from './missed-notes/add-missed-notes';
import { oneTextAmong } from './one-text';
import type { IndexedArticle, TraceIndex } from './trace-index';

/** What a trace found, as the reader's objections leave it. */
export interface Trace<Asked extends TracedArticle, Row extends IndexedArticle> {
  readonly asked: Asked;
  /** Articles of other outlets: siblings, other reports, and what turned out to be unrelated. */
  readonly others: readonly (Row & Measured)[];
  /** The asked article seen again. */
  readonly versions: readonly (Row & Measured)[];
  /** Those of the given objections that change this answer. */
  readonly inEffect: readonly Objection[];
  readonly provenance: Provenance;
}

/** Finds, measures and settles what the index has on the asked article, leaves out what the reader objected to, and builds its provenance. */
export async function trace<Asked extends TracedArticle, Row extends IndexedArticle>(
  asked: Asked,
  index: TraceIndex<Row>,
  objections: readonly Objection[] = [],
): Promise<Trace<Asked, Row>> {
  const { measured, areMore } = await measureAll(asked, index);
  const verdicts = settleVerdicts(asked, measured);
  const left = applyObjections(asked, verdicts, objections);
  const judge = { houseOf: housesOf(objections), areOneText: oneTextAmong(left.others) };
  const built = buildProvenance(left.asked, left.others, left.versions, judge);
  const siblings = left.others.filter(({ comparison }) => isSibling(comparison.relation));
  const story = [{ ...left.asked, fingerprint: asked.print }, ...siblings];
  const provenance = await addMissedNotes(built, story, left.versions, (copy, page) => index.texts(copy, page));
  return { ...left, provenance: areMore ? { ...provenance, origins: { ...provenance.origins, atLeast: true } } : provenance };
}
