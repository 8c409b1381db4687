// Opens and erases the database.
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { ExpectedError } from '../core/errors';
import { MIGRATIONS } from './migrations';
import type { WireprintSchema } from './schema';

export const DATABASE_NAME = 'wireprint';
export type Database = IDBPDatabase<WireprintSchema>;

/**
 * Opens the database. The connection closes by itself when another context wants to upgrade or delete it.
 *
 * @param onGone called when the connection can no longer be used and the next call has to open another
 * @throws ExpectedError `store-unavailable` where the browser opens no database (private mode, blocked storage, a newer version of ours)
 */
export async function openStore(onGone: () => void = () => {}, name: string = DATABASE_NAME): Promise<Database> {
  try {
    const opened = await openDB(name, MIGRATIONS.length, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, transaction);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
    // The migrations have brought it to what the schema says.
    return opened as unknown as Database;
  } catch (error) {
    throw new ExpectedError('store-unavailable', String(error));
  }
}

/**
 * Erases the whole database, readable or not. Open connections to it close by themselves.
 *
 * @throws ExpectedError `store-unavailable` where the browser has no databases
 */
export async function eraseStore(name: string = DATABASE_NAME): Promise<void> {
  try {
    await deleteDB(name);
  } catch (error) {
    throw new ExpectedError('store-unavailable', String(error));
  }
}
