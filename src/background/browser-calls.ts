// The background's calls to the browser: tabs, scripts, texts, permissions, alarms, and files of the extension.
import { browser } from 'wxt/browser';
import { ExpectedError } from '../core/errors';
import type { LanguageLists } from '../core/languages/language-lists';
import { ALL_SITES } from '../core/site-patterns';
import { MARKS_TO_DRAW, type MarksToDraw } from '../messages/marks-to-draw';
import type { OwnMessages } from '../messages/own-messages';
import type { GetMessage } from '../messages/texts';
import { marksStyle } from './marks-style';

export interface TabPage {
  /** Null where the browser hides it, since nothing is granted for this tab. */
  readonly url: string | null;
  readonly isPrivate: boolean;
}

/**
 * In Chrome it is compiled before the page's own scripts run, none of which can then measure how long that takes. In Firefox, what a script uses before them
 * would show in the order of the window's properties.
 */
const WATCH_SCRIPT = { id: 'watch', file: '/watch.js', runAt: import.meta.env.FIREFOX ? 'document_idle' : 'document_start' } as const;
const READER_FILE = '/reader.js';
const MARKS_FILE = '/marks.js';
/** Written by the build, see `wxt.config.ts`. */
const LANGUAGES_FILE = '/languages.json';

export async function tabPage(tabId: number): Promise<TabPage> {
  const { url, incognito } = await browser.tabs.get(tabId);
  return { url: url ?? null, isPrivate: incognito };
}

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

/** Its keys are typed by our own messages; the browser's types know only its built-in ones. */
export const getMessage: GetMessage = (key, substitutions = []) => (browser.i18n.getMessage as GetMessage)(key, substitutions);
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** The texts of one of our languages, whatever the language of the browser. */
export async function loadMessages(language: string): Promise<OwnMessages> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${language.replace('-', '_')}/messages.json` as '/'));
  return (await file.json()) as OwnMessages;
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

export interface OpenTab {
  readonly tabId: number;
  /** Null where the browser hides it. */
  readonly url: string | null;
  readonly isPrivate: boolean;
}

/** A tab without an id shows no page: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#id */
export async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, incognito }) => (id === undefined ? [] : [{ tabId: id, url: url ?? null, isPrivate: incognito }]));
}

/** Starts the watch script in tabs that were open before it was registered, where permissions allow it. */
export async function watchOpenTabs(mayWatchPage: (url: string) => boolean): Promise<void> {
  const watched = (await openTabs()).filter(({ url, isPrivate }) => url && !isPrivate && mayWatchPage(url));
  // A tab that may not be read, or was closed meanwhile, is not watched.
  await Promise.allSettled(watched.map(({ tabId }) => browser.scripting.executeScript({ target: { tabId }, files: [WATCH_SCRIPT.file] })));
}

export async function openPage(path: '/welcome.html' | '/library.html' | `/story.html?${string}`): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Where a tab stands, and the tab out of which it was opened, by a link, a form or a script; null where there is none. */
export interface TabPlace {
  readonly isPrivate: boolean;
  readonly openerTabId: number | null;
}

/** Null for a tab that is closed. */
export async function tabPlace(tabId: number): Promise<TabPlace | null> {
  try {
    const { incognito, openerTabId } = await browser.tabs.get(tabId);
    return { isPrivate: incognito, openerTabId: openerTabId ?? null };
  } catch {
    return null;
  }
}

/** The tabs that were opened out of this one. */
export async function tabsOpenedBy(tabId: number): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, openerTabId }) => (id !== undefined && openerTabId === tabId ? [id] : []));
}

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

/** The alarm that goes on with an import. */
export const GO_ON_IMPORT = 'go-on-import';
/** The shortest time that Chrome takes. */
const GO_ON_MINUTES = 0.5;

/** Has the browser wake the background again, should it stop it while an import is under way. */
export function wakeSoon(): Promise<void> {
  return Promise.resolve(browser.alarms.create(GO_ON_IMPORT, { delayInMinutes: GO_ON_MINUTES, periodInMinutes: GO_ON_MINUTES }));
}

export async function forgetWake(): Promise<void> {
  await browser.alarms.clear(GO_ON_IMPORT);
}

/** The alarm that shows everywhere that a pause is over. */
export const END_PAUSE = 'end-pause';

/** @param until milliseconds */
export async function wakeAtPauseEnd(until: number): Promise<void> {
  await browser.alarms.create(END_PAUSE, { when: until });
}

export async function forgetPauseEnd(): Promise<void> {
  await browser.alarms.clear(END_PAUSE);
}

let lists: Promise<LanguageLists> | null = null;

/** The lists of all languages. Fetched once while the background is awake; where that fails, the call that asked fails, and the next one tries again. */
export function languageLists(): Promise<LanguageLists> {
  lists ??= fetchLists().catch((error: unknown) => {
    lists = null;
    throw error;
  });
  return lists;
}

async function fetchLists(): Promise<LanguageLists> {
  const response = await fetch(browser.runtime.getURL(LANGUAGES_FILE));
  if (!response.ok) throw new Error(`${LANGUAGES_FILE} could not be read: ${response.status}`);
  return (await response.json()) as LanguageLists;
}
