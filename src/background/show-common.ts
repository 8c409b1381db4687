// What the toolbar button shows on every tab that has no answer: how much is new of the stories that the reader tracks, where the reader wants that.
import { countFresh } from '../core/library/tracked-story';
import { Turns } from '../core/turns';
import type { ArticleStore } from '../store/article-store';
import { loadSettings } from '../store/settings';
import { type ButtonLook, commonLook, type ShownState } from './button-look';
import { shownState } from './shown-state';
import { paintButton } from './toolbar-calls';
import { whereStoreWorks } from './where-store-works';

const turns = new Turns();

/** One after the other, each with what holds when its turn comes. Gives what holds, and what is shown. */
export function showCommon(store: ArticleStore): Promise<{ readonly state: ShownState; readonly common: ButtonLook }> {
  return turns.take(async () => {
    const [state, fresh] = await Promise.all([shownState(Date.now()), countedFresh(store)]);
    const common = commonLook(fresh, state);
    await paintButton(null, common);
    return { state, common };
  });
}

/** 0 where the store cannot be read: screens say that. */
async function countedFresh(store: ArticleStore): Promise<number> {
  if (!(await loadSettings()).trackedBadge) return 0;
  return countFresh((await whereStoreWorks(store.tracked.all())) ?? []);
}
