// The store of articles: records, finds and drops them. The last ones lie in a journal, the others packed in segments.

import { codeOf } from '../core/errors';
import type { Print } from '../core/fingerprint/make-fingerprint';
import type { LibraryChoices, LibraryQuery } from '../core/model/library';
import type { CopiedStore, NumberSpan, OldestSpan, StoreMeasure } from '../core/model/store-measure';
import type { StoredArticle } from '../core/model/stored-article';
import { ComparisonStore } from './comparison-store';
import { measureStorage, needRoom } from './disk-room';
import { countReadBefore, dropAll, dropCopied, dropNumbers, dropReadBefore, dropSpan, isSince } from './drop-articles';
import { findCandidates, findCopies } from './find-candidates';
import { Library, type LibraryPage } from './library';
import { type LossMemory, LossWatch } from './loss-watch';
import { makingRoom } from './making-room';
import { countReadings, isEmpty, isOldest, oldestSpan, sizeOf } from './measure-store';
import { ObjectionStore } from './objection-store';
import { eraseStore, isErased } from './open-store';
import type { OpenedStore } from './opened-store';
import { paragraphsOf } from './packed-text';
import {
  type ArticlePage,
  articleByAddress,
  articleByNumber,
  articleByUrl,
  articlesNumbered,
  pageArticles,
  readableArticles,
} from './read-articles';
import { type NewArticle, recordArticle, recordUnknown } from './record-articles';
import { redateSome } from './redate-articles';
import { type MakeFingerprint, remakeSome } from './remake-fingerprints';
import { reportFailure } from './report-failure';
import { type LogMemory, SoundLog } from './sound-log';
import { StagedImport } from './staged-import';
import { StoreAccess } from './store-access';
import { StoreTending } from './store-tending';
import { TrackedStore } from './tracked-store';

export type { NewArticle } from './record-articles';

/** Articles in the journal at which it is packed. It is read whole when the worker wakes and looked through for each answer, which takes a millisecond; smaller segments would have to be merged more often. */
export const JOURNAL_ARTICLES = 512;

/** What `recordAll` did: how many articles it added, how many were stored already, and the numbers of the added ones; null where it added none. */
export interface Added {
  readonly added: number;
  readonly known: number;
  readonly numbers: NumberSpan | null;
}

export class ArticleStore {
  /** What the reader said of answers. */
  readonly objections = new ObjectionStore((work) => this.#access.using(({ database }) => work(database)));
  /** The stories that the reader tracks. */
  readonly tracked: TrackedStore;
  /** What comparisons found of each article. */
  readonly comparisons: ComparisonStore;
  /** The file that is being imported. */
  readonly imports: StagedImport;
  readonly #access: StoreAccess;
  readonly #tending: StoreTending;
  readonly #loss: LossWatch;
  readonly #library: Library;

  /**
   * @param journalArticles the journal is packed when it holds so many
   * @param memory outside of the database, for the case that the browser loses it
   * @param logMemory as long as the browser is open; null where its databases have no log that could be torn
   */
  constructor(
    private readonly databaseName?: string,
    private readonly journalArticles: number = JOURNAL_ARTICLES,
    memory: LossMemory | null = null,
    logMemory: LogMemory | null = null,
  ) {
    this.#loss = new LossWatch(memory);
    const onOpened = (opened: OpenedStore) => {
      this.#loss.opened(opened.id, () => isEmpty(opened), Date.now());
      if (opened.segments.lost > 0) this.#loss.lostPart(Date.now());
    };
    const onGone = () => {
      this.objections.forget();
      this.tracked.forget();
    };
    this.#access = new StoreAccess(databaseName, journalArticles, new SoundLog(logMemory), onOpened, onGone);
    this.tracked = new TrackedStore(this.#access);
    this.comparisons = new ComparisonStore(this.#access);
    this.#library = new Library(this.comparisons, this.tracked);
    this.#tending = new StoreTending(this.#access, journalArticles);
    const onAdded = () => {
      this.#loss.stored();
      this.#tending.expectBulk(true);
      this.#tending.begin();
    };
    this.imports = new StagedImport(this.#access, journalArticles, onAdded, onGone);
  }

  /** Stores an article in one transaction. One of the same address is replaced and keeps its number. */
  record(article: NewArticle): Promise<StoredArticle> {
    return this.#access.alone(async (opened) => {
      await needRoom();
      const stored = await recordArticle(opened, article);
      this.#loss.stored();
      this.#tending.expectBulk(false);
      if (opened.journal.size >= this.journalArticles) this.#tending.begin();
      return stored;
    });
  }

  /** Stores many articles, all or none. Articles whose address is stored already are left as they are. */
  recordAll(articles: readonly Omit<StoredArticle, 'number'>[]): Promise<Added> {
    return this.#access.alone(async (opened) => {
      await needRoom();
      const { added, numbers } = await recordUnknown(opened, articles, this.journalArticles);
      this.#tending.expectBulk(true);
      if (added > 0) this.#loss.stored();
      if (added > 0) this.#tending.begin();
      return { added, known: articles.length - added, numbers };
    });
  }

