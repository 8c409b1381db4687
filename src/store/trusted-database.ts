// Settings, and what is known of the store, in a database of their own, for browsers whose `storage.local` any script of ours in a page may write, and so a page that has taken over its
// process. No script in a page reaches the databases of the extension.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { ExpectedError } from '../core/errors';
import { storeFailure } from './store-failure';
import { within } from './within';

/** Milliseconds. Chosen by hand: a thousand times as long as it takes. */
const MAX_WAIT = 10_000;

const NAME = 'wireprint-settings';
const VERSION = 1;
/** The only object store; its keys are names of records. */
const RECORDS = 'settings';

interface SettingsSchema extends DBSchema {
  settings: { key: string; value: unknown };
}

/**
 * A stored record, unparsed.
 *
 * @param first gives what is stored where nothing is yet: called once in the life of the database, so that nobody else decides it later
 * @throws ExpectedError `store-unavailable` where the browser opens no database, or does not answer; `store-full` where the disk is full
 */
export function readDatabase(key: string, first: () => Promise<unknown>): Promise<unknown> {
  return withDatabase(async (database) => {
    const found = await database.get(RECORDS, key);
    if (found !== undefined) return found;
    const given = await first();
    const { store, done } = database.transaction(RECORDS, 'readwrite');
    // Another call may have stored one meanwhile, which is newer.
    const meanwhile = await store.get(key);
    if (meanwhile === undefined) await store.put(given, key);
    await done;
    return meanwhile ?? given;
  });
}

/** @throws ExpectedError as `readDatabase` */
export async function writeDatabase(key: string, value: unknown): Promise<void> {
  await withDatabase(async (database) => {
    const { store, done } = database.transaction(RECORDS, 'readwrite', { durability: 'strict' });
    await Promise.all([store.put(value, key), done]);
  });
}

/** Opened for each use: that takes a few milliseconds, and no connection is left that the browser could force closed. */
async function withDatabase<Value>(use: (database: IDBPDatabase<SettingsSchema>) => Promise<Value>): Promise<Value> {
  const opening = openDB<SettingsSchema>(NAME, VERSION, { upgrade: (created) => void created.createObjectStore(RECORDS) });
  const database = await within(MAX_WAIT, opening, () => {
    opening.then((late) => late.close()).catch(() => {});
    throw new ExpectedError('store-unavailable', 'the records do not open');
  }).catch(async (error: unknown) => {
    throw await storeFailure(error);
  });
  try {
    return await within(MAX_WAIT, use(database), () => {
      throw new ExpectedError('store-unavailable', 'the records are neither read nor written');
    });
  } catch (error) {
    throw await storeFailure(error);
  } finally {
    database.close();
  }
}
