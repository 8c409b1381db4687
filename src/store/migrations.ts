// Every step from an empty database to today's. The version is the number of steps; a released step is never edited, moved or removed.
import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Steps know databases of the past, which today's schema does not describe. */
type Migration = (database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => void | Promise<void>;

export const MIGRATIONS: readonly Migration[] = [
  function createArticles(database) {
    const articles = database.createObjectStore('articles', { keyPath: 'number', autoIncrement: true });
    articles.createIndex('address', 'address', { unique: true });
    articles.createIndex('readAt', 'readAt');
  },
  /** What was an article a record becomes the journal, which is packed when it is next opened; texts go apart, one at a time. */
  async function packArticles(database, transaction) {
    database.createObjectStore('blocks');
    const texts = database.createObjectStore('texts');
    const journal = transaction.objectStore('articles');
    journal.name = 'journal';
    for (let cursor = await journal.openCursor(); cursor; cursor = await cursor.continue()) {
      const { text, ...article } = cursor.value;
      if (text) await texts.put(text, article.number);
      await cursor.update(article);
    }
  },
  function createCorrections(database) {
    database.createObjectStore('corrections', { keyPath: 'id' });
  },
];
