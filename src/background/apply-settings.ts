// What the reader's settings ask of the background: which pages are watched, and how long articles are kept.
import { DAY } from '../core/durations';
import { mayWatch, watchPatterns } from '../core/watching';
import type { ArticleStore } from '../store/article-store';
import { loadSettings } from '../store/settings';
import { registerWatch, watchOpenTabs } from './browser-calls';

/** Registers the watch script for the pages that may be watched, and starts it in tabs that are open already. */
export async function applyWatching(): Promise<void> {
  const settings = await loadSettings();
  const { matches, excludeMatches } = watchPatterns(settings);
  await registerWatch(matches, excludeMatches);
  if (matches.length > 0) await watchOpenTabs((url) => mayWatch(settings, url));
}

/** Forgets articles that were last read longer ago than the reader wants to keep them. */
export async function dropExpired(store: ArticleStore): Promise<void> {
  const { keepDays } = await loadSettings();
  await store.dropReadBefore(Date.now() - keepDays * DAY);
}
