// Drops articles and their texts: by when they were read, by their numbers, the oldest span, or all. Each returns how many it dropped, if not all.
import { ExpectedError } from '../core/errors';
import type { CopiedStore, NumberSpan, OldestSpan } from '../core/model/store-measure';
import { forgetComparisons } from './comparison-store';
import { commitTogether, runsOf } from './idb-records';
import { isImporting } from './import-record';
import type { OpenedStore } from './opened-store';
import { type ChosenArticles, chooseNumbered, chooseReadBefore, locationsSince } from './packed/read/choose-articles';
import { readRows } from './packed/read/read-rows';
import type { JournalArticle } from './schema';

/** Articles last read before this moment (milliseconds). */
export async function dropReadBefore(opened: OpenedStore, moment: number): Promise<number> {
  const recent = opened.journal.all.filter(({ readAt }) => readAt < moment).map(({ number }) => number);
  return drop(opened, await chooseReadBefore(opened.segments, moment), recent);
}

/** How many articles `dropReadBefore` would drop. */
export async function countReadBefore({ journal, segments }: OpenedStore, moment: number): Promise<number> {
  const { numbers } = await chooseReadBefore(segments, moment);
  return numbers.length + journal.all.filter(({ readAt }) => readAt < moment).length;
}

/** Articles with one of these numbers that were not read again since a moment (milliseconds). */
export function dropNumbered(opened: OpenedStore, spans: readonly NumberSpan[], since: number): Promise<number> {
  return dropMeant(opened, (number) => spans.some(({ from, to }) => number >= from && number <= to), since);
}

/** Articles with these numbers, which may lie anywhere, that were not read again since a moment (milliseconds). */
export function dropNumbers(opened: OpenedStore, numbers: readonly number[], since: number): Promise<number> {
  const meant = new Set(numbers);
  return dropMeant(opened, (number) => meant.has(number), since);
}

async function dropMeant(opened: OpenedStore, isMeant: (number: number) => boolean, since: number): Promise<number> {
  const recent = opened.journal.all.filter(({ number, readAt }) => isMeant(number) && readAt < since);
  const packed = await chooseNumbered(opened.segments, isMeant, since);
  return drop(
    opened,
    packed,
    recent.map(({ number }) => number),
  );
}

/** The articles of the span that `oldestSpan` names. */
export async function dropSpan(opened: OpenedStore, span: OldestSpan): Promise<number> {
  const [segment] = opened.segments.all;
  if (segment) return drop(opened, await chooseReadBefore(opened.segments, Number.POSITIVE_INFINITY, [segment]), []);
  const recent = opened.journal.all.filter(({ readAt }) => readAt <= span.to).map(({ number }) => number);
  return drop(opened, { burials: new Map(), numbers: [] }, recent);
}

/** All articles, the objections, the tracked stories, the follows, and a file that is being imported. */
export async function dropAll(opened: OpenedStore): Promise<void> {
  await opened.segments.clear(
    commitTogether(opened.database, ({ journal, texts, blocks, comparisons, tracked, corrections, imports, follows, track }) => {
      for (const store of [journal, texts, blocks, comparisons, tracked, corrections, imports, follows]) track(store.clear());
    }),
  );
}

/**
 * What an export file holds, and a file that waits to be imported. Articles, objections and tracked stories that came since stay, the articles in the journal.
 *
 * @returns how many articles stay
 * @throws ExpectedError `import-under-way`
 */
export async function dropCopied(opened: OpenedStore, copied: CopiedStore): Promise<number> {
  const { database, segments } = opened;
  if (await isImporting(opened)) throw new ExpectedError('import-under-way');
  const [kept, said] = [await articlesSince(opened, copied), await objectionsSince(opened, copied)];
  const stories = (await database.getAll('tracked')).filter(({ since }) => since >= copied.since);
  await segments.clear(
    commitTogether(database, ({ journal, texts, blocks, comparisons, tracked, corrections, imports, track }) => {
      for (const store of [journal, blocks, comparisons, tracked, corrections, imports]) track(store.clear());
      for (const range of gapsBetween(kept.map(({ number }) => number))) track(texts.delete(range));
      for (const row of kept) track(journal.put(row));
      for (const objection of said) track(corrections.put(objection));
      for (const story of stories) track(tracked.put(story));
    }),
  );
  return kept.length;
}

/** True where articles or objections came that an export file does not hold. */
export async function isSince(opened: OpenedStore, copied: CopiedStore): Promise<boolean> {
  return (await articlesSince(opened, copied)).length + (await objectionsSince(opened, copied)).length > 0;
}

async function objectionsSince({ database }: OpenedStore, { since }: CopiedStore) {
  return (await database.getAll('corrections')).filter(({ saidAt }) => saidAt >= since);
}

async function articlesSince({ journal, segments }: OpenedStore, { number, since }: CopiedStore): Promise<JournalArticle[]> {
  const recent = journal.all.filter((row) => row.number > number || row.readAt >= since);
  return [...recent, ...(await readRows(segments, await locationsSince(segments, number, since)))];
}

/** Ranges that hold every number but these. */
function gapsBetween(numbers: readonly number[]): IDBKeyRange[] {
  const sorted = [...numbers].sort((one, other) => one - other);
  const ends = [Number.NEGATIVE_INFINITY, ...sorted, Number.POSITIVE_INFINITY];
  return ends.slice(1).map((to, at) => IDBKeyRange.bound(ends[at], to, at > 0, at < sorted.length));
}

/** @param recent numbers of articles of the journal */
async function drop({ database, journal, segments }: OpenedStore, { burials, numbers }: ChosenArticles, recent: readonly number[]) {
  if (numbers.length + recent.length === 0) return 0;
  await segments.bury(
    burials,
    commitTogether(database, (transaction) => {
      const { journal: rows, texts, track } = transaction;
      for (const range of runsOf(recent)) track(rows.delete(range));
      for (const range of runsOf([...numbers, ...recent])) track(texts.delete(range));
      forgetComparisons(transaction, [...numbers, ...recent]);
    }),
  );
  for (const number of recent) journal.remove(number);
  return numbers.length + recent.length;
}
