// The journal is filled to its last place but one or two, so that the next pages have it packed, and segments merged.

import { JOURNAL_ARTICLES } from '../../../src/store/article-store';
import type { Reader } from '../../../test/browser/harness/reader';
import { inPeace } from '../calls';
import { importMade } from '../file-task';
import { pageTask } from '../page-task';
import type { Work } from '../work';

/** Articles in the journal, which two pages fill. */
const FILLED = JOURNAL_ARTICLES - 2;

export const work: Work = {
  name: 'the journal is packed, segments are merged',
  async prepare(reader, desk) {
    const missing = FILLED - (await journalOf(reader));
    if (missing > 0) await importMade(reader, desk, await desk.web.articles(2 * Math.ceil(missing / 2)));
    return [await pageTask(reader, desk), await pageTask(reader, desk)];
  },
};

/** By a connection of its own, since no call tells it. */
async function journalOf(reader: Reader): Promise<number> {
  await inPeace(reader, 'measureStore', null);
  return await reader.inWorker(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('wireprint');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('journal').objectStore('journal').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
