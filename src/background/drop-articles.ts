// Forgets articles that the reader chose, and names the tracked stories that lost some of them, so that an undo can give these back.
import type { UiToBackground, ValueOf } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';

export async function dropArticles(numbers: readonly number[], store: ArticleStore): Promise<ValueOf<UiToBackground['dropArticles']>> {
  const chosen = new Set(numbers);
  const stories = await store.tracked.all();
  const named = stories
    .filter(({ copies, reports }) => [...copies, ...reports].some((number) => chosen.has(number)))
    // Where a copy comes back, a comparison of it finds the others that do; where only reports went, one of any copy finds them.
    .flatMap(({ copies }) => copies.find((number) => chosen.has(number)) ?? copies.slice(0, 1));
  const articles = await store.numbered(named);
  const removed = await store.dropNumbers(numbers);
  return { removed, tracked: articles.map(({ url }) => url) };
}
