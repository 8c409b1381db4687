// Notices articles on the pages of watched sites, and says so to the background in one call.
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { looksLikeArticle } from '../extract/gate';
import type { contentToBackground } from '../messages/content-contract';
import { teller } from '../messages/tell';

/** A page that navigates without reload fills itself after it changed its address. */
const SETTLE = 1_000;

/** Asks the gate now and after each navigation within the page, until the extension goes away. */
export function startWatching(context: ContentScriptContext): void {
  const tell = teller<typeof contentToBackground>();
  let noticed = '';
  const look = () => {
    const url = location.href.split('#')[0] ?? '';
    if (url === noticed || !looksLikeArticle(document, url)) return;
    noticed = url;
    // After an update of the extension this script has no one to tell: the new one, injected by then, does.
    tell('noticeArticle', { url: location.href }).catch(() => {});
  };
  look();
  context.addEventListener(window, 'wxt:locationchange', () => context.setTimeout(look, SETTLE));
}
