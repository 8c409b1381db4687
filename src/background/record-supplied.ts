// Records an article that was read in the reader's place, as one that the reader opens is recorded.
import { describeArticle } from '../core/describe-article';
import { codeOf } from '../core/errors';
import { isPermitted, type Permits } from '../core/follow/permitted';
import type { LanguageLists } from '../core/languages/language-lists';
import type { Article } from '../core/model/article';
import type { Supplied } from '../core/model/follow';
import type { StoredArticle } from '../core/model/stored-article';
import type { ArticleStore } from '../store/article-store';
import { newArticle } from '../store/new-article';
import { packText } from '../store/packed-text';
import { parseArticle } from './parse-article';

export interface RecordSupplied {
  readonly store: ArticleStore;
  readonly lists: LanguageLists;
  readonly permits: Permits;
  readonly keepText: boolean;
  /** When it was read, in milliseconds. */
  readonly readAt: number;
}

/**
 * @param found what the collector gave, unparsed
 * @returns null where it is no article, or one of an address that may not be asked
 * @throws ExpectedError where the store fails, or an Error where the collector did
 */
export async function recordSupplied(found: unknown, supplied: Supplied, by: RecordSupplied): Promise<StoredArticle | null> {
  const article = articleIn(found);
  if (article === null || !isPermitted(article.url, by.permits)) return null;
  const described = describeArticle(article, by.lists);
  if (!described.address) return null;
  // The text is kept of what the reader has opened alone: what is supplied is a hundred times as much.
  const known = by.keepText ? await by.store.byAddress(described.address) : null;
  const text = known && !known.supplied ? await packText(article.paragraphs) : null;
  return by.store.record({ ...newArticle(article, described, text, by.readAt), supplied });
}

/** Null where there is none. */
function articleIn(found: unknown): Article | null {
  try {
    return parseArticle(found);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'not-an-article' || code === 'text-in-frame') return null;
    throw error;
  }
}
