// Opens the database, once for each life of the background.
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { ExpectedError } from '../core/errors';
import { MIGRATIONS } from './migrations';
import type { WireprintSchema } from './schema';

export const DATABASE_NAME = 'wireprint';
export type Database = IDBPDatabase<WireprintSchema>;

/**
 * The open database. Another context that wants to upgrade or delete it is let through at once.
 *
 * @param onGone called when the connection is no longer of use and the next call must open anew
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
    // The steps have brought it to what the schema says.
    return opened as unknown as Database;
  } catch (error) {
    throw new ExpectedError('store-unavailable', String(error));
  }
}

/**
 * Erases the whole database, readable or not. Whoever has it open lets go of it.
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
