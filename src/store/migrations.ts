// Every step from an empty database to today's. The version of a database is the number of steps it has had, so a released step is never edited, moved or removed.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { rekeyStore } from './rekey-articles';

/** Not typed by today's schema, which does not describe the databases of the past. */
type Migration = (database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => void | Promise<void>;

export const MIGRATIONS: readonly Migration[] = [
  function createArticles(database) {
    const articles = database.createObjectStore('articles', { keyPath: 'number', autoIncrement: true });
    articles.createIndex('address', 'address', { unique: true });
    articles.createIndex('readAt', 'readAt');
  },
  /** The records of articles become the journal, which is packed when it is next opened. Texts get a store of their own, one at a time. */
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
  /** The journal is in memory while the store is open, and is searched there: nothing queries these indexes, and each made storing an article slower. */
  function dropJournalIndexes(_database, transaction) {
    const journal = transaction.objectStore('journal');
    for (const index of ['address', 'readAt']) journal.deleteIndex(index);
  },
  /** The share of the story terms that two articles have in common was called `story`. */
  async function renameStoryShare(_database, transaction) {
    for (let cursor = await transaction.objectStore('corrections').openCursor(); cursor; cursor = await cursor.continue()) {
      const { shown, ...said } = cursor.value;
      if (typeof shown?.story !== 'number') continue;
      const { story: storyShare, ...sibling } = shown;
      await cursor.update({ ...said, shown: { ...sibling, storyShare } });
    }
  },
  /** Parameters that tell articles apart are part of an article's key, and pages of archives have keys of their own. */
  async function rekeyAddresses(_database, transaction) {
    await rekeyStore(transaction, false);
  },
  /** Addresses are kept without sessions, tokens and tracking, and a mirror's page is the mirror's. */
  async function cleanAddresses(_database, transaction) {
    await rekeyStore(transaction);
  },
  /** A file is stored before it is imported. */
  function createImports(database) {
    database.createObjectStore('imports');
  },
  /** A database that the browser begins anew gets another id, so that a loss is noticed (`loss-watch.ts`). */
  async function createIdentity(database) {
    await database.createObjectStore('identity').put(crypto.randomUUID(), 0);
  },
  /** The library lists articles by what was found when they were last compared. */
  function createComparisons(database) {
    database.createObjectStore('comparisons');
  },
  /** The reader tracks stories. */
  function createTracked(database) {
    database.createObjectStore('tracked', { keyPath: 'address' });
  },
  /** The reader follows feeds. */
  function createFollows(database) {
    database.createObjectStore('follows', { keyPath: 'id' });
  },
];
