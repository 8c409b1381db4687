// Brings every toolbar button and the menus up to what holds now: after a pause has begun or ended, and after the reader changed what the badge shows, the
// language or what is read.
import { codeOf, isStoreFailure } from '../core/errors';
import { Turns } from '../core/turns';
import type { Answer } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { loadSettings } from '../store/settings';
import { languageLists, type OpenTab, openTabs } from './browser-calls';
import { answerLook, type ButtonLook, type ShownState } from './button-look';
import { findProvenance } from './find-provenance';
import { drawMenus } from './menus';
import { showCommon } from './show-common';
import { paintButton, paintOther, setClick } from './toolbar-calls';

const turns = new Turns();

/** One after the other, each with what holds when its turn comes. */
export function showEverywhere(store: ArticleStore): Promise<void> {
  return turns.take(async () => {
    const { state, common } = await showWithoutPage(store);
    for (const tab of await openTabs()) {
      const answer = await knownAnswer(tab, store);
      await (answer ? paintButton(tab.tabId, answerLook(answer, state)) : paintOther(tab.tabId, common));
    }
  });
}

/** The menus, and the button of each tab that shows nothing of its own. Gives what was shown. */
export async function showWithoutPage(store: ArticleStore): Promise<{ readonly state: ShownState; readonly common: ButtonLook }> {
  const [shown, settings] = await Promise.all([showCommon(store), loadSettings()]);
  await drawMenus(shown.state, settings);
  await setClick(settings.clickOpens);
  return shown;
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
