// The answer about an article: looked up by its address, traced over the store, and brought into the form that the popup is given.
import type { LanguageLists } from '../core/languages/language-lists';
import type { ObjectionArticle, SaidObjection } from '../core/model/objection';
import type { StoredArticle } from '../core/model/stored-article';
import { countOtherOutlets } from '../core/provenance/count-outlets';
import { housesOf } from '../core/provenance/houses';
import { type KnownArticle, saidBesides } from '../core/provenance/known-article';
import type { Answer, ShownObjection } from '../messages/contract';
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

/** The answer about a stored article. */
export async function answerAbout(stored: StoredArticle, store: ArticleStore, lists: LanguageLists): Promise<Answer> {
  return answerOf(await traceInStore(await askedFromStore(stored, lists), store, lists));
}

export function answerOf({ asked, provenance, objections, inEffect, tracked }: StoreTrace): Answer {
  const { articleId, outlet, title, url, lang, publishedAt, kept } = asked;
  const head = { articleId, outlet, title, url, lang, publishedAt, ...saidBesides(asked), kept };
  const houseOf = housesOf(objections.map(({ objection }) => objection));
  return {
    article: { ...head, ...(asked.supplied && { isSupplied: true as const }) },
    provenance,
    otherOutlets: countOtherOutlets(outlet, provenance.siblings, houseOf),
    objections: inEffect.map((objection) => shownObjection(objection, asked)),
    ...(tracked && { tracked: { fresh: tracked.fresh.length } }),
  };
}

/** An objection names the article or outlet on its other side, as seen from the article that is asked about. */
function shownObjection({ id, objection, asked, other, shown }: SaidObjection, about: KnownArticle): ShownObjection {
  const { kind } = objection;
  if (kind === 'wrong-source')
    return { id, kind, article: null, source: 'name' in shown ? { agency: shown.agency, name: shown.name } : null };
  const isAbout = ({ address, outlet }: ObjectionArticle) =>
    kind === 'same-outlet' ? outlet.domain === about.outlet.domain : address === about.address;
  const { title, url, lang, outlet } = other === null || isAbout(other) ? asked : other;
  return { id, kind, article: { title, url, lang, outlet }, source: null };
}
