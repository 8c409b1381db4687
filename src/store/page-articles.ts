// Stored articles in order of their numbers, some at a time, with their texts.
import type { StoredArticle } from '../core/model/stored-article';
import type { OpenedStore } from './opened-store';
import { placesAfter } from './packed/read/page-segments';
import { readRows } from './packed/read/read-rows';

/** Up to `most` articles with numbers above `after`. */
export async function pageArticles({ database, journal, segments }: OpenedStore, after: number, most: number): Promise<StoredArticle[]> {
  const packed = await placesAfter(segments, after, most);
  const rows = await readRows(
    segments,
    packed.map(({ place }) => place),
  );
  const recent = journal.all.filter(({ number }) => number > after).slice(0, most);
  const articles = [...rows.filter((row) => row !== undefined), ...recent].sort((a, b) => a.number - b.number).slice(0, most);
  const { store } = database.transaction('texts');
  return Promise.all(articles.map(async (article) => ({ ...article, text: (await store.get(article.number)) ?? null })));
}
