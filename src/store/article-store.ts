// Articles as they are read, found again and forgotten: the last ones in a journal, the others packed in segments.
import type { Print } from '../core/fingerprint/make-fingerprint';
import type { StoredArticle } from '../core/model/stored-article';
import { CorrectionStore } from './correction-store';
import { dropAll, dropNumbered, dropOldest, dropReadBefore } from './drop-articles';
import { findCandidates } from './find-candidates';
import { countReadings, type OldestSpan, oldestSpan, type StoreMeasure, sizeOf } from './measure-store';
import { eraseStore } from './open-store';
import type { OpenedStore } from './opened-store';
import type { NumberSpan } from './packed/read/choose-articles';
import { findAddresses } from './packed/read/find-addresses';
import { pageArticles } from './page-articles';
import { type NewArticle, recordArticle, recordUnknown } from './record-articles';
import { StoreAccess } from './store-access';
import { StoreTending } from './store-tending';

export type { OldestSpan, StoreMeasure } from './measure-store';
export type { NewArticle } from './record-articles';

/** The journal is packed when it holds this many: fewer are read when the worker wakes, and looked through for each answer. */
const JOURNAL_ARTICLES = 512;

/** What came of adding many: how many were, how many are known already, and the numbers of the added ones; null where none was. */
export interface Added {
  readonly added: number;
  readonly known: number;
  readonly numbers: NumberSpan | null;
}

export class ArticleStore {
  /** What the reader said of answers. */
  readonly corrections = new CorrectionStore(async () => (await this.#access.open()).database);
  readonly #access: StoreAccess;
  readonly #tending: StoreTending;

  /** @param journalArticles the journal is packed when it holds so many */
  constructor(
    private readonly databaseName?: string,
    private readonly journalArticles: number = JOURNAL_ARTICLES,
  ) {
    this.#access = new StoreAccess(databaseName, journalArticles, () => this.corrections.forget());
    this.#tending = new StoreTending(this.#access, journalArticles);
  }

  /** Keeps an article in one transaction: whole or not at all. The same address again replaces the article and keeps its number. */
  record(article: NewArticle): Promise<StoredArticle> {
    return this.#access.alone(async (opened) => {
      const stored = await recordArticle(opened, article);
      this.#tending.expectBulk(false);
      if (opened.journal.size >= this.journalArticles) this.#tending.begin();
      return stored;
    });
  }

  /** Puts many articles in one transaction, none where one cannot be put. Addresses that are stored already are left as they are. */
  recordAll(articles: readonly Omit<StoredArticle, 'number'>[]): Promise<Added> {
    return this.#access.alone(async (opened) => {
      const { added, numbers } = await recordUnknown(opened, articles, this.journalArticles);
      this.#tending.expectBulk(true);
      if (added > 0) this.#tending.begin();
      return { added, known: articles.length - added, numbers };
    });
  }

  byAddress(address: string): Promise<StoredArticle | null> {
    return this.#access.steady(async ({ journal, segments }) => {
      const article = journal.byAddress(address) ?? (await findAddresses(segments, [address])).get(address)?.row;
      return article ? { ...article, text: await this.textOf(article.number) } : null;
    });
  }

  /** The gzipped text of an article; null where it was not kept. */
  async textOf(number: number): Promise<Uint8Array | null> {
    const { database } = await this.#access.open();
    return (await database.get('texts', number)) ?? null;
  }

  /**
   * Stored articles that may tell the same story, likeliest first, without their texts.
   *
   * @param around when the asked article was read, in milliseconds; now where not said. Copies are found whenever they were read, others near it.
   */
  candidates(asked: Print, most: number, around?: number): Promise<StoredArticle[]> {
    return this.#access.steady((opened) => findCandidates(opened, asked, most, around));
  }

  /** Up to `most` articles with numbers above `after`, in order of their numbers. */
  page(after: number, most: number): Promise<StoredArticle[]> {
    return this.#access.steady((opened) => pageArticles(opened, after, most));
  }

  /** Forgets what was last read before this moment (milliseconds) and says how many that were. */
  dropReadBefore(moment: number): Promise<number> {
    return this.#drop((opened) => dropReadBefore(opened, moment));
  }

  /** Forgets what was added in bulk under these numbers, but not what the reader has read again since this moment (milliseconds). */
  takeBack(spans: readonly NumberSpan[], since: number): Promise<number> {
    return this.#drop((opened) => dropNumbered(opened, spans, since));
  }

  /** The longest read segment, to be offered for dropping where the disk is full; null where only the journal is left. */
  async oldestSpan(): Promise<OldestSpan | null> {
    return oldestSpan(await this.#access.open());
  }

  /** Forgets what `oldestSpan` names and says how many articles that were. */
  dropOldest(): Promise<number> {
    return this.#drop(dropOldest);
  }

  /** Forgets everything, corrections too, and says how many articles that were; of a store that cannot be read nobody knows. */
  async clear(): Promise<number> {
    const isReadable = await this.#access.open().then(
      () => true,
      () => false,
    );
    if (isReadable) return this.#access.alone((opened) => this.#clear(opened));
    await eraseStore(this.databaseName);
    this.#access.forget();
    return 0;
  }

  async #clear(opened: OpenedStore): Promise<number> {
    const dropped = await dropAll(opened);
    this.#access.forget();
    return dropped;
  }

  async measure(): Promise<StoreMeasure> {
    const opened = await this.#access.open();
    const estimate = await navigator.storage?.estimate?.();
    const { usage, quota } = estimate ?? {};
    return { ...sizeOf(opened), bytes: usage ?? null, free: usage === undefined || quota === undefined ? null : quota - usage };
  }

  /** How many of the stored articles were last read in each hour since 1970. */
  readingsByHour(): Promise<ReadonlyMap<number, number>> {
    return this.#access.steady(countReadings);
  }

  /** Ends when everything is packed and merged that is worth it; nobody has to wait for that. */
  settle(): Promise<void> {
    return this.#tending.settle();
  }

  #drop(drop: (opened: OpenedStore) => Promise<number>): Promise<number> {
    return this.#access.alone(async (opened) => {
      const dropped = await drop(opened);
      if (dropped > 0) this.#tending.begin();
      return dropped;
    });
  }
}
