// The browser's tabs: what they show, where they stand, and new ones for our own pages.
import { browser } from 'wxt/browser';

export interface TabPage {
  /** Null where the browser hides it, since nothing is granted for this tab. */
  readonly url: string | null;
  readonly isPrivate: boolean;
}

export async function tabPage(tabId: number): Promise<TabPage> {
  const { url, incognito } = await browser.tabs.get(tabId);
  return { url: url ?? null, isPrivate: incognito };
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
