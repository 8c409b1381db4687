// Begins and ends tracking of the story of the article at an address.
import type { LanguageLists } from '../core/languages/language-lists';
import type { ArticleStore } from '../store/article-store';
import { traceAddress } from './find-provenance';
import { foundBy } from './trace-article';

/** False where no article was read at this address. */
export async function trackStory(url: string, store: ArticleStore, lists: LanguageLists, now: number): Promise<boolean> {
  const traced = await traceAddress(url, store, lists);
  if (!traced) return false;
  await store.tracked.begin(traced.asked.address, now, foundBy(traced));
  return true;
}

export async function untrackStory(url: string, store: ArticleStore): Promise<void> {
  const stored = await store.byUrl(url);
  if (stored) await store.tracked.end(stored);
}
