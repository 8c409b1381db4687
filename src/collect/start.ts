// The collector page: answers the background. In Chrome, where the background has no DOM, it is the offscreen document and also reads what tabs show; in Firefox a
// frame in the background's own page, for what is fetched.

import { feedsInMarkup } from '../core/follow/feeds-in-markup';
import { backgroundToCollector } from '../messages/collector-contract';
import { handle } from '../messages/handle';
import { askFeed } from './ask-feed';
import { fetchArticle } from './fetch-article';
import { HeldFile } from './held-file';
import { readMarkup } from './read-markup';

/** Milliseconds after the last call until the page closes itself, to give its memory back. Chosen by hand: opening it takes a tenth of a second. */
const IDLE = 60_000;
/** The same while it holds a file, which the browser may still be saving: as long as the background waits for that. */
const HOLDING = 600_000;

export function startCollector(): void {
  const file = new HeldFile();
  const leave = () => (window.frameElement ? window.frameElement.remove() : window.close());
  let closing = setTimeout(leave, IDLE);
  const stay = () => {
    clearTimeout(closing);
    closing = setTimeout(leave, file.isHeld ? HOLDING : IDLE);
  };
  handle('page', backgroundToCollector, {
    readMarkup(page) {
      stay();
      return readMarkup(page);
    },
    askFeed(question) {
      stay();
      return askFeed(question);
    },
    fetchArticle(question) {
      stay();
      return fetchArticle(question);
    },
    findFeeds({ markup, url }) {
      stay();
      return { feeds: feedsInMarkup(markup, url) };
    },
    takeFilePart({ index, text }) {
      file.take(index, text);
      stay();
      return null;
    },
    finishFile: ({ parts }) => ({ url: file.finish(parts) }),
    dropFile() {
      file.drop();
      stay();
      return null;
    },
  });
}
