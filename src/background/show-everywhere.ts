// Brings every toolbar button and the menus up to what holds now: after a pause has begun or ended, and after the reader changed the badge, the language or
// what is read.
import { codeOf, isStoreFailure } from '../core/errors';
import { Turns } from '../core/turns';
import type { Answer } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { loadSettings } from '../store/settings';
import { languageLists, type OpenTab, openTabs } from './browser-calls';
import { buttonLook, type ShownState } from './button-look';
import { findProvenance } from './find-provenance';
import { drawMenus } from './menus';
import { shownState } from './shown-state';
import { paintButton, setClick } from './toolbar-calls';

const turns = new Turns();

/** One after the other, each with what holds when its turn comes. */
export function showEverywhere(store: ArticleStore): Promise<void> {
  return turns.take(async () => {
    const state = await showWithoutPage();
    for (const tab of await openTabs()) await paintButton(tab.tabId, buttonLook(await knownAnswer(tab, store), state));
  });
}

/** The menus, and the button of each tab that shows nothing of its own. Gives what was shown. */
export async function showWithoutPage(): Promise<ShownState> {
  const [state, settings] = await Promise.all([shownState(Date.now()), loadSettings()]);
  await paintButton(null, buttonLook(null, state));
  await drawMenus(state, settings);
  await setClick(settings.clickOpens);
  return state;
}

/** Null also for a private tab: there nothing is looked up without a click. */
async function knownAnswer({ url, isPrivate }: OpenTab, store: ArticleStore): Promise<Answer | null> {
  if (url === null || isPrivate) return null;
  try {
    return await findProvenance(url, store, await languageLists());
  } catch (error) {
    if (!isStoreFailure(codeOf(error))) throw error;
    return null;
  }
}
