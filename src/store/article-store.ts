// Articles as they are read, found again and forgotten. The index behind it may be any.
import { ExpectedError } from '../core/errors';
import type { Print } from '../core/fingerprint/make-fingerprint';
import { SCHEME } from '../core/fingerprint/make-fingerprint';
import type { ArticleIndex } from './article-index';
import { MemoryIndex } from './memory-index';
import { type Database, openStore } from './open-store';
import type { StoredArticle } from './schema';

/** An article that has no number yet. */
export type NewArticle = Omit<StoredArticle, 'number' | 'firstReadAt'>;

export interface StoreMeasure {
  readonly articles: number;
  /** As the browser estimates them; null where it does not. */
  readonly bytes: number | null;
  /** When the longest and the last read articles were read, in milliseconds; null where nothing is stored. */
  readonly oldest: number | null;
  readonly newest: number | null;
}

/** Articles read from the database at a time, so that a large store is never held twice. */
const BATCH = 500;

export class ArticleStore {
  #opening: Promise<Opened> | null = null;

  constructor(private readonly databaseName?: string) {}

  /** Keeps an article in one transaction: whole or not at all. The same address again replaces the article and keeps its number. */
  async record(article: NewArticle): Promise<StoredArticle> {
    const { database, index } = await this.#open();
    const transaction = database.transaction('articles', 'readwrite', { durability: 'relaxed' });
    const known = await transaction.store.index('address').get(article.address);
    const kept = { ...article, firstReadAt: known?.firstReadAt ?? article.readAt };
    const number = await orFull(async () => {
      const key = await transaction.store.put((known ? { ...kept, number: known.number } : kept) as StoredArticle);
      await transaction.done;
      return key;
    });
    const stored = { ...kept, number };
    if (known) index.remove(number);
    if (stored.fingerprint.scheme === SCHEME) index.add(number, stored.fingerprint);
    return stored;
  }

  /** Puts many articles in one transaction, none where one cannot be put. Addresses that are stored already are left as they are. */
  async recordAll(articles: readonly Omit<StoredArticle, 'number'>[]): Promise<{ added: number; known: number }> {
    const { database } = await this.#open();
    const transaction = database.transaction('articles', 'readwrite');
    let added = 0;
    await orFull(async () => {
      for (const article of articles) {
        if (await transaction.store.index('address').getKey(article.address)) continue;
        await transaction.store.put(article as StoredArticle);
        added++;
      }
      await transaction.done;
    });
    this.#forgetIndex();
    return { added, known: articles.length - added };
  }

  async byAddress(address: string): Promise<StoredArticle | null> {
    const { database } = await this.#open();
    return (await database.getFromIndex('articles', 'address', address)) ?? null;
  }

  /** Stored articles that may tell the same story, likeliest first. */
  async candidates(asked: Print, most: number): Promise<StoredArticle[]> {
    const { database, index } = await this.#open();
    const transaction = database.transaction('articles');
    const found = await Promise.all(index.candidates(asked, most).map((number) => transaction.store.get(number)));
    return found.filter((article) => article !== undefined);
  }

  /** Up to `most` articles with numbers above `after`, in order of their numbers. */
  async page(after: number, most: number): Promise<StoredArticle[]> {
    const { database } = await this.#open();
    return database.getAll('articles', IDBKeyRange.lowerBound(after, true), most);
  }

  /** Forgets what was last read before this moment (milliseconds) and says how many that were. */
  async dropReadBefore(moment: number): Promise<number> {
    const { database, index } = await this.#open();
    const transaction = database.transaction('articles', 'readwrite');
    let dropped = 0;
    for await (const cursor of transaction.store.index('readAt').iterate(IDBKeyRange.upperBound(moment, true))) {
      await cursor.delete();
      index.remove(cursor.primaryKey);
      dropped++;
    }
    await transaction.done;
    return dropped;
  }

  async clear(): Promise<number> {
    const { database } = await this.#open();
    const transaction = database.transaction('articles', 'readwrite');
    const removed = await transaction.store.count();
    await transaction.store.clear();
    await transaction.done;
    this.#forgetIndex();
    return removed;
  }

  async measure(): Promise<StoreMeasure> {
    const { database } = await this.#open();
    const transaction = database.transaction('articles');
    const byReading = transaction.store.index('readAt');
    const [articles, first, last] = await Promise.all([
      transaction.store.count(),
      byReading.openCursor(),
      byReading.openCursor(null, 'prev'),
    ]);
    const estimate = await navigator.storage?.estimate?.();
    return { articles, bytes: estimate?.usage ?? null, oldest: first?.value.readAt ?? null, newest: last?.value.readAt ?? null };
  }

  #open(): Promise<Opened> {
    this.#opening ??= this.#load().catch((error) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #load(): Promise<Opened> {
    const database = await openStore(() => this.#forgetIndex(), this.databaseName);
    const index = new MemoryIndex();
    let last = 0;
    for (;;) {
      const batch = await database.getAll('articles', IDBKeyRange.lowerBound(last, true), BATCH);
      for (const { number, fingerprint } of batch) if (fingerprint.scheme === SCHEME) index.add(number, fingerprint);
      last = batch.at(-1)?.number ?? last;
      if (batch.length < BATCH) return { database, index };
    }
  }

  /** The next call opens and indexes anew. */
  #forgetIndex(): void {
    const opened = this.#opening;
    this.#opening = null;
    // A database that never opened has nothing to close, and its failure was told to whoever asked.
    opened?.then(({ database }) => database.close()).catch(() => {});
  }
}

interface Opened {
  readonly database: Database;
  readonly index: ArticleIndex;
}

/** Runs a write; a full disk is told as what it is. */
async function orFull<Value>(write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw new ExpectedError('store-full');
    throw error;
  }
}
