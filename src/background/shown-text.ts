// The text of the page that a tab shows: as it was read last, or read anew where that was not kept. Nothing is stored.
import { describeArticle } from '../core/describe-article';
import type { LanguageLists } from '../core/languages/language-lists';
import type { Credit } from '../core/model/credit';
import type { ArticleStore } from '../store/article-store';
import { paragraphsOf } from '../store/packed-text';
import { parseArticle } from './parse-article';

export interface AskShownText {
  readonly store: ArticleStore;
  readonly lists: LanguageLists;
  /** Null where the browser hides it. */
  readonly url: string | null;
  /** Reads the page that the tab shows and gives what was found, unparsed. */
  readonly collect: () => Promise<unknown>;
}

export interface ShownText {
  readonly address: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly lang: string;
  readonly credits: readonly Credit[];
}

/**
 * @throws ExpectedError `not-an-article` where there is no text; `no-permission` and `unreadable-page` as for reading
 */
export async function shownText({ store, lists, url, collect }: AskShownText): Promise<ShownText> {
  return (await keptText(url, store)) ?? readText(await collect(), lists);
}

/** The page as it was read last; null where it or its text was not kept. */
async function keptText(url: string | null, store: ArticleStore): Promise<ShownText | null> {
  const stored = url === null ? null : await store.byUrl(url);
  const paragraphs = stored && (await paragraphsOf(stored));
  if (!stored || !paragraphs) return null;
  const { address, title, lang, credits } = stored;
  return { address, title, paragraphs, lang, credits };
}

function readText(read: unknown, lists: LanguageLists): ShownText {
  const article = parseArticle(read);
  const { title, paragraphs } = article;
  const { address, lang, credits } = describeArticle(article, lists);
  return { address, title, paragraphs, lang, credits };
}
