// Articles as they are read, found again and forgotten: the last ones in a journal, the others packed in segments.
import type { Print } from '../core/fingerprint/make-fingerprint';
import { CorrectionStore } from './correction-store';
import { countReadings, type OldestSpan, oldestSpan, type StoreMeasure, sizeOf } from './measure-store';
import { eraseStore } from './open-store';
import { commitTogether, type OpenedStore, openPacked, packArticles, runsOf } from './opened-store';
import { askSegments } from './packed/ask-segments';
import { AskedShingles } from './packed/asked-shingles';
import { findAddresses } from './packed/find-addresses';
import { placesAfter } from './packed/page-segments';
import type { Place } from './packed/place';
import { planMerge, planUrgentMerge } from './packed/plan-merge';
import { isWithin, type NumberSpan, numberedBefore, type ReadBefore, readBefore } from './packed/read-before';
import { readRows } from './packed/read-rows';
import { type NewArticle, recordArticle, recordUnknown } from './record-articles';
import type { StoredArticle } from './schema';

export type { OldestSpan, StoreMeasure } from './measure-store';
export type { NewArticle } from './record-articles';

/** The journal is packed when it holds this many: so many are read and indexed when the worker wakes. */
const JOURNAL_ARTICLES = 512;
/** A read is repeated when segments changed under it, which hardly ever happens twice. */
const MOST_TRIES = 10;

/** What came of adding many: how many were, how many are known already, and the numbers of the added ones; null where none was. */
export interface Added {
  readonly added: number;
  readonly known: number;
  readonly numbers: NumberSpan | null;
}

export class ArticleStore {
  /** What the reader said of answers. */
  readonly corrections = new CorrectionStore(async () => (await this.#open()).database);
  #opening: Promise<OpenedStore> | null = null;
  /** Ends when the last write that was asked for has. */
  #writing: Promise<unknown> = Promise.resolve();
  #tending: Promise<void> | null = null;
  /** Articles were added in bulk: until the next reading only merges that cannot wait are made. */
  #isBulk = false;

  /** @param journalArticles the journal is packed when it holds so many */
  constructor(
    private readonly databaseName?: string,
    private readonly journalArticles: number = JOURNAL_ARTICLES,
  ) {}

  /** Keeps an article in one transaction: whole or not at all. The same address again replaces the article and keeps its number. */
  record(article: NewArticle): Promise<StoredArticle> {
    return this.#alone(async (opened) => {
      const stored = await recordArticle(opened, article);
      this.#isBulk = false;
      if (opened.journal.size >= this.journalArticles) void this.#tend();
      return stored;
    });
  }

