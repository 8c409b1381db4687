// How much is stored, from when until when.
import type { OpenedStore } from './opened-store';
import { living } from './packed/segment';

export interface StoreMeasure {
  readonly articles: number;
  /** As the browser estimates them; null where it does not. */
  readonly bytes: number | null;
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

export function sizeOf({ journal, segments }: OpenedStore): Omit<StoreMeasure, 'bytes'> {
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
