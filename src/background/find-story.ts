// The whole story of the article at an address: the answer, its family tree, and what each of its articles says of itself.

import { dateCertainty } from '../core/date-certainty';
import type { LanguageLists } from '../core/languages/language-lists';
import type { Credit } from '../core/model/credit';
import type { StoredArticle } from '../core/model/stored-article';
import { type KnownArticle, saidBesides } from '../core/provenance/known-article';
import { ownerSaid } from '../core/provenance/same-owner';
import { buildFamilyTree, type EventReport } from '../core/provenance/tree/family-tree';
import type { Provenance, Story, StoryArticle } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { paragraphsOf } from '../store/packed-text';
import { answerOf, traceAddress } from './find-provenance';
import { noteComparison } from './note-comparison';

/**
 * Texts that are unpacked to see whether they can be read. Chosen by hand: unpacking hundreds takes longer than all else, so a damaged text beyond these is
 * found out when it is opened.
 */
const MAX_UNPACKED = 50;

/** Null where no article was read at this address. */
export async function findStory(url: string, store: ArticleStore, lists: LanguageLists): Promise<Story | null> {
  const traced = await traceAddress(url, store, lists);
  if (!traced) return null;
  noteComparison(traced, store, true);
  const { asked, others, versions, provenance } = traced;
  const byId = new Map(others.map((other) => [other.articleId, other]));
  const tracedOf = (articles: readonly { articleId: string }[]) => articles.flatMap(({ articleId }) => byId.get(articleId) ?? []);
  const siblings = tracedOf(provenance.siblings);
  const told = [asked, ...siblings, ...tracedOf(provenance.related), ...versions];
  return {
    ...answerOf(traced),
    articles: await storyArticles(told, store),
    tree: buildFamilyTree(asked, siblings, provenance.sources, { reports: reportsOf(provenance, byId), groups: provenance.origins.groups }),
  };
}

function reportsOf({ related }: Provenance, traced: ReadonlyMap<string, KnownArticle>): EventReport[] {
  return related.flatMap(({ articleId, quoter }) => {
    const article = traced.get(articleId);
    return article ? [{ article, isQuoting: quoter === 'other' }] : [];
  });
}

type TracedRow = KnownArticle & { readonly stored: StoredArticle };

async function storyArticles(told: readonly TracedRow[], store: ArticleStore): Promise<StoryArticle[]> {
  const first = await Promise.all(
    told.slice(0, MAX_UNPACKED).map(async ({ stored }) => ((await canReadText(stored, store)) ? stored.number : null)),
  );
  const further = await store.withText(told.slice(MAX_UNPACKED).map(({ stored }) => stored.number));
  const kept = new Set([...first, ...further]);
  return told.map((article) => storyArticle(article, kept.has(article.stored.number)));
}

/** @param article as traced: its credits are without those that the reader called wrong, the stored ones with them */
function storyArticle(article: TracedRow, textKept: boolean): StoryArticle {
  const { articleId, outlet, title, url, lang, publishedAt, credits, stored } = article;
  const owner = ownerSaid(article);
  const isDropped = ({ agency, name }: Credit) => !credits.some((credit) => credit.agency === agency && credit.name === name);
  return {
    articleId,
    outlet,
    title,
    url,
    lang,
    publishedAt,
    ...saidBesides(article),
    ...(owner && { owner }),
    dateCertainty: dateCertainty(publishedAt),
    firstReadAt: new Date(stored.firstReadAt).toISOString(),
    readAt: new Date(stored.readAt).toISOString(),
    credits,
    wrongSources: [...new Map(stored.credits.filter(isDropped).map(({ agency, name }) => [name, { agency, name }])).values()],
    textKept,
  };
}

/** The story page offers to show a text only where it can be read, so it is unpacked here: a damaged one counts as not kept. */
async function canReadText(article: StoredArticle, store: ArticleStore): Promise<boolean> {
  return (await (article.text ? paragraphsOf(article) : store.paragraphsOf(article.number))) !== null;
}
