// The reader's clock, which may be wrong: it is looked at whenever articles are dropped by age, and what it said is remembered.
import { isBack, judgedBy, lookedAt, momentOfReading } from '../core/believed-time';
import type { ArticleStore } from '../store/article-store';
import { readClock, writeClock } from '../store/clock-record';
import { reportFailure } from '../store/report-failure';

/**
 * Looks at the clock, and dates anew what was read while it was ahead, once it is right again.
 *
 * @param now what the clock says, in milliseconds
 * @returns the moment by which the age of articles is judged
 */
export async function lookAtClock(store: ArticleStore, now: number): Promise<number> {
  const before = await readClock();
  const after = lookedAt(before, now, before ? null : await store.oldestReading());
  const redating = isBack(before, after) ? store.redateLater(now) : Promise.resolve();
  // A failure is no reason to keep what has expired: the next look tries again.
  if ((await reportFailure('dating articles anew', redating)) === null) await writeClock(after);
  return judgedBy(after);
}

/** The moment at which a page is read or a file is imported now. @param now what the clock says, in milliseconds */
export async function readingMoment(now: number): Promise<number> {
  return momentOfReading(await readClock(), now);
}
