// How much is stored, from when until when.
import type { OpenedStore } from './opened-store';
import { living } from './packed/segment';

export interface StoreMeasure {
  readonly articles: number;
  /** As the browser estimates them; null where it does not. */
  readonly bytes: number | null;
  /** Bytes that the browser would still take; null where it does not tell. */
  readonly free: number | null;
  /** When the longest and the last read articles were read, in milliseconds; null where nothing is stored. */
  readonly oldest: number | null;
  readonly newest: number | null;
}

/** What dropping the longest read segment would free. */
export interface OldestSpan {
  /** When the first and the last of its articles were read, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly articles: number;
  /** Without texts. */
  readonly bytes: number;
}

export function sizeOf({ journal, segments }: OpenedStore): Omit<StoreMeasure, 'bytes' | 'free'> {
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

const HOUR = 3_600_000;

/** How many of the stored articles were last read in each hour since 1970; those of a day can be told from them in any time zone. */
export async function countReadings({ journal, segments }: OpenedStore): Promise<ReadonlyMap<number, number>> {
  const times = await segments.columns('times', segments.all);
  const counts = new Map<number, number>();
  const count = (readAt: number) => {
    const hour = Math.floor(readAt / HOUR);
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  };
  for (const { id, articles } of segments.all) {
    const column = times.get(id);
    for (let local = 0; local < articles; local++) if (segments.isAlive(id, local)) count(column?.[local] ?? 0);
  }
  for (const { readAt } of journal.all) count(readAt);
  return counts;
}
