// A store that is open: its journal in memory and the list of its segments.
import { codeOf } from '../core/errors';
import { type OpenedArticles, packArticles } from './article-records';
import { IdbBlocks } from './idb-blocks';
import { IdbRecords } from './idb-records';
import { Journal } from './journal';
import { type Database, type Ending, openStore } from './open-store';
import { CachedBlocks } from './packed/cached-blocks';
import { Segments } from './packed/segments';
import { readableRows } from './readable-rows';
import { IDENTITY, type JournalArticle } from './schema';
import { whileAnswering } from './while-answering';

export interface OpenedStore extends OpenedArticles {
  readonly database: Database;
  /** Of the database. */
  readonly id: string;
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
  const opened = { database, id, records: new IdbRecords(database), segments };
  if (rows.length <= maxJournal) return { ...opened, journal: new Journal(readableRows(rows)) };
  // Left by the first release, which held all articles there, or by a worker that was killed again and again before it could pack.
  try {
    await packWholeJournal(opened);
  } catch (error) {
    // The next write tries again. Until then the journal is in memory as it is, and what was packed of it is in segments.
    console.error('Wireprint: packing the journal failed:', codeOf(error), error);
  }
  return { ...opened, journal: new Journal(readableRows(await database.getAll('journal'))) };
}

async function packWholeJournal(opened: Omit<OpenedStore, 'journal'>): Promise<void> {
  const { database, segments } = opened;
  await segments.sweep();
  for (let above: IDBKeyRange | null = null; ; ) {
    const rows: JournalArticle[] = await database.getAll('journal', above, BATCH);
    const last = rows.at(-1);
    if (!last) return;
    const articles = readableRows(rows);
    if (articles.length > 0) await packArticles(opened, articles);
    above = IDBKeyRange.lowerBound(last.number, true);
  }
}
