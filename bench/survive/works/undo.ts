// An import is cancelled while it is taken, and what was added is dropped again.
import { setTimeout as sleep } from 'node:timers/promises';
import { inPeace, replyOf } from '../calls';
import { filePartsOf, hasEnded } from '../file-task';
import type { Work } from '../work';

/** Articles of a part, and in all. */
const EACH = 40;
const ARTICLES = 160;
/** Milliseconds after which it is cancelled, at most. Chosen by hand: less than it takes, while writes are held open. */
const MAX_WAIT = 500;

export const work: Work = {
  name: 'an import is cancelled',
  async prepare(reader, { web, random }) {
    const wait = random() * MAX_WAIT;
    const made = await web.articles(ARTICLES);
    await inPeace(reader, 'closeImport', null);
    await inPeace(reader, 'beginImport', null);
    for (const part of filePartsOf(made, EACH)) await inPeace(reader, 'stagePart', part);
    return [
      {
        change: { name: `a cancelled import of ${ARTICLES} articles`, added: made },
        async begin() {
          const accepted = await replyOf(reader, 'acceptImport', { takesSettings: false });
          await sleep(wait);
          return accepted === 'done' ? await replyOf(reader, 'cancelImport', null) : accepted;
        },
        // It may have ended before it was cancelled.
        after: async (struck) => ({ isCarriedOut: await hasEnded(struck) }),
      },
    ];
  },
};
