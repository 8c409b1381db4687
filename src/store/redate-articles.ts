// Articles that were dated by a clock that was ahead are given a date that has been.
import type { OpenedStore } from './opened-store';
import { locationsReadAfter } from './packed/read/choose-articles';
import { type Placed, rewriteRows, rowsOf } from './rewrite-rows';

/** Articles that are dated anew in one transaction, for which other writes wait. */
const MAX_REDATED = 256;

/** Dates some of the articles that were read after a moment (milliseconds) at that moment; returns how many, 0 where there is none. */
export async function redateSome(opened: OpenedStore, moment: number): Promise<number> {
  const { journal, segments } = opened;
  const recent: Placed[] = journal.all.filter(({ readAt }) => readAt > moment).map(({ number }) => ({ number }));
  const placed = [...recent, ...(await locationsReadAfter(segments, moment))].slice(0, MAX_REDATED);
  const rows = await rowsOf(opened, placed);
  const dated = rows.map((row) => ({ ...row, readAt: moment, firstReadAt: Math.min(row.firstReadAt, moment) }));
  if (dated.length > 0) await rewriteRows(opened, placed, dated);
  return dated.length;
}
