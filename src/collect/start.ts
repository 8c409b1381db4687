// The collector page, Chrome's offscreen document: answers the background, which has no DOM there.
import { backgroundToCollector } from '../messages/collector-contract';
import { handle } from '../messages/handle';
import { HeldFile } from './held-file';
import { readMarkup } from './read-markup';

/** Milliseconds after the last call until the page closes itself, to give its memory back. Chosen by hand: opening it takes a tenth of a second. */
const IDLE = 60_000;
/** The same while it holds a file, which the browser may still be saving: as long as the background waits for that. */
const HOLDING = 600_000;

export function startCollector(): void {
  const file = new HeldFile();
  let closing = setTimeout(close, IDLE);
  const stay = () => {
    clearTimeout(closing);
    closing = setTimeout(close, file.isHeld ? HOLDING : IDLE);
  };
  handle('page', backgroundToCollector, {
    readMarkup(page) {
      stay();
      return readMarkup(page);
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
