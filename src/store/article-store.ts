// The store of articles: records them, beside what it reads and drops. The last ones lie in a journal, the others packed in segments.

import type { LibraryChoices, LibraryQuery } from '../core/model/library';
import type { NumberSpan, StoreMeasure } from '../core/model/store-measure';
import type { StoredArticle } from '../core/model/stored-article';
import { ComparisonStore } from './comparison-store';
import { measureStorage, needRoom } from './disk-room';
import { DroppableArticles } from './droppable-articles';
import { FollowStore } from './follow-store';
import { Library, type LibraryPage } from './library';
import { type LossMemory, LossWatch } from './loss-watch';
import { isEmpty, sizeOf } from './measure-store';
import { ObjectionStore } from './objection-store';
import type { OpenedStore } from './opened-store';
import { type NewArticle, recordArticle, recordUnknown } from './record-articles';
import { redateSome } from './redate-articles';
import { type MakeFingerprint, remakeSome } from './remake-fingerprints';
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

export class ArticleStore extends DroppableArticles {
  /** What the reader said of answers. */
  readonly objections: ObjectionStore;
  /** The stories that the reader tracks. */
  readonly tracked: TrackedStore;
  /** The feeds that the reader follows. */
  readonly follows: FollowStore;
  /** What comparisons found of each article. */
  readonly comparisons: ComparisonStore;
  /** The file that is being imported. */
  readonly imports: StagedImport;
  protected readonly access: StoreAccess;
  protected readonly tending: StoreTending;
  protected readonly lossWatch: LossWatch;
  readonly #library: Library;

  /**
   * @param journalArticles the journal is packed when it holds so many
   * @param memory outside of the database, for the case that the browser loses it
   * @param logMemory as long as the browser is open; null where its databases have no log that could be torn
   */
  constructor(
    protected readonly databaseName?: string,
    private readonly journalArticles: number = JOURNAL_ARTICLES,
    memory: LossMemory | null = null,
    logMemory: LogMemory | null = null,
  ) {
    super();
    this.lossWatch = new LossWatch(memory);
    const onOpened = (opened: OpenedStore) => {
      this.lossWatch.opened(opened.id, () => isEmpty(opened), Date.now());
      if (opened.segments.lost > 0) this.lossWatch.lostPart(Date.now());
    };
    const onGone = () => {
      this.objections.forget();
      this.tracked.forget();
      this.follows.forget();
    };
    this.access = new StoreAccess(databaseName, journalArticles, new SoundLog(logMemory), onOpened, onGone);
    this.objections = new ObjectionStore(this.access);
    this.tracked = new TrackedStore(this.access);
    this.follows = new FollowStore(this.access);
    this.comparisons = new ComparisonStore(this.access);
    this.#library = new Library(this.comparisons, this.tracked);
    this.tending = new StoreTending(this.access, journalArticles);
    const onAdded = () => {
      this.lossWatch.stored();
      this.tending.expectBulk(true);
      this.tending.begin();
    };
    this.imports = new StagedImport(this.access, journalArticles, onAdded, onGone);
  }

  /** Stores an article in one transaction. One of the same address is replaced and keeps its number. */
  record(article: NewArticle): Promise<StoredArticle> {
    return this.access.alone(async (opened) => {
      await needRoom();
      const stored = await recordArticle(opened, article);
      this.lossWatch.stored();
      this.tending.expectBulk(false);
      if (opened.journal.size >= this.journalArticles) this.tending.begin();
      return stored;
    });
  }

  /** Stores many articles, all or none. Articles whose address is stored already are left as they are. */
  recordAll(articles: readonly Omit<StoredArticle, 'number'>[]): Promise<Added> {
    return this.access.alone(async (opened) => {
      await needRoom();
      const { added, numbers } = await recordUnknown(opened, articles, this.journalArticles);
      this.tending.expectBulk(true);
      if (added > 0) this.lossWatch.stored();
      if (added > 0) this.tending.begin();
      return { added, known: articles.length - added, numbers };
    });
  }

