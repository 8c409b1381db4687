// A stored article by the id that answers give it.

import type { StoredArticle } from '../core/model/stored-article';
import type { ArticleStore } from '../store/article-store';

/** Null where it is stored no longer, or never was. */
export async function articleById(articleId: string, store: ArticleStore): Promise<StoredArticle | null> {
  const number = Number(articleId);
  if (!Number.isSafeInteger(number) || number < 1) return null;
  const [found] = await store.page(number - 1, 1);
  return found?.number === number ? found : null;
}
