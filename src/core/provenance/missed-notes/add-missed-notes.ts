// Adds to a provenance which copies carry no note where a page of the story was corrected or withdrawn, and what they still say.
import type { Fingerprint } from '../../model/fingerprint';
import type { CorrectedSince, Provenance } from '../../model/provenance';
import type { KnownArticle } from '../known-article';
import { type MissedNote, missedNotes } from './corrected-since';
import { type ComparedTexts, type Holding, holdingByTerms, holdingByTexts } from './holds-amendment';

/** Copies whose texts are compared with the corrected page's; the rest is told by fingerprints. Chosen by hand: each takes some milliseconds. */
const MAX_TEXTS = 20;

type Printed = KnownArticle & { readonly fingerprint: Fingerprint };
/** Gives the texts of a copy and of the corrected page; null where one of them was not kept. */
type TextsOf = (copy: KnownArticle, page: KnownArticle) => Promise<ComparedTexts | null>;

/**
 * @param story the asked article first, then its siblings
 * @param versions other versions of the asked article
 */
export async function addMissedNotes(
  provenance: Provenance,
  story: readonly Printed[],
  versions: readonly Printed[],
  textsOf: TextsOf,
): Promise<Provenance> {
  const missed = missedNotes(story, versions, provenance.origins.groups);
  if (missed.length === 0) return provenance;
  const since = new Map<string, CorrectedSince>();
  let texts = 0;
  for (const note of missed) {
    const mayCompare = amendmentsOf(note).length > 0 && texts++ < MAX_TEXTS;
    const said = await withWhatItSays(note, mayCompare ? textsOf : null);
    if (said) since.set(note.copy.articleId, said);
  }
  const of = (articleId: string) => {
    const correctedSince = since.get(articleId);
    return correctedSince && { correctedSince };
  };
  const siblings = provenance.siblings.map((sibling) => ({ ...sibling, ...of(sibling.articleId) }));
  return { ...provenance, ...of(story[0]?.articleId ?? ''), siblings };
}

function amendmentsOf({ page }: MissedNote<Printed>) {
  return page.page?.corrected?.amendments ?? [];
}

/** Null where the copy already says what is right. */
async function withWhatItSays(note: MissedNote<Printed>, textsOf: TextsOf | null): Promise<CorrectedSince | null> {
  const { copy, page, since } = note;
  const texts = textsOf && (await textsOf(copy, page));
  const amendments = amendmentsOf(note);
  const holdings = amendments.map((amendment): Holding => {
    const told = texts ? holdingByTexts(amendment, texts) : 'unknown';
    // Passages of two languages are compared by few facts.
    return told === 'unknown' && (!texts || copy.lang !== page.lang) ? holdingByTerms(amendment, copy.fingerprint, page.fingerprint) : told;
  });
  const stillSays = amendments[holdings.indexOf('old')];
  if (stillSays) return { ...since, stillSays };
  return holdings.length > 0 && holdings.every((holding) => holding === 'now') ? null : since;
}