  /** Makes the fingerprints of an older scheme anew, some at a time, where the text is kept; returns how many. @param make null leaves the old one */
  async remakeFingerprints(make: MakeFingerprint): Promise<number> {
    let remade = 0;
    for (let after: number | null = 0; after !== null; ) {
      const from: number = after;
      const part = await this.#access.alone(async (opened) => {
        await needRoom();
        return remakeSome(opened, make, from);
      });
      remade += part.remade;
      after = part.last;
      if (part.remade > 0) await this.#tending.packOverdue();
    }
    if (remade > 0) this.#tending.begin();
    return remade;
  }

  byAddress(address: string): Promise<StoredArticle | null> {
    return this.#access.steady((opened) => articleByAddress(opened, address));
  }

  /** The article that was read at an address, also with other parameters that tell no articles apart; null where none is stored. */
  byUrl(url: string): Promise<StoredArticle | null> {
    return this.#access.steady((opened) => articleByUrl(opened, url));
  }

  /** As `byUrl`, for each of many addresses. */
  byUrls(urls: readonly string[]): Promise<(StoredArticle | null)[]> {
    return this.#access.steady((opened) => Promise.all(urls.map((url) => articleByUrl(opened, url))));
  }

  /** The article of a number; null where it is not stored, or no longer. */
  byNumber(number: number): Promise<StoredArticle | null> {
    return this.#access.steady((opened) => articleByNumber(opened, number));
  }

  /** The paragraphs of an article; null where its text was not kept, or is damaged. */
  async paragraphsOf(number: number): Promise<string[] | null> {
    const text = await this.#access.using(({ database }) => database.get('texts', number));
    return paragraphsOf({ number, text: text ?? null });
  }

  /** Those of the articles whose text was kept, by their numbers, in one transaction. */
  withText(numbers: readonly number[]): Promise<ReadonlySet<number>> {
    return this.#access.using(async ({ database }) => {
      const { store } = database.transaction('texts');
      const keys = await Promise.all(numbers.map((number) => store.getKey(number)));
      return new Set(keys.filter((key) => key !== undefined));
    });
  }

  /**
   * Stored articles that may tell the same story, likeliest first, without their texts.
   *
   * @param max how many to return by each way of ranking: shared shingles, facts, all terms
   * @param around when the asked article was read, in milliseconds; the last reading by default. Copies are found whenever they were read, others near it.
   */
  candidates(asked: Print, max: number, around?: number): Promise<StoredArticle[]> {
    return this.#access.steady((opened) => findCandidates(opened, asked, max, around));
  }

  /** Stored articles that share the most shingles, likeliest first, without their texts: those from one rank up to another, 0 being the likeliest. */
  copies(asked: Print, from: number, to: number): Promise<StoredArticle[]> {
    return this.#access.steady((opened) => findCopies(opened, asked, from, to));
  }

  /** Up to `max` articles with numbers above `after`, in order of their numbers. */
  page(after: number, max: number): Promise<StoredArticle[]> {
    return this.#access.steady((opened) => pageArticles(opened, after, max));
  }

  /** As `page`, of a damaged store: what cannot be read is left out. */
  readablePage(after: number, max: number): Promise<ArticlePage> {
    return this.#access.steady((opened) => readableArticles(opened, after, max));
  }

  /** A stretch of the list of what is stored, from one index up to another. @param isQuick leaves out what takes time: how many outlets have each (0) */
  async libraryPage(query: LibraryQuery, from: number, to: number, isQuick = false): Promise<LibraryPage> {
    const page = await this.#access.steady((opened) => this.#library.page(opened, query, from, to, isQuick));
    // Also makes the catalogue of what an earlier release stored, so that the next look at it is as fast as any.
    if (!isQuick) this.#tending.begin();
    return page;
  }

  /** Numbers of all articles of that list. */
  libraryNumbers(query: LibraryQuery): Promise<number[]> {
    return this.#access.steady((opened) => this.#library.numbers(opened, query));
  }

  libraryChoices(): Promise<LibraryChoices> {
    return this.#access.steady((opened) => this.#library.choices(opened));
  }

  /** The articles with these numbers, in order of their numbers; those that are stored no longer are left out. */
  numbered(numbers: readonly number[]): Promise<StoredArticle[]> {
    return this.#access.steady((opened) => articlesNumbered(opened, numbers));
  }

  /** Drops the articles with these numbers; returns how many. */
  dropNumbers(numbers: readonly number[]): Promise<number> {
    return this.#drop((opened) => dropNumbers(opened, numbers));
  }

  /** Drops articles last read before this moment (milliseconds); returns how many. */
  dropReadBefore(moment: number): Promise<number> {
    return this.#drop((opened) => dropReadBefore(opened, moment));
  }

  /** Dates articles that were read after this moment (milliseconds) at it: a clock that was ahead dated them. */
  async redateLater(moment: number): Promise<void> {
    for (let redated = 1; redated > 0; ) {
      redated = await this.#access.alone(async (opened) => {
        await needRoom();
        return redateSome(opened, moment);
      });
      if (redated > 0) await this.#tending.packOverdue();
    }
  }

  /** When the first of the stored articles was read (milliseconds); null where nothing is stored. */
  oldestReading(): Promise<number | null> {
    return this.#access.using(async (opened) => sizeOf(opened).oldest);
  }

  /** How many articles `dropReadBefore` would drop. */
  countReadBefore(moment: number): Promise<number> {
    return this.#access.steady((opened) => countReadBefore(opened, moment));
  }

  /** The articles that were read longest ago, which a person may drop where the disk is full; null where nothing is stored. */
  async oldestSpan(): Promise<OldestSpan | null> {
    return oldestSpan(await this.#openToDrop());
  }

  /** Drops what `oldestSpan` named and returns how many articles; null where it names others now, and nothing was dropped. */
  dropOldest(span: OldestSpan): Promise<number | null> {
    let isBegun = false;
    return this.#drop(async (opened) => {
      // A drop that the browser carried out without saying so is asked for again.
      if (!isOldest(opened, span)) return isBegun ? span.articles : null;
      isBegun = true;
      return dropSpan(opened, span);
    });
  }

  /** Erases everything, objections too; returns how many articles, or 0 where the store cannot be read. */
  clear(): Promise<number> {
    return this.#loss.erasing(() => this.#clear());
  }

  /**
   * Erases what an export file holds; what came since stays. Where the store cannot be emptied it is removed, unless something came.
   *
   * @returns how many articles are gone, and how many stay
   * @throws ExpectedError `import-under-way`
   */
  clearCopied(copied: CopiedStore): Promise<{ removed: number; left: number }> {
    return this.#loss.erasing(async () => {
      try {
        return await this.#dropCopied(copied);
      } catch (error) {
        if (codeOf(error) === 'import-under-way' || (await this.#access.using((opened) => isSince(opened, copied)))) throw error;
        // The file holds everything: the database may go.
        return { removed: await this.#clear(), left: 0 };
      }
    });
  }

  async #dropCopied(copied: CopiedStore): Promise<{ removed: number; left: number }> {
    let before: number | undefined;
    const left = await this.#access.alone((opened) => {
      before ??= sizeOf(opened).articles;
      return makingRoom(() => dropCopied(opened, copied));
    });
    this.#access.forget();
    this.tracked.changed();
    return { removed: (before ?? left) - left, left };
  }

  /** When it was found that what was stored is lost, or a part of it (milliseconds); null where it is not, or the reader knows. */
  async loss(): Promise<{ lostAt: number | null; isPartial: boolean }> {
    // Found when the store opens. One that does not open tells that itself.
    await this.#access.open().catch(() => {});
    return this.#loss.loss();
  }

  /** The reader has been told of the loss. */
  lossIsKnown(): Promise<void> {
    return this.#loss.isKnown();
  }

  async #clear(): Promise<number> {
    const articles = await this.#openToDrop().then(
      (opened) => sizeOf(opened).articles,
      () => null,
    );
    if (articles === null || !(await this.#emptied())) await this.#erase();
    this.#access.forget();
    this.tracked.changed();
    return articles ?? 0;
  }

  /** False where the store cannot be emptied. */
  async #emptied(): Promise<boolean> {
    const emptying = this.#access.alone((opened) => makingRoom(() => dropAll(opened)));
    return (await reportFailure('emptying the store', emptying)) === null;
  }

  /** Removes the database, which takes less room than emptying it. On a full disk a browser may do so and say that it failed. */
  async #erase(): Promise<void> {
    this.#access.forget();
    try {
      await eraseStore(this.databaseName);
    } catch (error) {
      if (!(await isErased(this.databaseName))) throw error;
    }
  }

  async measure(): Promise<StoreMeasure> {
    const opened = await this.#openToDrop();
    await this.#tending.packOverdue();
    const { usage, free } = await measureStorage();
    return {
      ...sizeOf(opened),
      bytes: usage,
      free,
      tendingFailure: this.#tending.failure,
    };
  }

  /** How many of the stored articles were last read in each hour since 1970. */
  readingsByHour(): Promise<ReadonlyMap<number, number>> {
    return this.#access.steady(countReadings);
  }

  /** Resolves when everything worth packing and merging is. Writes do that by themselves; only tests and benches wait for it. */
  settle(): Promise<void> {
    return this.#tending.settle();
  }

  async #drop<Dropped extends number | null>(drop: (opened: OpenedStore) => Promise<Dropped>): Promise<Dropped> {
    const dropped = await makingRoom(() => this.#access.alone((opened) => makingRoom(() => drop(opened))));
    if (!dropped) return dropped;
    this.#tending.begin();
    // The articles are gone: a failure here is no failure of that, and the next drop tries again.
    await reportFailure('forgetting tracked stories', this.tracked.prune());
    return dropped;
  }

  /** For a person who looks at what is stored, and may want to drop some of it. */
  #openToDrop(): Promise<OpenedStore> {
    return makingRoom(() => this.#access.open());
  }
}
