// The settings in a database of their own, for browsers whose `storage.local` any script of ours in a page may write, and so a page that has taken over its
// process. No script in a page reaches the databases of the extension.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { ExpectedError } from '../core/errors';

const NAME = 'wireprint-settings';
const VERSION = 1;
/** The store, and the key of its only record. */
const SETTINGS = 'settings';

interface SettingsSchema extends DBSchema {
  settings: { key: string; value: unknown };
}

/**
 * The stored settings, unparsed.
 *
 * @param first gives what is stored where nothing is yet: called once in the life of the database, so that nobody else decides it later
 * @throws ExpectedError `store-unavailable` where the browser opens no database
 */
export function readDatabase(first: () => Promise<unknown>): Promise<unknown> {
  return withDatabase(async (database) => {
    const found = await database.get(SETTINGS, SETTINGS);
    if (found !== undefined) return found;
    const given = await first();
    const { store, done } = database.transaction(SETTINGS, 'readwrite');
    // Another call may have stored settings meanwhile: these are newer.
    const meanwhile = await store.get(SETTINGS);
    if (meanwhile === undefined) await store.put(given, SETTINGS);
    await done;
    return meanwhile ?? given;
  });
}

/** @throws ExpectedError as `readDatabase` */
export async function writeDatabase(settings: unknown): Promise<void> {
  await withDatabase(async (database) => {
    const { store, done } = database.transaction(SETTINGS, 'readwrite', { durability: 'strict' });
    await Promise.all([store.put(settings, SETTINGS), done]);
  });
}

/** Opened for each use: that takes a few milliseconds, and no connection is left that the browser could force closed. */
async function withDatabase<Value>(use: (database: IDBPDatabase<SettingsSchema>) => Promise<Value>): Promise<Value> {
  const database = await openDB<SettingsSchema>(NAME, VERSION, { upgrade: (created) => void created.createObjectStore(SETTINGS) }).catch(
    (error: unknown) => {
      throw new ExpectedError('store-unavailable', String(error));
    },
  );
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