  /** Makes the fingerprints of an older scheme anew, some at a time, where the text is kept; returns how many. @param make null leaves the old one */
  async remakeFingerprints(make: MakeFingerprint): Promise<number> {
    let remade = 0;
    for (let after: number | null = 0; after !== null; ) {
      const from: number = after;
      const part = await this.access.alone(async (opened) => {
        await needRoom();
        return remakeSome(opened, make, from);
      });
      remade += part.remade;
      after = part.last;
      if (part.remade > 0) await this.tending.packOverdue();
    }
    if (remade > 0) this.tending.begin();
    return remade;
  }

  /** A stretch of the list of what is stored, from one index up to another. @param isQuick leaves out what takes time: how many outlets have each (0) */
  async libraryPage(query: LibraryQuery, from: number, to: number, isQuick = false): Promise<LibraryPage> {
    const page = await this.access.steady((opened) => this.#library.page(opened, query, from, to, isQuick));
    // Also makes the catalogue of what an earlier release stored, so that the next look at it is as fast as any.
    if (!isQuick) this.tending.begin();
    return page;
  }

  /** Numbers of all articles of that list. */
  libraryNumbers(query: LibraryQuery): Promise<number[]> {
    return this.access.steady((opened) => this.#library.numbers(opened, query));
  }

  /**
   * Drops what was read in the reader's place and never opened; returns how many.
   *
   * @param which of one follow, or last read before a moment
   * @param now milliseconds: what is read from now on stays
   */
  async dropSupplied(which: Pick<LibraryQuery, 'follow' | 'to'>, now: number): Promise<number> {
    const numbers = await this.#supplied(which);
    return numbers.length === 0 ? 0 : this.dropNumbers(numbers, now);
  }

  /** How many articles that nobody has opened were last read from one moment up to another. */
  async countSupplied(which: Pick<LibraryQuery, 'from' | 'to'>): Promise<number> {
    return (await this.#supplied(which)).length;
  }

  #supplied(which: Partial<LibraryQuery>): Promise<number[]> {
    return this.libraryNumbers({ view: 'articles', order: 'newest', words: '', opened: 'supplied', ...which });
  }

  libraryChoices(): Promise<LibraryChoices> {
    return this.access.steady((opened) => this.#library.choices(opened));
  }

  /** Dates articles that were read after this moment (milliseconds) at it: a clock that was ahead dated them. */
  async redateLater(moment: number): Promise<void> {
    for (let redated = 1; redated > 0; ) {
      redated = await this.access.alone(async (opened) => {
        await needRoom();
        return redateSome(opened, moment);
      });
      if (redated > 0) await this.tending.packOverdue();
    }
  }

  /** When it was found that what was stored is lost, or a part of it (milliseconds); null where it is not, or the reader knows. */
  async loss(): Promise<{ lostAt: number | null; isPartial: boolean }> {
    // Found when the store opens. One that does not open tells that itself.
    await this.access.open().catch(() => {});
    return this.lossWatch.loss();
  }

  /** The reader has been told of the loss. */
  lossIsKnown(): Promise<void> {
    return this.lossWatch.isKnown();
  }

  /** Begins the log of the browser's databases anew, as `sound-log.ts` says, without waiting for the first write. */
  secureLog(): Promise<void> {
    return this.access.secureLog();
  }

  async measure(): Promise<StoreMeasure> {
    const opened = await this.openToDrop();
    await this.tending.packOverdue();
    const { usage, free } = await measureStorage();
    return {
      ...sizeOf(opened),
      bytes: usage,
      free,
      tendingFailure: this.tending.failure,
    };
  }

  /** Resolves when everything worth packing and merging is. Writes do that by themselves; only tests and benches wait for it. */
  settle(): Promise<void> {
    return this.tending.settle();
  }
}
