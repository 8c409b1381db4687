// Brings every toolbar button and the menus up to what holds now: after a pause has begun or ended, and after the reader changed what the badge shows, the
// language or what is read.
import type { StoredArticle } from '../core/model/stored-article';
import { Turns } from '../core/turns';
import type { ArticleStore } from '../store/article-store';
import { loadSettings } from '../store/settings';
import { answerLook, type ButtonLook, type ShownState } from './button-look';
import { answerAbout } from './find-provenance';
import { languageLists } from './language-lists';
import { drawMenus } from './menus';
import { showCommon } from './show-common';
import { type OpenTab, openTabs } from './tabs';
import { paintButton, paintOther, setClick } from './toolbar-calls';
import { whereStoreWorks } from './where-store-works';

const turns = new Turns();

/** One after the other, each with what holds when its turn comes. */
export function showEverywhere(store: ArticleStore): Promise<void> {
  return turns.take(async () => {
    const { state, common } = await showWithoutPage(store);
    const tabs = await openTabs();
    const known = await knownArticles(tabs, store);
    for (const [index, { tabId }] of tabs.entries()) {
      const article = known[index] ?? null;
      const answer = article && (await whereStoreWorks(answerAbout(article, store, await languageLists())));
      await (answer ? paintButton(tabId, answerLook(answer, state)) : paintOther(tabId, common));
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

/** The stored article of each tab. Null also for a private tab: there nothing is looked up without a click. */
async function knownArticles(tabs: readonly OpenTab[], store: ArticleStore): Promise<readonly (StoredArticle | null)[]> {
  const addresses = tabs.map(({ url, isPrivate }) => (isPrivate ? null : url) ?? '');
  return (await whereStoreWorks(store.byUrls(addresses))) ?? [];
}
