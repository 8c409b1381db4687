// The background's seam to the browser: tabs, scripts, badge, permissions, and what is remembered until the browser is closed.
import { browser } from 'wxt/browser';
import { ExpectedError } from '../core/errors';
import type { LanguageLists } from '../core/languages/language-lists';
import { ALL_SITES } from '../core/watching';
import { MARKS_TO_DRAW, type MarksToDraw } from '../messages/marks-to-draw';
import { marksStyle } from './marks-style';

export interface TabPage {
  /** Null where the browser does not tell: nothing is granted for this tab. */
  readonly url: string | null;
  readonly isPrivate: boolean;
}

const WATCH_SCRIPT = { id: 'watch', file: '/watch.js' } as const;
const READER_FILE = '/reader.js';
const MARKS_FILE = '/marks.js';
/** Written by the build, see `wxt.config.ts`. */
const LANGUAGES_FILE = '/languages.json';

export async function tabPage(tabId: number): Promise<TabPage> {
  const { url, incognito } = await browser.tabs.get(tabId);
  return { url: url ?? null, isPrivate: incognito };
}

/** What browsers say where no extension may ever run a script: their own pages, the extension store, a page that did not load. */
const CLOSED_TO_ALL = /Cannot access a \w+:\/\/ URL|extensions gallery|showing error page|cannot be scripted/;

/**
 * Runs the reader in a tab and answers what it found, unparsed.
 *
 * @throws ExpectedError `no-permission` where the reader could let us read, `unreadable-page` where no extension may
 */
export function runReader(tabId: number): Promise<unknown> {
  return inPage(tabId, async () => {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
    return frame?.result ?? null;
  });
}

/**
 * Draws marks in a tab and answers how many of each kind, unparsed; where that fails, nothing of them stays there.
 *
 * @throws ExpectedError as `runReader`
 */
export function drawMarks(tabId: number, marks: MarksToDraw): Promise<unknown> {
  const { author, user } = marksStyle(marks.token);
  return inPage(tabId, async () => {
    try {
      // One after the other, so that none comes after they were taken away.
      await browser.scripting.insertCSS({ target: { tabId }, css: author, origin: 'AUTHOR' });
      await browser.scripting.insertCSS({ target: { tabId }, css: user, origin: 'USER' });
      await browser.scripting.executeScript({ target: { tabId }, func: handOver, args: [MARKS_TO_DRAW, marks] });
      const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [MARKS_FILE] });
      return frame?.result ?? null;
    } catch (error) {
      await removeMarksStyle(tabId, marks.token);
      throw error;
    }
  });
}

/** Runs in the page, in the world of our scripts alone. It travels as text, so it may use nothing from here but its arguments. */
function handOver(name: string, marks: unknown): void {
  Object.defineProperty(globalThis, name, { value: marks, configurable: true });
}

/** A tab that is gone, or is ours no longer, has no style of ours either. */
export async function removeMarksStyle(tabId: number, token: string): Promise<void> {
  const { author, user } = marksStyle(token);
  await Promise.allSettled([
    browser.scripting.removeCSS({ target: { tabId }, css: author, origin: 'AUTHOR' }),
    browser.scripting.removeCSS({ target: { tabId }, css: user, origin: 'USER' }),
  ]);
}

async function inPage(tabId: number, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    // The one way this fails: the browser lets no script run there, for want of a permission or altogether.
    const isClosed = CLOSED_TO_ALL.test(String(error)) || (await mayReadTab(tabId));
    throw new ExpectedError(isClosed ? 'unreadable-page' : 'no-permission');
  }
}

/** True where nothing is missing that the reader could grant: Firefox says of a PDF that a permission is missing, whatever it holds. */
async function mayReadTab(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  // With a permission for all sites the address of each is told: one that stays hidden belongs to no site.
  if (url === undefined) return await browser.permissions.contains({ origins: [ALL_SITES] });
  // An address is told after a click, for a granted site, or by the permission `tabs`; only the last of these does not let us read.
  if (!(await browser.permissions.contains({ permissions: ['tabs'] }))) return true;
  const { protocol, hostname } = new URL(url);
  return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** The badge of a tab is the browser's to forget when the tab moves on; a tab that is gone has none. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text })]);
}

/** Registers the watch script for these pages alone; browsers forget it with every update of the extension. */
export async function registerWatch(matches: readonly string[], excludeMatches: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [WATCH_SCRIPT.id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [WATCH_SCRIPT.id] });
  if (matches.length === 0) return;
  const js = [WATCH_SCRIPT.file.slice(1)];
  await browser.scripting.registerContentScripts([
    {
      id: WATCH_SCRIPT.id,
      js,
      matches: [...matches],
      excludeMatches: [...excludeMatches],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Starts the watch script in tabs that were open before it was registered, as far as permissions reach. */
export async function watchOpenTabs(mayWatchPage: (url: string) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  const watched = tabs.filter(({ id, url, incognito }) => id !== undefined && url && !incognito && mayWatchPage(url));
  // A tab that may not be read, or is gone by now, is simply not watched.
  await Promise.allSettled(
    watched.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id ?? 0 }, files: [WATCH_SCRIPT.file] })),
  );
}

export async function openPage(path: '/welcome.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** An answer to a form comes within this time; a mark that is older belongs to a form that a script dealt with. */
const FORM_ANSWERED = 60_000;
const formKey = (tabId: number) => `form ${tabId}`;

/** Remembers, over the background's sleep but not over the browser's end, that a tab has sent a form. */
export async function rememberForm(tabId: number, now: number): Promise<void> {
  await browser.storage.session.set({ [formKey(tabId)]: now });
}

/** True once after a tab has sent a form: what it shows now answers that. */
export async function takeForm(tabId: number, now: number): Promise<boolean> {
  const key = formKey(tabId);
  const { [key]: sent } = await browser.storage.session.get(key);
  if (sent === undefined) return false;
  await browser.storage.session.remove(key);
  return now - Number(sent) < FORM_ANSWERED;
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
