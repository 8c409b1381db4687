// How much is stored, and when it was read.
import { HOUR } from '../core/durations';
import type { FailureCode } from '../core/errors';
import type { OpenedStore } from './opened-store';
import { living } from './packed/segment';

export interface StoreMeasure {
  readonly articles: number;
  /** Bytes on disk as the browser estimates them; null where it does not. */
  readonly bytes: number | null;
  /** Bytes that the browser would still store; null where it does not say. */
  readonly free: number | null;
  /** When the first and the last of the stored articles were read, in milliseconds; null where nothing is stored. */
  readonly oldest: number | null;
  readonly newest: number | null;
  /** Why packing or merging failed the last time; null where it did not. */
  readonly tendingFailure: FailureCode | null;
}

/** What dropping the segment of the oldest readings would free. */
export interface OldestSpan {
  /** When the first and the last of its articles were read, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly articles: number;
  /** Without texts. */
  readonly bytes: number;
}

export function sizeOf({ journal, segments }: OpenedStore): Pick<StoreMeasure, 'articles' | 'oldest' | 'newest'> {
  const recent = journal.all.map(({ readAt }) => readAt);
  const moments = [...recent, ...segments.all.flatMap(({ oldest, newest }) => [oldest, newest])];
  return {
    articles: segments.all.reduce((sum, segment) => sum + living(segment), recent.length),
    oldest: moments.length > 0 ? Math.min(...moments) : null,
    newest: moments.length > 0 ? Math.max(...moments) : null,
  };
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
