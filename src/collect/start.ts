// The collector page, Chrome's offscreen document: answers the background, which has no DOM there.
import { backgroundToCollector } from '../messages/collector-contract';
import { handle } from '../messages/handle';
import { readMarkup } from './read-markup';

/** Milliseconds after the last reading until the page closes itself, to give its memory back. Chosen by hand: opening it takes a tenth of a second. */
const IDLE = 60_000;

export function startCollector(): void {
  let closing = setTimeout(close, IDLE);
  handle('page', backgroundToCollector, {
    readMarkup(page) {
      clearTimeout(closing);
      closing = setTimeout(close, IDLE);
      return readMarkup(page);
    },
  });
}
