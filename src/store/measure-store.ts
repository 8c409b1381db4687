// How much is stored, and when it was read.
import { HOUR } from '../core/durations';
import type { OldestSpan, StoreMeasure } from '../core/model/store-measure';
import type { OpenedStore } from './opened-store';
import { living } from './packed/segment';

export function sizeOf({ journal, segments }: OpenedStore): Pick<StoreMeasure, 'articles' | 'oldest' | 'newest'> {
  const recent = journal.all;
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  // Not `Math.min(...)`: a journal that cannot be packed may hold more articles than a function may have arguments.
  for (const moments of [...recent.map(({ readAt }) => ({ oldest: readAt, newest: readAt })), ...segments.all]) {
    oldest = Math.min(oldest, moments.oldest);
    newest = Math.max(newest, moments.newest);
  }
  const isEmpty = newest < oldest;
  return {
    articles: segments.all.reduce((sum, segment) => sum + living(segment), recent.length),
    oldest: isEmpty ? null : oldest,
    newest: isEmpty ? null : newest,
  };
}

/** Nothing of the reader's is stored: neither articles nor objections. */
export async function isEmpty(opened: OpenedStore): Promise<boolean> {
  return sizeOf(opened).articles === 0 && (await opened.database.count('corrections')) === 0;
}

export function oldestSpan({ segments }: OpenedStore): OldestSpan | null {
  const [oldest] = segments.all;
  return oldest ? { from: oldest.oldest, to: oldest.newest, articles: living(oldest), bytes: oldest.bytes } : null;
}

/** How many of the stored articles were last read in each hour since 1970. Screens add hours up to days in the reader's time zone. */
export async function countReadings({ journal, segments }: OpenedStore): Promise<ReadonlyMap<number, number>> {
  const times = await segments.columns('times', segments.all);
  const counts = new Map<number, number>();
  const count = (readAt: number) => {
    const hour = Math.floor(readAt / HOUR);
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  };
  for (const { id, articles } of segments.all) {
    const column = times.get(id) as Float64Array;
    for (let index = 0; index < articles; index++) if (segments.isAlive(id, index)) count(column[index] as number);
  }
  for (const { readAt } of journal.all) count(readAt);
  return counts;
}
