// A store that is open: its journal in memory and the list of its segments.
import { codeOf } from '../core/errors';
import { IdbBlocks, putBlocks } from './idb-blocks';
import { Journal } from './journal';
import { type Database, type Ending, openStore } from './open-store';
import type { BlockChanges } from './packed/blocks';
import { CachedBlocks } from './packed/cached-blocks';
import { type Commit, Segments } from './packed/segments';
import { readableRows } from './readable-rows';
import { IDENTITY, type JournalArticle } from './schema';
import { whileAnswering } from './while-answering';
import { type StoreTransaction, writeTogether } from './write-together';

export interface OpenedStore {
  readonly database: Database;
  /** Of the database. */
  readonly id: string;
  readonly journal: Journal;
  readonly segments: Segments;
}

/** Articles that are packed at once, so that a large journal is never in memory whole. Chosen by hand. */
const BATCH = 4096;

/** A journal of up to so many times `journalArticles` is kept as it is: it is packed after the next write, and opening stays fast. */
const MAX_OVERFULL = 4;

/** @param onGone called when the connection can no longer be used */
export async function openPacked(
  onGone: (ending: Ending) => void,
  name: string | undefined,
  journalArticles: number,
): Promise<OpenedStore> {
  const database = await openStore(onGone, name);
  try {
    return await whileAnswering(database, () => readOpened(database, MAX_OVERFULL * journalArticles));
  } catch (error) {
    // The next try opens a connection of its own.
    database.close();
    throw error;
  }
}

/** @param maxJournal a journal of more articles is packed before anything else */
async function readOpened(database: Database, maxJournal: number): Promise<OpenedStore> {
  const [segments, rows, id = ''] = await Promise.all([
    Segments.open(new CachedBlocks(new IdbBlocks(database))),
    database.getAll('journal', null, maxJournal + 1),
    database.get('identity', IDENTITY),
  ]);
  if (rows.length <= maxJournal) return { database, id, segments, journal: new Journal(readableRows(rows)) };
  // Left by the first release, which held all articles there, or by a worker that was killed again and again before it could pack.
  try {
    await packWholeJournal(database, segments);
  } catch (error) {
    // The next write tries again. Until then the journal is in memory as it is, and what was packed of it is in segments.
    console.error('Wireprint: packing the journal failed:', codeOf(error), error);
  }
  return { database, id, segments, journal: new Journal(readableRows(await database.getAll('journal'))) };
}

async function packWholeJournal(database: Database, segments: Segments): Promise<void> {
  await segments.sweep();
  for (let above: IDBKeyRange | null = null; ; ) {
    const rows: JournalArticle[] = await database.getAll('journal', above, BATCH);
    const last = rows.at(-1);
    if (!last) return;
    const articles = readableRows(rows);
    if (articles.length > 0) await packArticles(database, segments, articles);
    above = IDBKeyRange.lowerBound(last.number, true);
  }
}

/** Moves articles from the journal to new segments, in one transaction. */
export async function packArticles(database: Database, segments: Segments, articles: readonly JournalArticle[]): Promise<void> {
  const numbers = articles.map(({ number }) => number);
  await segments.add(
    articles,
    commitTogether(database, ({ journal, track }) => {
      for (const range of runsOf(numbers)) track(journal.delete(range));
    }),
  );
}

/** A commit that writes changes of segments together with what `also` writes. */
export function commitTogether(database: Database, also: (transaction: StoreTransaction) => void): Commit {
  return (changes: BlockChanges) =>
    writeTogether(database, (transaction) => {
      also(transaction);
      putBlocks(transaction, changes);
    });
}

/** Ranges that hold these numbers and no other, so that neighbours are deleted with one request. */
export function runsOf(numbers: readonly number[]): IDBKeyRange[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: Array<{ from: number; to: number }> = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => IDBKeyRange.bound(from, to));
}
