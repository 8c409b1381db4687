// The background's seam to the browser: tabs, scripts, badge and alarms. Nothing is decided here.
import { browser } from 'wxt/browser';
import { ExpectedError } from '../core/errors';

export interface TabPage {
  /** Null where the browser does not tell: nothing is granted for this tab. */
  readonly url: string | null;
  readonly isPrivate: boolean;
}

const WATCH_SCRIPT = { id: 'watch', file: '/watch.js' } as const;
const READER_FILE = '/reader.js';

export async function tabPage(tabId: number): Promise<TabPage> {
  const { url, incognito } = await browser.tabs.get(tabId);
  return { url: url ?? null, isPrivate: incognito };
}

/** What browsers say where no extension may ever run a script: their own pages, the extension store, a page that did not load. */
const CLOSED_TO_ALL = /Cannot access a \w+:\/\/ URL|extensions gallery|showing error page|cannot be scripted/;

/** Runs the reader in a tab and answers what it found, unparsed. */
export async function runReader(tabId: number): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
    return frame?.result ?? null;
  } catch (error) {
    // The one way this fails: the browser lets no script run there, for want of a permission or altogether.
    throw new ExpectedError(CLOSED_TO_ALL.test(String(error)) ? 'unreadable-page' : 'no-permission');
  }
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
export async function markForm(tabId: number, now: number): Promise<void> {
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
