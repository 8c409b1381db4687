// The answer about an article: looked up by its address, traced over the store, and brought into the form that the popup is given.
import type { LanguageLists } from '../core/languages/language-lists';
import type { CorrectedArticle, SaidCorrection } from '../core/model/correction';
import { housesOf } from '../core/provenance/apply-corrections';
import { countOtherOutlets } from '../core/provenance/count-outlets';
import { type KnownArticle, saidBesides } from '../core/provenance/known-article';
import type { Answer, ShownCorrection } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { type AskedStored, askedFromStore, type StoreTrace, traceInStore } from './trace-article';

/** Null where no article was read at this address. */
export async function findProvenance(url: string, store: ArticleStore, lists: LanguageLists): Promise<Answer | null> {
  const traced = await traceAddress(url, store, lists);
  return traced && answerOf(traced);
}

/** The trace of the stored article at an address; null where none was read there. */
export async function traceAddress(url: string, store: ArticleStore, lists: LanguageLists): Promise<StoreTrace<AskedStored> | null> {
  const stored = await store.byUrl(url);
  return stored && traceInStore(await askedFromStore(stored, lists), store, lists);
}

export function answerOf({ asked, provenance, corrections, inEffect }: StoreTrace): Answer {
  const { articleId, outlet, title, url, lang, publishedAt, kept } = asked;
  const houseOf = housesOf(corrections.map(({ correction }) => correction));
  return {
    article: { articleId, outlet, title, url, lang, publishedAt, ...saidBesides(asked), kept },
    provenance,
    otherOutlets: countOtherOutlets(outlet, provenance.siblings, houseOf),
    corrections: inEffect.map((correction) => shownCorrection(correction, asked)),
  };
}

/** A correction names the article or outlet on its other side, as seen from the article that is asked about. */
function shownCorrection({ id, correction, asked, other, shown }: SaidCorrection, about: KnownArticle): ShownCorrection {
  const { kind } = correction;
  if (kind === 'wrong-source')
    return { id, kind, article: null, source: 'name' in shown ? { agency: shown.agency, name: shown.name } : null };
  const isAbout = ({ address, outlet }: CorrectedArticle) =>
    kind === 'same-outlet' ? outlet.domain === about.outlet.domain : address === about.address;
  const { title, url, lang, outlet } = other === null || isAbout(other) ? asked : other;
  return { id, kind, article: { title, url, lang, outlet }, source: null };
}
