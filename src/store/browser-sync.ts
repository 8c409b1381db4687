// What the browser's sync service keeps for us: the only file that knows where it lies. In Chrome it is closed to scripts in pages; in Firefox a page that has
// taken over its process can read and write it, so what comes from here is never believed more than `core/sync/synced-changes.ts` says.
import { browser } from 'wxt/browser';
import type { SyncedCopy } from '../core/model/synced-copy';
import { copyOfItems, type FoundCopy, itemsOf } from '../core/sync/copy-items';

/** Chrome's call to close a storage to scripts in pages. */
interface Closable {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

async function closeToPages(): Promise<void> {
  await (browser.storage.sync as Closable).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** @param now milliseconds */
export async function readCopy(now: number): Promise<FoundCopy> {
  await closeToPages();
  return copyOfItems(await browser.storage.sync.get(null), now);
}

/** False where its lists of sites are too long. @throws where the browser does not write it */
export async function writeCopy(copy: SyncedCopy): Promise<boolean> {
  const items = itemsOf(copy);
  if (items === null) return false;
  await closeToPages();
  await browser.storage.sync.set(items);
  // Parts of longer lists: what is read names its parts, so that these do no harm until they are gone.
  const left = Object.keys(await browser.storage.sync.get(null)).filter((name) => !Object.hasOwn(items, name));
  if (left.length > 0) await browser.storage.sync.remove(left);
  return true;
}

export function deleteCopy(): Promise<void> {
  return browser.storage.sync.clear();
}