  /** Puts many articles in one transaction, none where one cannot be put. Addresses that are stored already are left as they are. */
  recordAll(articles: readonly Omit<StoredArticle, 'number'>[]): Promise<Added> {
    return this.#alone(async (opened) => {
      const { added, numbers } = await recordUnknown(opened, articles, this.journalArticles);
      this.#isBulk = true;
      if (added > 0) void this.#tend();
      return { added, known: articles.length - added, numbers };
    });
  }

  /** Forgets what was added in bulk under these numbers, but not what the reader has read again since this moment (milliseconds). */
  takeBack(spans: readonly NumberSpan[], since: number): Promise<number> {
    return this.#alone(async (opened) => {
      const recent = opened.journal.all.filter(({ number, readAt }) => isWithin(spans, number) && readAt < since);
      const packed = await numberedBefore(opened.segments, spans, since);
      return this.#drop(
        opened,
        packed,
        recent.map(({ number }) => number),
      );
    });
  }

  byAddress(address: string): Promise<StoredArticle | null> {
    return this.#steady(async ({ journal, segments }) => {
      const article = journal.byAddress(address) ?? (await findAddresses(segments, [address])).get(address)?.row;
      return article ? { ...article, text: await this.textOf(article.number) } : null;
    });
  }

  /** The gzipped text of an article; null where it was not kept. */
  async textOf(number: number): Promise<Uint8Array | null> {
    const { database } = await this.#open();
    return (await database.get('texts', number)) ?? null;
  }

  /**
   * Stored articles that may tell the same story, likeliest first, without their texts.
   *
   * @param around when the asked article was read, in milliseconds; now where not said. Copies are found whenever they were read, others near it.
   */
  candidates(asked: Print, most: number, around?: number): Promise<StoredArticle[]> {
    return this.#steady(async ({ journal, segments }) => {
      const near = around ?? segments.all.at(-1)?.newest ?? 0;
      const found = await askSegments(segments, journal.index, asked, most, near);
      const rows = await readRows(
        segments,
        found.filter((candidate): candidate is Place => 'segment' in candidate),
      );
      const askedShingles = new AskedShingles(asked.all);
      return found.flatMap((candidate) => {
        const article = 'recent' in candidate ? journal.get(candidate.recent) : rows.shift();
        if (!article) return [];
        const shingles = askedShingles.asAsked(article.fingerprint.shingles);
        return { ...article, fingerprint: { ...article.fingerprint, shingles }, text: null };
      });
    });
  }

  /** Up to `most` articles with numbers above `after`, in order of their numbers. */
  page(after: number, most: number): Promise<StoredArticle[]> {
    return this.#steady(async ({ database, journal, segments }) => {
      const packed = await placesAfter(segments, after, most);
      const rows = await readRows(
        segments,
        packed.map(({ place }) => place),
      );
      const recent = journal.all.filter(({ number }) => number > after).slice(0, most);
      const articles = [...rows.filter((row) => row !== undefined), ...recent].sort((a, b) => a.number - b.number).slice(0, most);
      const { store } = database.transaction('texts');
      return Promise.all(articles.map(async (article) => ({ ...article, text: (await store.get(article.number)) ?? null })));
    });
  }

  /** Forgets what was last read before this moment (milliseconds) and says how many that were. */
  dropReadBefore(moment: number): Promise<number> {
    return this.#alone(async (opened) => {
      const recent = opened.journal.all.filter(({ readAt }) => readAt < moment).map(({ number }) => number);
      return this.#drop(opened, await readBefore(opened.segments, moment), recent);
    });
  }

  /** The longest read segment, to be offered for dropping where the disk is full; null where only the journal is left. */
  async oldestSpan(): Promise<OldestSpan | null> {
    return oldestSpan(await this.#open());
  }

  /** Forgets what `oldestSpan` names and says how many articles that were. */
  dropOldest(): Promise<number> {
    return this.#alone(async (opened) => {
      const [oldest] = opened.segments.all;
      return oldest ? this.#drop(opened, await readBefore(opened.segments, Number.POSITIVE_INFINITY, [oldest]), []) : 0;
    });
  }

  /** Forgets everything, corrections too, and says how many articles that were; of a store that cannot be read nobody knows. */
  async clear(): Promise<number> {
    const opened = await this.#open().catch(() => null);
    if (opened !== null) return this.#clearOpened();
    await eraseStore(this.databaseName);
    this.#forget();
    return 0;
  }

  #clearOpened(): Promise<number> {
    return this.#alone(async (opened) => {
      const { database, segments } = opened;
      const { articles } = sizeOf(opened);
      await segments.clear(
        commitTogether(database, ({ journal, texts, blocks, corrections, does }) => {
          for (const store of [journal, texts, blocks, corrections]) does(store.clear());
        }),
      );
      this.#forget();
      return articles;
    });
  }

  async measure(): Promise<StoreMeasure> {
    const opened = await this.#open();
    const estimate = await navigator.storage?.estimate?.();
    const { usage, quota } = estimate ?? {};
    return { ...sizeOf(opened), bytes: usage ?? null, free: usage === undefined || quota === undefined ? null : quota - usage };
  }

  /** How many of the stored articles were last read in each hour since 1970. */
  readingsByHour(): Promise<ReadonlyMap<number, number>> {
    return this.#steady(countReadings);
  }

  /** Ends when everything is packed and merged that is worth it; nobody has to wait for that. */
  async settle(): Promise<void> {
    await this.#tending;
    this.#isBulk = false;
    await this.#packAndMerge();
  }

  async #drop({ database, journal, segments }: OpenedStore, { burials, numbers }: ReadBefore, recent: readonly number[]): Promise<number> {
    if (numbers.length + recent.length === 0) return 0;
    await segments.bury(
      burials,
      commitTogether(database, ({ journal: rows, texts, does }) => {
        for (const range of runsOf(recent)) does(rows.delete(range));
        for (const range of runsOf([...numbers, ...recent])) does(texts.delete(range));
      }),
    );
    for (const number of recent) journal.remove(number);
    void this.#tend();
    return numbers.length + recent.length;
  }

  /** Packs and merges while nobody waits. What fails here has changed nothing, and is tried again after the next write. */
  #tend(): Promise<void> {
    this.#tending ??= this.#packAndMerge()
      .catch(() => {})
      .finally(() => {
        this.#tending = null;
      });
    return this.#tending;
  }

  async #packAndMerge(): Promise<void> {
    await this.#alone(async (opened) => {
      const { database, journal, segments } = opened;
      if (journal.size < this.journalArticles) return;
      const packed = journal.all;
      await packArticles(database, segments, packed);
      for (const { number } of packed) journal.remove(number);
    });
    for (;;) {
      const { segments } = await this.#open();
      const newest = Math.max(...segments.all.map((segment) => segment.newest));
      const next = this.#isBulk ? planUrgentMerge(segments.all) : planMerge(segments.all, newest);
      if (next.length === 0) return;
      await segments.merge(next, (swap) => this.#alone(swap));
    }
  }

  /** Runs a write when those before it have ended. */
  #alone<Value>(write: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    const written = this.#writing.then(async () => {
      const opened = await this.#open();
      await opened.segments.sweep();
      return write(opened);
    });
    // A failure is told to whoever asked for that write; the next one does not care.
    this.#writing = written.catch(() => {});
    return written;
  }

  /** Runs a read, again where segments were swapped under it. */
  async #steady<Value>(read: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    for (let tries = 1; ; tries++) {
      const opened = await this.#open();
      const { list } = opened.segments;
      const value = await read(opened);
      if (opened.segments.list === list || tries === MOST_TRIES) return value;
    }
  }

  #open(): Promise<OpenedStore> {
    this.#opening ??= openPacked(() => this.#forget(), this.databaseName, this.journalArticles).catch((error) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  /** The next call opens anew. */
  #forget(): void {
    const opened = this.#opening;
    this.#opening = null;
    this.corrections.forget();
    // A database that never opened has nothing to close, and its failure was told to whoever asked.
    opened?.then(({ database }) => database.close()).catch(() => {});
  }
}
