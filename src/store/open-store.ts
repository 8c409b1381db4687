// Opens and erases the database.
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { ExpectedError } from '../core/errors';
import { isDiskFull } from './disk-room';
import { MIGRATIONS } from './migrations';
import type { WireprintSchema } from './schema';

export const DATABASE_NAME = 'wireprint';
export type Database = IDBPDatabase<WireprintSchema>;

/** How a connection ended: it made way for another one, and what runs on it still comes to its end; or the browser cut it, and nothing on it need ever be answered. */
export type Ending = 'made-way' | 'cut';

/**
 * Milliseconds after which a database that neither opens nor is erased counts as held by someone else, whose connection does not make way. Chosen by hand:
 * far above what opening a million articles takes.
 */
const MAX_WAIT = 20_000;

/**
 * Opens the database. The connection closes by itself when another context wants to upgrade or delete it.
 *
 * @param onGone called when the connection can no longer be used and the next call has to open another
 * @throws ExpectedError `store-unavailable` where the browser opens no database (private mode, blocked storage, a newer version of ours), `store-full`
 *   where the disk has no room for that, `store-in-use` where another connection does not make way
 */
export async function openStore(
  onGone: (ending: Ending) => void = () => {},
  name: string = DATABASE_NAME,
  maxWait: number = MAX_WAIT,
): Promise<Database> {
  const deadline = new Deadline(maxWait);
  const opening = openDB(name, MIGRATIONS.length, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      // Nobody holds it any more, and a migration of a large store may take minutes.
      deadline.lift();
      for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, transaction);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onGone('made-way');
    },
    terminated: () => onGone('cut'),
  });
  // The migrations have brought it to what the schema says.
  return (await deadline.within(opening, (late) => late.close())) as unknown as Database;
}

/**
 * Erases the whole database, readable or not. Open connections to it close by themselves.
 *
 * @throws ExpectedError `store-unavailable` where the browser has no databases, `store-full` where the disk has no room even for that, `store-in-use` where
 *   another connection does not make way
 */
export async function eraseStore(name: string = DATABASE_NAME, maxWait: number = MAX_WAIT): Promise<void> {
  await new Deadline(maxWait).within(deleteDB(name), () => {});
}

/** True where nothing is in the database, or there is none. */
export async function isErased(name: string = DATABASE_NAME): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    if (databases.every((database) => database.name !== name)) return true;
    const database = await openStore(() => {}, name);
    const names = [...database.objectStoreNames].filter((store) => store !== 'identity');
    const counts = await Promise.all(names.map((store) => database.count(store)));
    database.close();
    return counts.every((count) => count === 0);
  } catch {
    return false; // Nobody knows.
  }
}

/** The browser gives no answer as long as another connection is open: after a time the caller is told. */
class Deadline {
  readonly #passed: Promise<never>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(maxWait: number) {
    this.#passed = new Promise((_, reject) => {
      this.#timer = setTimeout(() => reject(new ExpectedError('store-in-use')), maxWait);
    });
  }

  lift(): void {
    clearTimeout(this.#timer);
  }

  /** @param tooLate what to do with a result that comes when nobody waits for it any more */
  async within<Result>(asked: Promise<Result>, tooLate: (result: Result) => void): Promise<Result> {
    try {
      return await Promise.race([asked, this.#passed]);
    } catch (error) {
      if (error instanceof ExpectedError) {
        // A failure that comes later still is of no use to anybody.
        asked.then(tooLate, () => {});
        throw error;
      }
      throw new ExpectedError((await isDiskFull()) ? 'store-full' : 'store-unavailable', String(error));
    } finally {
      this.lift();
    }
  }
}
