// Files that are saved in the downloads folder, where the reader allows it.
import { browser } from 'wxt/browser';

const DOWNLOADS = { permissions: ['downloads' as const] };
/** Milliseconds between two looks at a file that is being saved, and until nobody waits any longer: the browser may ask the reader where to save it. Chosen by hand. */
const LOOK_EVERY = 250;
const MAX_SAVING = 600_000;

/** Firefox on a phone has no call for it, whatever is granted. */
export async function maySaveFiles(): Promise<boolean> {
  return browser.downloads !== undefined && (await browser.permissions.contains(DOWNLOADS));
}

/** Saves a file in the downloads folder and waits until it is there. False where the browser did not write it. */
export async function saveToDownloads(url: string, filename: string): Promise<boolean> {
  const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
  for (let waited = 0; waited < MAX_SAVING; waited += LOOK_EVERY) {
    // Asking also keeps the browser from stopping the background.
    const [item] = await browser.downloads.search({ id });
    if (item?.state !== 'in_progress') return item?.state === 'complete';
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return false;
}

/** True where a file of this name was saved before. */
export async function isInDownloads(filename: string): Promise<boolean> {
  const items = await browser.downloads.search({ query: [filename], state: 'complete' });
  return items.length > 0;
}
