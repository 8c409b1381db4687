// What the reader's settings ask of the background: which pages are watched, and how long articles are kept.
import { DAY } from '../core/durations';
import { codeOf } from '../core/errors';
import { Turns } from '../core/turns';
import { mayWatch, watchPatterns } from '../core/watching';
import type { ArticleStore } from '../store/article-store';
import { reportFailure } from '../store/report-failure';
import { loadRevised, loadSettings, type Revised } from '../store/settings';
import { registerWatch, watchOpenTabs } from './page-scripts';
import { lastApplied, rememberApplied, rememberExpiryFailure } from './session-memory';

const turns = new Turns();

/**
 * Registers the watch script for the pages that may be watched, and starts it in tabs that are open already. One after the other, each with the settings
 * as they are when its turn comes: of two changes at once, the registration follows the later one.
 */
export function applyWatching(): Promise<void> {
  return turns.take(async () => applyRevised(await loadRevised()));
}

/**
 * Does so where other pages may be watched than before. After a change of another setting, what is open stays as it is: a page that was opened while reading was
 * paused would be read.
 */
export function applyChange(): Promise<void> {
  return turns.take(async () => applyWhereOthers(await loadRevised()));
}

/** Does so where the settings were changed since it was done: the background may have ended in between. */
export function applyMissed(): Promise<void> {
  return turns.take(async () => {
    const [revised, applied] = await Promise.all([loadRevised(), lastApplied()]);
    if (revised.revision !== applied?.revision) await applyWhereOthers(revised);
  });
}

async function applyWhereOthers(revised: Revised): Promise<void> {
  const { revision, settings } = revised;
  const pages = asText(watchPatterns(settings));
  if ((await lastApplied())?.pages === pages) await rememberApplied({ revision, pages });
  else await applyRevised(revised);
}

const asText = (patterns: ReturnType<typeof watchPatterns>): string => JSON.stringify(patterns);

async function applyRevised({ settings, revision }: Revised): Promise<void> {
  const patterns = watchPatterns(settings);
  const { matches, excludeMatches } = patterns;
  await registerWatch(matches, excludeMatches);
  await rememberApplied({ revision, pages: asText(patterns) });
  // Not waited for: a tab that never ends loading would keep the next change from being applied.
  if (matches.length > 0)
    void reportFailure(
      'watching open tabs',
      watchOpenTabs((url) => mayWatch(settings, url)),
    );
}

/**
 * Forgets articles that were last read longer ago than the reader wants to keep them. Where that fails, the settings page says so until it succeeds.
 *
 * @param now milliseconds. The clock may be wrong: where nobody has seen how many articles go, what `lookAtClock` gives
 */
export async function dropExpired(store: ArticleStore, now: () => Promise<number>): Promise<void> {
  try {
    const { keepDays, followKeepDays } = await loadSettings();
    const moment = await now();
    await store.dropReadBefore(moment - keepDays * DAY);
    // Also where nothing is followed any more: what was read may have stayed.
    if (followKeepDays < keepDays) await store.dropSupplied({ to: moment - followKeepDays * DAY }, moment);
    await rememberExpiryFailure(null);
  } catch (error) {
    await rememberExpiryFailure(codeOf(error));
    throw error;
  }
}

/**
 * How many articles `dropExpired` would drop if they were kept for so many days.
 *
 * @param followKeepDays of what was read in the reader's place; undefined where that stays as it is set
 * @param now milliseconds
 */
export async function countExpiring(
  keepDays: number,
  followKeepDays: number | undefined,
  store: ArticleStore,
  now: number,
): Promise<number> {
  const suppliedDays = followKeepDays ?? (await loadSettings()).followKeepDays;
  const from = now - keepDays * DAY;
  const all = await store.countReadBefore(from);
  return suppliedDays < keepDays ? all + (await store.countSupplied({ from, to: now - suppliedDays * DAY })) : all;
}
