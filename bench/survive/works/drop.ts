// Old articles are dropped, since the reader keeps them for fewer days from now on.
import { DAY } from '../../../src/core/durations';
import type { MeasuredStore } from '../../../src/messages/contract';
import { JOURNAL_ARTICLES } from '../../../src/store/article-store';
import { answerOf, inPeace, replyIn, replyOf } from '../calls';
import { importMade } from '../file-task';
import type { Work } from '../work';

/** Days. The other articles of a run were read within 60. */
const [BEFORE, AFTER, OLD] = [365, 90, 150];
/** Articles: so few lie in the journal, so many in segments of their own. */
const [FEW, MANY] = [40, JOURNAL_ARTICLES + 8];
/** Share of rounds with many. Chosen by hand: they take longer to make. */
const MANY_SHARE = 0.3;

export const work: Work = {
  name: 'old articles are dropped',
  async prepare(reader, desk) {
    await inPeace(reader, 'changeSettings', { keepDays: BEFORE });
    const made = await desk.web.articles(desk.random() < MANY_SHARE ? MANY : FEW, Date.now() - OLD * DAY);
    await importMade(reader, desk, made);
    return [
      {
        change: { name: `dropping ${made.length} articles`, dropped: made.map(({ url }) => url) },
        async begin() {
          const reply = await replyOf(reader, 'changeSettings', { keepDays: AFTER });
          if (reply !== 'done') return reply;
          // The reply is about the setting. Where dropping failed, the store says so, and tries again later.
          const measured = await answerOf(reader, 'measureStore', null);
          return replyIn(measured, (measured.value as MeasuredStore | undefined)?.expiryFailure === null);
        },
        // The days may be changed already: then they would be dropped later, when nobody expects it, and not by the same choice again.
        async finish(struck) {
          await inPeace(struck, 'changeSettings', { keepDays: BEFORE });
          await inPeace(struck, 'changeSettings', { keepDays: AFTER });
        },
      },
    ];
  },
};
