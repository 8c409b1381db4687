// The obvious store: one record an article, with an index that has an entry for each of its keys.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { shingleKey } from '../../src/core/codec/fingerprint';
import { factsWeight, indexKeys } from '../../src/core/fingerprint/index-keys';
import type { Print } from '../../src/core/fingerprint/make-fingerprint';
import { type Holders, rankCandidates } from '../../src/core/match/rank-candidates';
import type { StoredArticle } from '../../src/core/model/stored-article';
import { askedKeys } from '../../src/store/packed/read/asked-keys';

interface Schema extends DBSchema {
  articles: { key: number; value: Omit<StoredArticle, 'number'> & { readonly keys: readonly number[] }; indexes: { keys: number } };
}

/** Shingles beside terms, in one index: its keys are numbers of up to 53 bits. */
const SHINGLES = 2 ** 33;
/** As few transactions as memory allows: with 500 rows in each, a hundred thousand took twenty minutes. */
const BATCH = 5000;

export class NaiveStore {
  readonly #database: Promise<IDBPDatabase<Schema>>;
  #size: Promise<number> | null = null;

  constructor(name: string) {
    this.#database = openDB<Schema>(name, 1, {
      upgrade(database) {
        const articles = database.createObjectStore('articles', { autoIncrement: true });
        articles.createIndex('keys', 'keys', { multiEntry: true });
      },
    });
  }

  async recordAll(articles: readonly Omit<StoredArticle, 'number'>[]): Promise<void> {
    const database = await this.#database;
    for (let at = 0; at < articles.length; at += BATCH) {
      const transaction = database.transaction('articles', 'readwrite', { durability: 'relaxed' });
      for (const article of articles.slice(at, at + BATCH)) {
        const { shingles, facts, words } = indexKeys(article.fingerprint);
        void transaction.store.put({ ...article, keys: [...shingles.map((hash) => SHINGLES + shingleKey(hash)), ...facts, ...words] });
      }
      await transaction.done;
    }
    this.#size = null;
  }

  async candidates(asked: Print, max: number): Promise<Array<Omit<StoredArticle, 'number'>>> {
    const database = await this.#database;
    this.#size ??= database.count('articles');
    const stored = await this.#size;
    const transaction = database.transaction('articles');
    const index = transaction.store.index('keys');
    const { shingles, facts, words } = askedKeys(asked);
    const holders = (keys: readonly number[], space: number): Promise<Holders[]> =>
      Promise.all(keys.map(async (key) => ({ key, articles: await index.getAllKeys(space + key) })));
    const [byShingles, byFacts, byWords] = await Promise.all([holders(shingles, SHINGLES), holders(facts, 0), holders(words, 0)]);
    const mean = factsWeight(indexKeys(asked));
    const ranked = rankCandidates({ shingles: byShingles, facts: byFacts, words: byWords }, () => mean, stored, max);
    const found = await Promise.all(ranked.map((number) => transaction.store.get(number)));
    return found.filter((article) => article !== undefined);
  }
}
