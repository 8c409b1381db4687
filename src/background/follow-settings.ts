// What has to follow a change of the settings: which pages are watched, buttons and menus, and what is kept.
import type { Settings } from '../core/model/settings';
import type { ArticleStore } from '../store/article-store';
import { reportFailure } from '../store/report-failure';
import { applyChange, dropExpired } from './apply-settings';
import { showEverywhere } from './show-everywhere';
import { setClick } from './toolbar-calls';

/** Settings that toolbar buttons and menus follow. */
const SHOWN_OUTSIDE = ['badge', 'language', 'trackedBadge', 'watching'] as const;

/** Nobody waits for buttons and menus. */
export function showAgain(store: ArticleStore): void {
  void reportFailure('drawing buttons and menus', showEverywhere(store));
}

/** What waits for nothing of the store: an import that has the store changes settings too. */
export async function followOutside(before: Settings, settings: Settings, store: ArticleStore): Promise<void> {
  await applyChange();
  if (settings.clickOpens !== before.clickOpens) await setClick(settings.clickOpens);
  if (SHOWN_OUTSIDE.some((name) => settings[name] !== before[name])) showAgain(store);
}

export async function followSettings(before: Settings, settings: Settings, store: ArticleStore): Promise<void> {
  await followOutside(before, settings, store);
  // The reader was told how many these are. Where it fails, `measureStore` says so: the settings are changed all the same.
  if (settings.keepDays < before.keepDays || settings.followKeepDays < before.followKeepDays)
    await reportFailure(
      'dropping expired articles',
      dropExpired(store, async () => Date.now()),
    );
}
