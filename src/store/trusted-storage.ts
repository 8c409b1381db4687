// Small records outside of the store, where no script in a page reaches them: the only file that knows where they lie. In Chrome they are in `storage.local`,
// which is closed to pages; in Firefox, which cannot close it, in a database of their own.
import { browser } from 'wxt/browser';
import { readDatabase, writeDatabase } from './trusted-database';

/** Chrome's call to close a storage to scripts in pages. */
interface Closable {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

let closing: Promise<void> | undefined;

/** Closes `storage.local` to scripts in pages, whose code a page may have taken over. False where the browser cannot. */
async function closeToPages(): Promise<boolean> {
  const local: Closable = browser.storage.local;
  if (!local.setAccessLevel) return false;
  closing ??= local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => {
    closing = undefined;
    throw error;
  });
  await closing;
  return true;
}

/**
 * A record, unparsed; undefined or null where there is none.
 *
 * @param before makes the first one of what `storage.local` has, where that is open to pages. Called once in the life of the database, so that what a page
 *   writes there later is never taken
 */
export async function readTrusted(key: string, before: (found: unknown) => unknown): Promise<unknown> {
  return (await closeToPages()) ? await readLocal(key) : await readDatabase(key, async () => before(await readLocal(key)));
}

/** @param alsoOpen writes it to `storage.local` too where that is open to pages, to be found where the databases are lost */
export async function writeTrusted(key: string, value: unknown, alsoOpen = false): Promise<void> {
  const isClosed = await closeToPages();
  if (!isClosed) await writeDatabase(key, value);
  if (isClosed || alsoOpen) await browser.storage.local.set({ [key]: value });
}

async function readLocal(key: string): Promise<unknown> {
  const { [key]: found } = await browser.storage.local.get(key);
  return found;
}
