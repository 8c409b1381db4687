// The only file of ui that uses the browser's API. Permissions are asked for here, not in the background: the browser shows its question only in the click itself.
import { browser } from 'wxt/browser';
import { onAnswered, tellAnswered } from '../messages/answered';
import type { OwnMessages } from '../messages/own-messages';
import { followsPath } from './follows-address';
import type { GetMessage } from './messages-text';
import { storyPath } from './story-address';

export interface ActiveTab {
  readonly tabId: number;
  /** Null where the browser hides it, since nothing is granted for this tab. */
  readonly url: string | null;
  /** No extension may read it. A click on our button shows us the address of every page that can be read, so one that stays hidden cannot. */
  readonly isClosed: boolean;
  readonly isPrivate: boolean;
  readonly windowId: number;
}

export interface UiBrowser {
  activeTab(): Promise<ActiveTab | null>;
  /** Calls back when another tab comes to the front, or the one in front shows another page. Returns a function that stops it. */
  onFrontTabChanged(listener: () => void): () => void;
  /** Called by the popup: tells the panel that there is an answer about a tab. */
  tellAnswered(tabId: number): void;
  /** Called by the panel: runs the listener at each `tellAnswered`. Returns a function that stops it. */
  onAnswered(listener: () => void): () => void;
  readonly canOpenBeside: boolean;
  /** Opens the panel beside the page and closes the popup. To be called in a click, before anything is awaited. */
  openBeside(windowId: number): Promise<void>;
  openSettings(): Promise<void>;
  /**
   * Addresses of the open tabs that are not private; null where the reader did not allow it. The browser asks for the permission `tabs`, which is given
   * back at once unless it was granted before. To be called in a click, before anything is awaited.
   *
   * @param mayReadAll we may read on all sites: their addresses are shown to us without that permission
   */
  openPages(mayReadAll: boolean): Promise<readonly string[] | null>;
  /** Asked only where the browser lacks more there than a call that could be looked for. */
  isOnPhone(): Promise<boolean>;
  /** False on a phone: the browser listens to no keys of ours. */
  readonly hasKeys: boolean;
  /** The keys of a command that the browser listens to, as it writes them; '' where there are none. `_execute_action` opens the popup. */
  keysOf(command: string): Promise<string>;
  /** Shows the browser's own page where its keys are changed. */
  openKeySettings(): Promise<void>;
  /** Closes the popup, so that the page is seen. A panel stays, and so does a popup that was opened as a page of its own. */
  leavePopup(): void;
  /** Opens the story page of the article at this address in a tab of its own. */
  openStory(url: string): Promise<void>;
  /** Opens the library in a tab of its own. */
  openLibrary(): Promise<void>;
  /** Opens the page of follows in a tab of its own, with the feeds in front that the page in this tab names. */
  openFollows(tabId: number, site: string): Promise<void>;
  /** The starter list, as it stands in the package. */
  starterFile(): Promise<unknown>;
  readonly canSearchWeb: boolean;
  /** Opens the search engine that the reader has set in the browser, in a tab of its own. */
  searchWeb(query: string): Promise<void>;
  /** To be called in a click or key press; throws where the browser does not let it. */
  copyText(text: string): Promise<void>;
  /** True where the browser lets us read on every one of these match patterns. */
  mayRead(patterns: readonly string[]): Promise<boolean>;
  /** Shows the browser's question. To be called in a click, before anything is awaited. */
  askToRead(patterns: readonly string[]): Promise<boolean>;
  giveBack(patterns: readonly string[]): Promise<boolean>;
  /** The same for saving files in the downloads folder without a click. */
  askToSave(): Promise<boolean>;
  giveBackSaving(): Promise<boolean>;
  /** Match patterns that are granted now. */
  grants(): Promise<readonly string[]>;
  /** Calls back when the reader grants or takes back something, here or in the browser's own settings. Returns a function that stops it. */
  onGrantsChanged(listener: () => void): () => void;
  /** Calls back when the copy of the settings changes that the browser's sync service keeps. Returns a function that stops it. */
  onSyncChanged(listener: () => void): () => void;
}

