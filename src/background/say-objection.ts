// Stores an objection that the reader makes to an answer, with what was shown, and gives the answer that follows from it.
import { addressKey } from '../core/address';
import type { LanguageLists } from '../core/languages/language-lists';
import {
  notSameStory,
  type Objection,
  type ObjectionArticle,
  objectionId,
  type SaidObjection,
  type ShownSource,
  sameOutlet,
  wrongSource,
} from '../core/model/objection';
import { sourceKey } from '../core/model/source-key';
import type { Answer, Says, SiblingCopy, Source, UiToBackground, ValueOf } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { findProvenance } from './find-provenance';

type SayObjection = UiToBackground['sayObjection'];

interface Saying {
  readonly store: ArticleStore;
  readonly lists: LanguageLists;
  readonly now: number;
}

/** Stores nothing where the answer no longer shows what the objection is about. */
export async function sayObjection(url: string, says: Says, { store, lists, now }: Saying): Promise<ValueOf<SayObjection>> {
  const before = await findProvenance(url, store, lists);
  const said = before && (await saidOf(before, says, { store, now }));
  if (!said) return { id: null, answer: before };
  await store.objections.put([said]);
  return { id: said.id, answer: await findProvenance(url, store, lists) };
}

async function saidOf(answer: Answer, says: Says, { store, now: saidAt }: Omit<Saying, 'lists'>): Promise<SaidObjection | null> {
  const { siblings, sources } = answer.provenance;
  const asked = await articleOf(answer.article, store);
  if (says.kind === 'wrong-source') {
    const source = sources.find((one) => sourceKey(one) === sourceKey(says.source));
    const objection = source ? wrongSource(asked, source) : null;
    return source && objection ? recordOf(objection, saidAt, asked, null, shownSource(source, answer)) : null;
  }
  const sibling = siblings.find(({ articleId }) => articleId === says.articleId);
  const other = sibling && (await articleOf(sibling, store));
  const objection = other ? (says.kind === 'same-outlet' ? sameOutlet : notSameStory)(asked, other) : null;
  return sibling && other && objection ? recordOf(objection, saidAt, asked, other, shownSibling(sibling)) : null;
}

const recordOf = (
  objection: Objection,
  saidAt: number,
  asked: ObjectionArticle,
  other: ObjectionArticle | null,
  shown: SaidObjection['shown'],
): SaidObjection => ({ id: objectionId(objection), objection, saidAt, asked, other, shown });

/** Its key in the store does not always follow from its address alone. */
async function articleOf(shown: Omit<ObjectionArticle, 'address'>, store: ArticleStore): Promise<ObjectionArticle> {
  const { url, title, lang, outlet, publishedAt } = shown;
  return { address: (await store.byUrl(url))?.address ?? addressKey(url), url, title, lang, outlet, publishedAt };
}

const shownSibling = ({ relation, copied, quoted, storyShare }: SiblingCopy) => ({ relation, copied, quoted, storyShare });

function shownSource({ agency, outlet, name, strength, evidence }: Source, { article, provenance }: Answer): ShownSource {
  const addresses = new Map([article, ...provenance.siblings].map(({ articleId, url }) => [articleId, url]));
  return {
    agency,
    outlet,
    name,
    strength,
    evidence: evidence.map(({ articleId, slot, strength: how, quote }) => ({
      url: addresses.get(articleId) ?? '',
      slot,
      strength: how,
      quote,
    })),
  };
}
