// A store of articles in one file, for tools: records and finds as the extension's store does, with the same code.
import type Database from 'better-sqlite3';
import type { Print } from '../core/fingerprint/make-fingerprint';
import type { StoredArticle } from '../core/model/stored-article';
import { Turns } from '../core/turns';
import { type OpenedArticles, packArticles } from '../store/article-records';
import { findCandidates, findCopies } from '../store/find-candidates';
import { Journal } from '../store/journal';
import { CachedBlocks } from '../store/packed/cached-blocks';
import { planMerge } from '../store/packed/merge/plan-merge';
import { chooseReadBefore, locationsReadIn } from '../store/packed/read/choose-articles';
import { readRows } from '../store/packed/read/read-rows';
import { Segments } from '../store/packed/segments';
import { paragraphsOf } from '../store/packed-text';
import { articleByAddress, pageArticles } from '../store/read-articles';
import { type NewArticle, recordArticle } from '../store/record-articles';
import type { JournalArticle } from '../store/schema';
import type { SearchedStore } from '../store/store-index';
import { FileRecords } from './file-records';
import { Notes } from './notes';
import { foreseen, openDatabase } from './open-database';

/** Articles in the journal at which it is packed, as in the extension: it is looked through for each answer. */
const JOURNAL_ARTICLES = 512;
/** Articles that are read at once when all are. Chosen by hand: some megabytes. */
const PAGE = 500;

export class FileStore implements SearchedStore {
  /** One after the other, readings too: a reading must not see segments change. */
  readonly #turns = new Turns();

  private constructor(
    private readonly database: Database,
    private readonly opened: OpenedArticles & { readonly records: FileRecords },
    private readonly journalArticles: number,
  ) {}

  /**
   * A file that does not exist is made.
   *
   * @param journalArticles the journal is packed when it holds so many
   * @throws as `openDatabase`
   */
  static async open(path: string, journalArticles = JOURNAL_ARTICLES): Promise<FileStore> {
    const database = await openDatabase(path);
    try {
      const records = new FileRecords(database);
      const segments = await Segments.open(new CachedBlocks(records));
      // What a process that was killed left behind.
      await segments.sweep();
      return new FileStore(database, { records, segments, journal: new Journal(records.rows()) }, journalArticles);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  get size(): number {
    const { journal, segments } = this.opened;
    return segments.all.reduce((sum, { articles, dead }) => sum + articles - dead, journal.size);
  }

  /** Stores an article in one transaction. One of the same address is replaced and keeps its number. */
  record(article: NewArticle): Promise<StoredArticle> {
    return this.#turns.take(async () => {
      const stored = await recordArticle(this.opened, article);
      if (this.opened.journal.size >= this.journalArticles) await this.#pack();
      return stored;
    });
  }

  /** The article of an address key; null where none is stored. */
  byAddress(address: string): Promise<StoredArticle | null> {
    return this.#turns.take(() => articleByAddress(this.opened, address));
  }

  candidates(asked: Print, max: number, around?: number): Promise<StoredArticle[]> {
    return this.#turns.take(() => findCandidates(this.opened, asked, max, around));
  }

  copies(asked: Print, from: number, to: number): Promise<StoredArticle[]> {
    return this.#turns.take(() => findCopies(this.opened, asked, from, to));
  }

  async paragraphsOf(number: number): Promise<string[] | null> {
    const [text] = await this.opened.records.texts([number]);
    return paragraphsOf({ number, text: text ?? null });
  }

  /** When the first of its articles was read, in milliseconds; null where it has none. */
  async oldestReading(): Promise<number | null> {
    const { journal, segments } = this.opened;
    const moments = [...segments.all.map(({ oldest }) => oldest), ...journal.all.map(({ readAt }) => readAt)];
    return moments.length > 0 ? Math.min(...moments) : null;
  }

  /** Articles that were last read from one moment, included, to another, excluded; without their texts. */
  readIn({ from, to }: { readonly from: number; readonly to: number }): Promise<JournalArticle[]> {
    return this.#turns.take(async () => {
      const { journal, segments } = this.opened;
      const packed = await readRows(segments, await locationsReadIn(segments, from, to));
      return [...packed, ...journal.all.filter(({ readAt }) => readAt >= from && readAt < to)];
    });
  }

  /** Drops articles that were last read before this moment (milliseconds); returns how many. */
  dropReadBefore(moment: number): Promise<number> {
    return this.#turns.take(async () => {
      const { records, journal, segments } = this.opened;
      const recent = journal.all.filter(({ readAt }) => readAt < moment).map(({ number }) => number);
      const { burials, numbers } = await chooseReadBefore(segments, moment);
      const dropped = [...numbers, ...recent];
      if (dropped.length > 0) await segments.bury(burials, async (changes) => records.drop(dropped, changes));
      for (const number of recent) journal.remove(number);
      return dropped.length;
    });
  }

  /** All articles, in order of their numbers. */
  async *all(): AsyncGenerator<StoredArticle> {
    for (let after = 0; ; ) {
      const from = after;
      const page = await this.#turns.take(() => pageArticles(this.opened, from, PAGE));
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      after = last.number;
    }
  }

  /** Small values of a tool, kept in the same file. */
  notes(kind: string): Notes {
    return new Notes(this.database, kind);
  }

  /** Ends when everything that was asked before has been done. */
  close(): Promise<void> {
    return this.#turns.take(async () => foreseen(() => this.database.close()));
  }

  async #pack(): Promise<void> {
    const { journal, segments } = this.opened;
    const packed = journal.all;
    await packArticles(this.opened, packed);
    for (const { number } of packed) journal.remove(number);
    for (;;) {
      const newest = Math.max(...segments.all.map((segment) => segment.newest));
      const next = planMerge(segments.all, newest);
      if (next.length === 0) return;
      await segments.merge(next, (swap) => swap());
    }
  }
}
