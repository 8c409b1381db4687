// A trace over the store: the article to ask about, and the store as the index that it is traced in.
import type { Described } from '../core/describe-article';
import { makeFingerprint, printOfKept } from '../core/fingerprint/make-fingerprint';
import type { LanguageLists } from '../core/languages/language-lists';
import { type FoundStory, foundStory, type TrackedStory, trackedWith, withFound } from '../core/library/tracked-story';
import type { Article } from '../core/model/article';
import type { SaidObjection } from '../core/model/objection';
import type { StoredArticle } from '../core/model/stored-article';
import type { TracedArticle } from '../core/provenance/measure-candidates';
import { type Trace, trace } from '../core/provenance/trace';
import type { ArticleStore } from '../store/article-store';
import { paragraphsOf } from '../store/packed-text';
import { knownFromStore, type StoredCandidate, storeIndex } from '../store/store-index';

/** Id of an article that is answered about but not stored. */
const NOT_KEPT = 'not kept';

/** An article to ask about. */
interface Asked extends TracedArticle {
  /** It is stored, so that it can be asked about again. */
  readonly kept: boolean;
}

export interface AskedStored extends Asked {
  readonly stored: StoredArticle;
}

export interface StoreTrace<A extends Asked = Asked> extends Omit<Trace<A, StoredCandidate>, 'inEffect'> {
  /** Every objection that the reader has made, and those that change this answer. */
  readonly objections: readonly SaidObjection[];
  readonly inEffect: readonly SaidObjection[];
  /** The story of the article as the reader tracks it, with what this trace adds; null where it is not tracked. */
  readonly tracked: TrackedStory | null;
}

/** What a trace found, as tracked stories are counted by it. */
export function foundBy({ asked, others, provenance }: Pick<StoreTrace, 'asked' | 'others' | 'provenance'>): FoundStory {
  const addresses = new Map(others.map(({ articleId, address }) => [articleId, address]));
  return foundStory(asked, provenance, (articleId) => addresses.get(articleId));
}

/** An article just read. @param stored as it was stored, with what earlier readings add; null where it was not */
export function askedFromPage(article: Article, described: Described, stored: StoredArticle | null, now: number): Asked {
  const { title } = article;
  const { publishedAt, isPublishedLikely } = described.dates;
  const likely = isPublishedLikely && ({ publishedLikely: true } as const);
  const articleId = stored === null ? NOT_KEPT : String(stored.number);
  const page = stored?.page ?? described.page;
  return {
    ...described,
    page,
    articleId,
    title,
    publishedAt,
    ...likely,
    kept: stored !== null,
    readAt: now,
    firstReadAt: stored?.firstReadAt ?? now,
  };
}

/** An article of the store. Where its text was kept it is asked about with all shingles, and facts can be shown in its own words. */
export async function askedFromStore(stored: StoredArticle, lists: LanguageLists): Promise<AskedStored> {
  const paragraphs = await paragraphsOf(stored);
  const print = paragraphs ? makeFingerprint(stored.title, paragraphs, stored.lang, lists) : printOfKept(stored.fingerprint);
  return { ...knownFromStore(stored), print, kept: true, stored };
}

/** Traces an article in the reader's own store, with the reader's own objections. */
export async function traceInStore<A extends Asked>(asked: A, store: ArticleStore, lists: LanguageLists): Promise<StoreTrace<A>> {
  // Both are in memory unless the background has just woken; then they are read at once, so that no answer waits for the one after the other.
  const [objections, stories] = await Promise.all([store.objections.all(), asked.kept ? store.tracked.all() : []]);
  const traced = await trace(
    asked,
    storeIndex(store, lists),
    objections.map(({ objection }) => objection),
  );
  const inEffect = new Set(traced.inEffect);
  const article = { number: Number(asked.articleId), address: asked.address };
  const known = trackedWith(stories, article);
  const tracked = known && withFound(known, foundBy(traced));
  return { ...traced, objections, inEffect: objections.filter(({ objection }) => inEffect.has(objection)), tracked };
}

/** Traces an article by what its own page says, where the store cannot be asked. */
export async function traceAlone<A extends Asked>(asked: A): Promise<StoreTrace<A>> {
  const nothing = async () => [];
  const unknown = async () => null;
  const traced = await trace<A, StoredCandidate>(asked, { candidates: nothing, copies: nothing, exact: unknown, texts: unknown });
  return { ...traced, objections: [], inEffect: [], tracked: null };
}
