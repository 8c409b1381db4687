// Forgets what was read longer ago than the reader wants to keep.
import type { ArticleStore } from '../store/article-store';
import { loadSettings } from '../store/settings';

const DAY = 86_400_000;

export async function dropExpired(store: ArticleStore): Promise<void> {
  const { keepDays } = await loadSettings();
  await store.dropReadBefore(Date.now() - keepDays * DAY);
}
