// Forgets articles that the reader chose, and says which tracked stories went with them, so that an undo can track them again.
import type { UiToBackground, ValueOf } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';

export async function dropArticles(numbers: readonly number[], store: ArticleStore): Promise<ValueOf<UiToBackground['dropArticles']>> {
  const [before, chosen] = [await store.tracked.all(), new Set(numbers)];
  const articles = await store.numbered(before.flatMap(({ copies }) => copies).filter((number) => chosen.has(number)));
  const removed = await store.dropNumbers(numbers);
  const left = new Set((await store.tracked.all()).map(({ address }) => address));
  const gone = before.filter(({ address }) => !left.has(address));
  return { removed, untracked: gone.flatMap(({ copies }) => articles.find(({ number }) => copies.includes(number))?.url ?? []) };
}
