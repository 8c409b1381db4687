// Stores a correction that the reader makes to an answer, with what was shown, and gives the corrected answer.
import { addressKey } from '../core/address';
import type { LanguageLists } from '../core/languages/language-lists';
import {
  type CorrectedArticle,
  type Correction,
  correctionId,
  notSameStory,
  type SaidCorrection,
  type ShownSource,
  sameOutlet,
  wrongSource,
} from '../core/model/correction';
import { sourceKey } from '../core/model/source-key';
import type { Answer, Says, SiblingCopy, Source, UiToBackground, ValueOf } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { findProvenance } from './find-provenance';

type Correct = UiToBackground['correct'];

interface Correcting {
  readonly store: ArticleStore;
  readonly lists: LanguageLists;
  readonly now: number;
}

/** Stores nothing where the answer no longer shows what the correction is about. */
export async function correct(url: string, says: Says, { store, lists, now }: Correcting): Promise<ValueOf<Correct>> {
  const before = await findProvenance(url, store, lists);
  const said = before && (await saidOf(before, says, { store, now }));
  if (!said) return { id: null, answer: before };
  await store.corrections.put([said]);
  return { id: said.id, answer: await findProvenance(url, store, lists) };
}

async function saidOf(answer: Answer, says: Says, { store, now: saidAt }: Omit<Correcting, 'lists'>): Promise<SaidCorrection | null> {
  const { siblings, sources } = answer.provenance;
  const asked = await articleOf(answer.article, store);
  if (says.kind === 'wrong-source') {
    const source = sources.find((one) => sourceKey(one) === sourceKey(says.source));
    const correction = source ? wrongSource(asked, source) : null;
    return source && correction ? recordOf(correction, saidAt, asked, null, shownSource(source, answer)) : null;
  }
  const sibling = siblings.find(({ articleId }) => articleId === says.articleId);
  const other = sibling && (await articleOf(sibling, store));
  const correction = other ? (says.kind === 'same-outlet' ? sameOutlet : notSameStory)(asked, other) : null;
  return sibling && other && correction ? recordOf(correction, saidAt, asked, other, shownSibling(sibling)) : null;
}

const recordOf = (
  correction: Correction,
  saidAt: number,
  asked: CorrectedArticle,
  other: CorrectedArticle | null,
  shown: SaidCorrection['shown'],
): SaidCorrection => ({ id: correctionId(correction), correction, saidAt, asked, other, shown });

/** Its key in the store does not always follow from its address alone. */
async function articleOf(shown: Omit<CorrectedArticle, 'address'>, store: ArticleStore): Promise<CorrectedArticle> {
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
