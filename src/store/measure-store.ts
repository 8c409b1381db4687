// How much is stored, and when it was read.
import { HOUR } from '../core/durations';
import type { OldestSpan, StoreMeasure } from '../core/model/store-measure';
import type { OpenedStore } from './opened-store';
import { living } from './packed/segment';
import type { JournalArticle } from './schema';

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

/** The segment of the oldest readings; where there is none, the older half of the journal. Null where nothing is stored. */
export function oldestSpan({ journal, segments }: OpenedStore): OldestSpan | null {
  const [oldest] = segments.all;
  if (oldest) return { from: oldest.oldest, to: oldest.newest, articles: living(oldest), bytes: oldest.bytes };
  const byReading = journal.all.sort((one, other) => one.readAt - other.readAt);
  const [first, last] = [byReading[0], byReading[Math.ceil(byReading.length / 2) - 1]];
  if (!first || !last) return null;
  const older = byReading.filter(({ readAt }) => readAt <= last.readAt);
  return { from: first.readAt, to: last.readAt, articles: older.length, bytes: older.reduce((sum, row) => sum + bytesOf(row), 0) };
}

/** About as many bytes as a row of the journal takes. */
function bytesOf({ fingerprint: { shingles, terms, counts, ...print }, ...row }: JournalArticle): number {
  return shingles.byteLength + terms.byteLength + counts.byteLength + JSON.stringify({ ...row, print }).length;
}

/** True where `oldestSpan` names this one. */
export function isOldest(opened: OpenedStore, { from, to, articles }: OldestSpan): boolean {
  const oldest = oldestSpan(opened);
  return oldest !== null && oldest.from === from && oldest.to === to && oldest.articles === articles;
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
