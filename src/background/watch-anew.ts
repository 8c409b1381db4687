// Watching as the settings say now.
import { mayWatch, watchPatterns } from '../core/watching';
import { loadSettings } from '../store/settings';
import { registerWatch, watchOpenTabs } from './browser-calls';

/** Registers the watch script as the settings say now, and reads the tabs that are open already. */
export async function watchAnew(): Promise<void> {
  const settings = await loadSettings();
  const { matches, excludeMatches } = watchPatterns(settings);
  await registerWatch(matches, excludeMatches);
  if (matches.length > 0) await watchOpenTabs((url) => mayWatch(settings, url));
}