/** Its keys are typed by our own messages; the browser's types know only its built-in ones. */
export const getMessage: GetMessage = (key, substitutions = []) => (browser.i18n.getMessage as GetMessage)(key, substitutions);
/** The texts of one of our languages, whatever the language of the browser. */
export async function loadMessages(language: string): Promise<OwnMessages> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${language.replace('-', '_')}/messages.json` as '/'));
  return (await file.json()) as OwnMessages;
}
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** `windows.WINDOW_ID_NONE`: no window of the browser has the focus. */
const NO_WINDOW = -1;
const DOWNLOADS = { permissions: ['downloads' as const] };
const TABS = { permissions: ['tabs' as const] };
/** Chrome has no call that opens this page; its address is the only way to it. */
const CHROME_KEY_SETTINGS = 'chrome://extensions/shortcuts';
const { openShortcutSettings } = (browser.commands ?? {}) as { openShortcutSettings?: () => Promise<void> };

/** The types know only what Firefox had before. Firefox on a phone lacks it, and keys. */
const { search } = browser as unknown as { readonly search?: { query(options: { text: string; disposition: 'NEW_TAB' }): Promise<void> } };

/** Chrome's side panel and Firefox's sidebar: the types know neither, since each exists in one browser alone. */
const { sidePanel, sidebarAction } = browser as unknown as {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

async function addressesOfTabs(): Promise<readonly string[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ url, incognito }) => (url && !incognito ? [url] : []));
}

/** True in the real popup, false where popup.html was opened as a page. Only the toolbar button or its keys open the real one. */
const isPopup = (): boolean => browser.extension.getViews({ type: 'popup' }).includes(window);

export const uiBrowser: UiBrowser = {
  async activeTab() {
    // `popup.html?tabId=7` shows what the popup would show over that tab: for tests, and for a popup opened as a page of its own.
    const named = Number(new URLSearchParams(location.search).get('tabId'));
    const tab = named > 0 ? await browser.tabs.get(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return null;
    // A tab that is loading may have been clicked on its previous page.
    const isClosed = tab.url === undefined && tab.status === 'complete' && isPopup();
    return { tabId: tab.id, url: tab.url ?? null, isClosed, isPrivate: tab.incognito, windowId: tab.windowId ?? NO_WINDOW };
  },
  onFrontTabChanged(listener) {
    const moved = () => listener();
    const changed = (_tabId: number, change: { status?: string; url?: string }) => {
      if (change.url !== undefined || change.status === 'complete') listener();
    };
    browser.tabs.onActivated.addListener(moved);
    browser.tabs.onUpdated.addListener(changed);
    return () => {
      browser.tabs.onActivated.removeListener(moved);
      browser.tabs.onUpdated.removeListener(changed);
    };
  },
  tellAnswered,
  onAnswered: (listener) => onAnswered(() => listener()),
  canOpenBeside: (sidePanel ?? sidebarAction) !== undefined,
  async openBeside(windowId) {
    await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
    this.leavePopup();
  },
  openSettings: () => browser.runtime.openOptionsPage(),
  async openPages(mayReadAll) {
    if (mayReadAll) return await addressesOfTabs();
    // Both at once: after an `await` the browser no longer counts the request as part of the click.
    const [hadBefore, isGranted] = await Promise.all([browser.permissions.contains(TABS), browser.permissions.request(TABS)]);
    if (!isGranted) return null;
    const addresses = await addressesOfTabs();
    if (!hadBefore) await browser.permissions.remove(TABS);
    return addresses;
  },
  isOnPhone: async () => (await browser.runtime.getPlatformInfo()).os === 'android',
  hasKeys: browser.commands !== undefined,
  async keysOf(command) {
    const commands = await browser.commands?.getAll();
    return commands?.find(({ name }) => name === command)?.shortcut ?? '';
  },
  async openKeySettings() {
    await (openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: CHROME_KEY_SETTINGS }));
  },
  leavePopup() {
    if (isPopup()) window.close();
  },
  async openStory(url) {
    await browser.tabs.create({ url: browser.runtime.getURL(storyPath(url)) });
  },
  async openLibrary() {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  },
  async openFollows(tabId, site) {
    await browser.tabs.create({ url: browser.runtime.getURL(followsPath(tabId, site)) });
  },
  starterFile: async () => (await fetch(browser.runtime.getURL('/starter-feeds.json' as '/'))).json(),
  canSearchWeb: search !== undefined,
  async searchWeb(query) {
    await search?.query({ text: query, disposition: 'NEW_TAB' });
  },
  copyText: (text) => navigator.clipboard.writeText(text),
  mayRead: (patterns) => browser.permissions.contains({ origins: [...patterns] }),
  askToRead: (patterns) => browser.permissions.request({ origins: [...patterns] }),
  // The browser throws where the permission was granted with the installation: such a one cannot be given back.
  giveBack: (patterns) => browser.permissions.remove({ origins: [...patterns] }).catch(() => false),
  askToSave: () => browser.permissions.request(DOWNLOADS),
  giveBackSaving: () => browser.permissions.remove(DOWNLOADS),
  grants: async () => (await browser.permissions.getAll()).origins ?? [],
  onGrantsChanged(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  },
  onSyncChanged(listener) {
    browser.storage.sync.onChanged.addListener(listener);
    return () => browser.storage.sync.onChanged.removeListener(listener);
  },
};
