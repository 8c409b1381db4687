// The whole story of the article at an address: the answer, its family tree, and what each of its articles says of itself.
import type { LanguageLists } from '../core/languages/language-lists';
import type { StoredArticle } from '../core/model/stored-article';
import { dateCertainty } from '../core/provenance/date-certainty';
import { buildFamilyTree } from '../core/provenance/family-tree';
import type { Story, StoryArticle } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { answerOf, traceAddress } from './find-provenance';

/** Null where no article was read at this address. */
export async function findStory(url: string, store: ArticleStore, lists: LanguageLists): Promise<Story | null> {
  const traced = await traceAddress(url, store, lists);
  if (!traced) return null;
  const { asked, others, versions, provenance } = traced;
  const byId = new Map(others.map((other) => [other.articleId, other]));
  const tracedOf = (articles: readonly { articleId: string }[]) => articles.flatMap(({ articleId }) => byId.get(articleId) ?? []);
  const siblings = tracedOf(provenance.siblings);
  const told = [asked, ...siblings, ...tracedOf(provenance.related), ...versions];
  return {
    ...answerOf(traced),
    articles: await Promise.all(told.map(({ stored, credits }) => storyArticle(stored, credits, store))),
    tree: buildFamilyTree(asked, siblings, provenance.sources),
  };
}

/** @param credits without those that the reader called wrong */
async function storyArticle(stored: StoredArticle, credits: StoryArticle['credits'], store: ArticleStore): Promise<StoryArticle> {
  const isDropped = ({ agency }: StoryArticle['credits'][number]) => !credits.some((credit) => credit.agency === agency);
  const { number, outletDomain, outletName, title, url, lang, publishedAt, text } = stored;
  return {
    articleId: String(number),
    outlet: { domain: outletDomain, name: outletName },
    title,
    url,
    lang,
    publishedAt,
    dateCertainty: dateCertainty(publishedAt),
    firstReadAt: new Date(stored.firstReadAt).toISOString(),
    readAt: new Date(stored.readAt).toISOString(),
    credits,
    wrongSources: [...new Set(stored.credits.filter(isDropped).map(({ name }) => name))],
    textKept: (text ?? (await store.textOf(number))) !== null,
  };
}
