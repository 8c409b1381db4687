// Writes rows of articles anew: they go to the journal under their numbers.
import { commitTogether } from './idb-records';
import type { OpenedStore } from './opened-store';
import type { ArticleLocation } from './packed/read/locations';
import { readRows } from './packed/read/read-rows';
import type { JournalArticle } from './schema';

/** An article, and where it lies; in the journal where it has no location. */
export interface Placed {
  readonly number: number;
  readonly location?: ArticleLocation;
}

/** The rows of some articles, in any order. */
export async function rowsOf({ journal, segments }: OpenedStore, placed: readonly Placed[]): Promise<JournalArticle[]> {
  const packed = await readRows(
    segments,
    placed.flatMap(({ location }) => location ?? []),
  );
  return [...packed, ...placed.flatMap(({ number, location }) => (location ? [] : (journal.get(number) ?? [])))];
}

/**
 * Puts the rows into the journal and marks those before them dead, in one transaction.
 *
 * @param placed where the articles of these rows lie; others may be among them
 */
export async function rewriteRows(
  { database, journal, segments }: OpenedStore,
  placed: readonly Placed[],
  rows: readonly JournalArticle[],
): Promise<void> {
  const numbers = new Set(rows.map(({ number }) => number));
  const buried = new Map<number, { articles: number[] }>();
  for (const { number, location } of placed) {
    if (!location || !numbers.has(number)) continue;
    const { segment, index } = location;
    const known = buried.get(segment.id);
    if (known) known.articles.push(index);
    else buried.set(segment.id, { articles: [index] });
  }
  await segments.bury(
    buried,
    commitTogether(database, ({ journal: written, track }) => {
      for (const row of rows) track(written.put(row));
    }),
  );
  for (const row of rows) journal.put(row);
}
