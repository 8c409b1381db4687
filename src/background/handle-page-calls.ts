// Calls of scripts in pages: a page was noticed, a form was sent, marks are to be removed. None of them gives away or clears what is stored.
import { mayWatch } from '../core/watching';
import { contentToBackground } from '../messages/content-contract';
import { handle } from '../messages/handle';
import type { ArticleStore } from '../store/article-store';
import { noteWatched } from '../store/first-watched';
import { loadSettings } from '../store/settings';
import type { Collector } from './collect-page';
import { answerAbout } from './find-provenance';
import { isFresh } from './fresh-reading';
import { languageLists } from './language-lists';
import { isPlainlyLoaded, noteForm } from './page-loads';
import { removeMarksStyle } from './page-scripts';
import { currentPause } from './pause';
import { readAndShow } from './read-tab';
import { mayReadMore } from './reading-limit';
import { showOnButton } from './show-answer';
import { whereStoreWorks } from './where-store-works';

export function handlePageCalls(store: ArticleStore, collector: Collector): void {
  handle('content', contentToBackground, {
    async noticeArticle({ url, load }, caller) {
      if (!caller || caller.isPrivate || !isOfSite(url, caller.url) || !mayWatch(await loadSettings(), url)) return null;
      if ((await currentPause(Date.now())) || !(await isPlainlyLoaded(caller.tabId, load))) return null;
      // A page is read all the same where the store cannot say whether it was read before.
      const known = await whereStoreWorks(store.byUrl(url));
      if (known && !known.supplied && isFresh(known.readAt, Date.now())) {
        await showOnButton(caller.tabId, await answerAbout(known, store, await languageLists()));
      } else if (await mayReadMore(url, Date.now())) {
        const { article } = await readAndShow(caller.tabId, { url, load }, store, collector);
        if (article.kept) await noteWatched();
      }
      return null;
    },
    async noticeForm(_, caller) {
      // In a private window no page is read without a click, so there is nothing to prevent.
      if (caller && !caller.isPrivate) await noteForm(caller.tabId, Date.now());
      return null;
    },
    async takeMarksAway({ token }, caller) {
      if (caller) await removeMarksStyle(caller.tabId, token);
      return null;
    },
  });
}

/** True for two addresses of one origin: a page may change its own address, but only within its site, and speaks for no other one. */
function isOfSite(url: string, ofPage: string): boolean {
  return URL.canParse(url) && URL.canParse(ofPage) && new URL(url).origin === new URL(ofPage).origin;
}
