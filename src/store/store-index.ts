// A store as the index in which articles are traced.
import { compareTexts } from '../core/changes/compare-texts';
import type { ComparedText } from '../core/changes/read-text';
import { makeFingerprint } from '../core/fingerprint/make-fingerprint';
import type { LanguageLists } from '../core/languages/language-lists';
import type { StoredArticle } from '../core/model/stored-article';
import type { KnownArticle } from '../core/provenance/known-article';
import type { IndexedArticle, TraceIndex } from '../core/provenance/trace-index';
import type { StoredArticles } from './stored-articles';

/** A candidate, with its record in the store. */
export interface StoredCandidate extends IndexedArticle {
  readonly stored: StoredArticle;
}

/** What a trace asks of a store, wherever its database is. */
export type SearchedStore = Pick<StoredArticles, 'candidates' | 'copies' | 'paragraphsOf'>;

export function storeIndex(store: SearchedStore, lists: LanguageLists): TraceIndex<StoredCandidate> {
  return {
    async candidates(asked, max, around) {
      return (await store.candidates(asked, max, around ?? undefined)).map(candidate);
    },
    async copies(asked, from, to) {
      return (await store.copies(asked, from, to)).map(candidate);
    },
    async exact({ stored }) {
      const paragraphs = await store.paragraphsOf(stored.number);
      return paragraphs && makeFingerprint(stored.title, paragraphs, stored.lang, lists);
    },
    async texts(copy, page) {
      const [one, two] = [await keptText(copy, store), await keptText(page, store)];
      return one && two && { copy: one, page: two, changes: compareTexts(one, two, lists) };
    },
  };
}

/** Null for an article whose text was not kept. */
async function keptText({ articleId, lang, credits }: KnownArticle, store: SearchedStore): Promise<ComparedText | null> {
  const number = Number(articleId);
  const paragraphs = Number.isInteger(number) ? await store.paragraphsOf(number) : null;
  return paragraphs && { paragraphs, lang, credits };
}

function candidate(stored: StoredArticle): StoredCandidate {
  return { ...knownFromStore(stored), stored, fingerprint: stored.fingerprint };
}

export function knownFromStore(stored: StoredArticle): KnownArticle {
  const {
    number,
    address,
    canonical = '',
    url,
    outletDomain,
    outletName,
    owner = '',
    title,
    lang,
    publishedAt,
    readAt,
    firstReadAt,
    credits,
  } = stored;
  const outlet = { domain: outletDomain, name: outletName };
  const { publishedLikely, page, parts, supplied } = stored;
  const said = {
    ...(publishedLikely && { publishedLikely }),
    ...(page && { page }),
    ...(parts && { parts }),
    ...(supplied && { supplied }),
  };
  return {
    articleId: String(number),
    address,
    canonical,
    url,
    outlet,
    owner,
    title,
    lang,
    publishedAt,
    ...said,
    readAt,
    firstReadAt,
    credits,
  };
}
