// What the reader's settings ask of the background: which pages are watched, and how long articles are kept.
import { DAY } from '../core/durations';
import { codeOf } from '../core/errors';
import { mayWatch, watchPatterns } from '../core/watching';
import type { ArticleStore } from '../store/article-store';
import { loadSettings } from '../store/settings';
import { registerWatch, rememberExpiryFailure, watchOpenTabs } from './browser-calls';

/** Registers the watch script for the pages that may be watched, and starts it in tabs that are open already. */
export async function applyWatching(): Promise<void> {
  const settings = await loadSettings();
  const { matches, excludeMatches } = watchPatterns(settings);
  await registerWatch(matches, excludeMatches);
  if (matches.length > 0) await watchOpenTabs((url) => mayWatch(settings, url));
}

/** Forgets articles that were last read longer ago than the reader wants to keep them. Where that fails, the settings page says so until it succeeds. */
export async function dropExpired(store: ArticleStore): Promise<void> {
  try {
    const { keepDays } = await loadSettings();
    await store.dropReadBefore(Date.now() - keepDays * DAY);
    await rememberExpiryFailure(null);
  } catch (error) {
    await rememberExpiryFailure(codeOf(error));
    throw error;
  }
}
