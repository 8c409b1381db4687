// Our scripts and styles in pages: the reader, the marks, and the watch script with its registration.
import { browser } from 'wxt/browser';
import { ExpectedError } from '../core/errors';
import { ALL_SITES } from '../core/site-patterns';
import { MARKS_TO_DRAW, type MarksToDraw } from '../messages/marks-to-draw';
import { marksStyle } from './marks-style';
import { openTabs } from './tabs';

/**
 * In Chrome it is compiled before the page's own scripts run, none of which can then measure how long that takes. In Firefox, what a script uses before them
 * would show in the order of the window's properties.
 */
const WATCH_SCRIPT = { id: 'watch', file: '/watch.js', runAt: import.meta.env.FIREFOX ? 'document_idle' : 'document_start' } as const;
const READER_FILE = '/reader.js';
const MARKS_FILE = '/marks.js';

/**
 * Error messages of browsers for pages that no extension may read: their own, the extension store, a page that did not load. `Cannot access a chrome:// URL`,
 * `Cannot access a chrome-extension:// URL of different extension`, `The extensions gallery cannot be scripted.`, `Frame with ID 0 is showing error page`.
 */
const CLOSED_TO_ALL = /Cannot access a [\w-]+:\/\/ URL|extensions gallery|showing error page|cannot be scripted/;

/**
 * Error messages where a permission is missing. Chrome: `Cannot access contents of the page. Extension manifest must request permission to access the
 * respective host.` Firefox: `Missing host permission for the tab`, for PDFs too, which no extension may read.
 */
const NOT_ALLOWED = /must (?:request|have) permission|Missing host permission/;

/**
 * Runs the reader script in a tab and gives the page as it took it, unparsed (see `parse-article.ts`).
 *
 * @throws ExpectedError `no-permission` where the reader could grant it, `unreadable-page` where no extension may read; any other error of the browser
 *   or the script as it is
 */
export function runReader(tabId: number): Promise<unknown> {
  return inPage(tabId, async () => resultOf(await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] })));
}

/**
 * Draws marks in a tab and gives how many there are of each kind, unparsed. Where it fails, all styles are removed again.
 *
 * @throws ExpectedError as `runReader`
 */
export function drawMarks(tabId: number, marks: MarksToDraw): Promise<unknown> {
  const { author, user } = marksStyle(marks.token);
  return inPage(tabId, async () => {
    try {
      // One after the other, so that none is inserted after a failure has removed the others.
      await browser.scripting.insertCSS({ target: { tabId }, css: author, origin: 'AUTHOR' });
      await browser.scripting.insertCSS({ target: { tabId }, css: user, origin: 'USER' });
      await browser.scripting.executeScript({ target: { tabId }, func: handOver, args: [MARKS_TO_DRAW, marks] });
      return resultOf(await browser.scripting.executeScript({ target: { tabId }, files: [MARKS_FILE] }));
    } catch (error) {
      await removeMarksStyle(tabId, marks.token);
      throw error;
    }
  });
}

/** Runs in the page, in the isolated world of our scripts. It is sent as text, so it can use its arguments only. */
function handOver(name: string, marks: unknown): void {
  Object.defineProperty(globalThis, name, { value: marks, configurable: true });
}

/** Failures are ignored: a tab that is closed, or may not be accessed any more, has lost our styles too. */
export async function removeMarksStyle(tabId: number, token: string): Promise<void> {
  const { author, user } = marksStyle(token);
  await Promise.allSettled([
    browser.scripting.removeCSS({ target: { tabId }, css: author, origin: 'AUTHOR' }),
    browser.scripting.removeCSS({ target: { tabId }, css: user, origin: 'USER' }),
  ]);
}

interface ScriptedFrame {
  readonly result?: unknown;
  readonly error?: unknown;
}

/** The value of a script; null where it has none. Firefox tells what a script threw. Chrome gives null then, so our scripts must not throw. */
function resultOf([frame]: readonly ScriptedFrame[]): unknown {
  if (frame === undefined) throw new Error('The browser ran a script in no frame of the tab');
  if (frame.error !== undefined) throw new Error(`A script failed in its page: ${frame.error}`);
  return frame.result ?? null;
}

async function inPage(tabId: number, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    const message = String(error);
    if (CLOSED_TO_ALL.test(message)) throw new ExpectedError('unreadable-page', message);
    if (NOT_ALLOWED.test(message)) throw new ExpectedError((await mayReadTab(tabId)) ? 'unreadable-page' : 'no-permission', message);
    throw error;
  }
}

/** True where the reader has granted everything. Needed since Firefox reports a missing permission for every PDF. */
async function mayReadTab(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  // With a permission for all sites every site's address is visible: a hidden one belongs to no site.
  if (url === undefined) return await browser.permissions.contains({ origins: [ALL_SITES] });
  // An address is visible after a click, for a granted site, or with the permission `tabs`; only that permission does not let us read the page.
  if (!(await browser.permissions.contains({ permissions: ['tabs'] }))) return true;
  const { protocol, hostname } = new URL(url);
  return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Match patterns of the pages that the reader lets us read without a click. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Registers the watch script for these pages and no others. Browsers drop the registration with every update of the extension. */
export async function registerWatch(matches: readonly string[], excludeMatches: readonly string[]): Promise<void> {
  const { scripting } = browser;
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [WATCH_SCRIPT.id] })).length > 0;
  if (matches.length === 0) {
    if (isRegistered) await scripting.unregisterContentScripts({ ids: [WATCH_SCRIPT.id] });
    return;
  }
  const script = {
    id: WATCH_SCRIPT.id,
    js: [WATCH_SCRIPT.file.slice(1)],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: WATCH_SCRIPT.runAt,
    persistAcrossSessions: true,
  };
  // Changed in one step: were it removed first, a background that ends in between would leave nothing registered.
  await (isRegistered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
}

/** Starts the watch script in tabs that were open before it was registered, where permissions allow it. */
export async function watchOpenTabs(mayWatchPage: (url: string) => boolean): Promise<void> {
  const watched = (await openTabs()).filter(({ url, isPrivate }) => url && !isPrivate && mayWatchPage(url));
  // A tab that may not be read, or was closed meanwhile, is not watched.
  await Promise.allSettled(watched.map(({ tabId }) => browser.scripting.executeScript({ target: { tabId }, files: [WATCH_SCRIPT.file] })));
}
