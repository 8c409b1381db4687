// Every step from an empty database to today's. The version is the number of steps; a released step is never edited, moved or removed.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { WireprintSchema } from './schema';

type Migration = (
  database: IDBPDatabase<WireprintSchema>,
  transaction: IDBPTransaction<WireprintSchema, StoreNames<WireprintSchema>[], 'versionchange'>,
) => void | Promise<void>;

export const MIGRATIONS: readonly Migration[] = [
  function createArticles(database) {
    const articles = database.createObjectStore('articles', { keyPath: 'number', autoIncrement: true });
    articles.createIndex('address', 'address', { unique: true });
    articles.createIndex('readAt', 'readAt');
  },
];
