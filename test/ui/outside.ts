// A stand-in for the background and the browser: replies are data, and every call is recorded. A test fails if a screen makes a call that has no reply.
import { afterEach } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { FailureCode, RequestOf, UiToBackground, ValueOf } from '../../src/messages/contract';
import { CallFailed } from '../../src/messages/send';
import type { ActiveTab } from '../../src/ui/browser';
import type { Ask, Outside } from '../../src/ui/start-screen';

type Name = keyof UiToBackground;
type Reply<N extends Name> = FailureCode | ((request: RequestOf<UiToBackground[N]>) => ValueOf<UiToBackground[N]>);
export type Replies = { readonly [N in Name]?: Reply<N> };

export const SETTINGS: ValueOf<UiToBackground['getSettings']> = { ...DEFAULT_SETTINGS, listedSites: [], neverSites: [] };

/** Calls without a reply. The screen shows them as failed, which a test would pass over. */
const unanswered = new Set<string>();
afterEach(() => {
  const names = [...unanswered];
  unanswered.clear();
  if (names.length > 0) throw new Error(`No reply to ${names.join(', ')}: give the stand-in one (a code, where the call is to fail)`);
});

/** What screens ask beside everything else. */
const ASKED_BESIDE: readonly Name[] = ['findLoss', 'getPause', 'takeClick', 'findHints'];

const KEYS: Readonly<Record<string, string>> = {
  _execute_action: 'Alt+Shift+R',
  'open-story': 'Alt+Shift+O',
  'open-beside': 'Alt+Shift+S',
  'open-library': 'Alt+Shift+L',
};

/** The reply of a background that went away. */
export const noReply = (): never => {
  throw new Error('The background is gone');
};

export interface Stand extends Outside {
  /** `name request`, in order. */
  readonly calls: string[];
  readonly granted: Set<string>;
  /** Whether the reader agrees to the browser's question. */
  answersYes: boolean;
  readonly asked: string[];
  settingsOpened: number;
  /** Addresses of the open tabs. */
  openPages: readonly string[];
  keySettingsOpened: number;
  popupLeft: number;
  /** Ids of the windows in which the panel was opened. */
  readonly besides: number[];
  /** Ids of the tabs about which the panel was told that there is an answer. */
  readonly told: number[];
  /** Brings another tab to the front, and tells those who listen. */
  showTab(tab: ActiveTab | null): void;
  /** Another browser has changed the copy of the settings. */
  changeCopy(): void;
  /** Does what the popup does when it has an answer. */
  announceAnswer(): void;
  /** Addresses whose story page was opened, texts that were copied, and what the search engine was asked. */
  readonly opened: string[];
  readonly copied: string[];
  readonly searched: string[];
  /** The starter list of the package. */
  starterFile: unknown;
}

export function standIn(
  given: Replies,
  tab: ActiveTab | null = { tabId: 7, url: 'https://www.quai.example/ferry', isClosed: false, isPrivate: false, windowId: 1 },
): Stand {
  const calls: string[] = [];
  const replies: Replies = {
    findLoss: () => ({ lostAt: null, isPartial: false }),
    findHints: () => ({ isFirstWatched: false, isSyncAsking: false }),
    getPause: () => null,
    takeClick: () => ({ isClicked: false }),
    // A copy whose text is stored no longer, for whoever opens it.
    compareArticles: () => null,
    ...given,
  };
  let front = tab;
  const followers = new Set<() => void>();
  const hearers = new Set<() => void>();
  const listeners = new Set<() => void>();
  const syncers = new Set<() => void>();
  const ask: Ask = async (name, request) => {
    if (!ASKED_BESIDE.includes(name)) calls.push(`${name} ${JSON.stringify(request)}`);
    const reply = replies[name] as Reply<typeof name> | undefined;
    if (reply === undefined) {
      unanswered.add(name);
      throw new Error(`No reply to ${name}`);
    }
    if (typeof reply === 'string') throw new CallFailed(reply);
    return reply(request);
  };
  const stand: Stand = {
    ask,
    calls,
    granted: new Set(),
    answersYes: true,
    asked: [],
    settingsOpened: 0,
    openPages: [],
    keySettingsOpened: 0,
    popupLeft: 0,
    besides: [],
    told: [],
    showTab(shown) {
      front = shown;
      for (const follower of followers) follower();
    },
    changeCopy() {
      for (const syncer of syncers) syncer();
    },
    announceAnswer() {
      for (const hearer of hearers) hearer();
    },
    opened: [],
    copied: [],
    searched: [],
    starterFile: { rows: [] },
    browser: {
      activeTab: async () => front,
      onFrontTabChanged: (listener) => {
        followers.add(listener);
        return () => followers.delete(listener);
      },
      tellAnswered: (tabId) => void stand.told.push(tabId),
      onAnswered: (listener) => {
        hearers.add(listener);
        return () => hearers.delete(listener);
      },
      canOpenBeside: true,
      openBeside: async (windowId) => void stand.besides.push(windowId),
      openSettings: async () => void stand.settingsOpened++,
      openPages: async (mayReadAll) => (stand.answersYes || mayReadAll ? stand.openPages : null),
      isOnPhone: async () => false,
      hasKeys: true,
      canSearchWeb: true,
      keysOf: async (command) => KEYS[command] ?? '',
      openKeySettings: async () => void stand.keySettingsOpened++,
      leavePopup: () => void stand.popupLeft++,
      openStory: async (url) => void stand.opened.push(url),
      openLibrary: async () => void stand.opened.push('library.html'),
      openFollows: async (tabId, site) => void stand.opened.push(`follows.html of ${site} in tab ${tabId}`),
      starterFile: async () => stand.starterFile,
      searchWeb: async (query) => void stand.searched.push(query),
      copyText: async (text) => void stand.copied.push(text),
      mayRead: async (patterns) => stand.granted.has('*://*/*') || patterns.every((pattern) => stand.granted.has(pattern)),
      askToRead: async (patterns) => {
        stand.asked.push(...patterns);
        if (stand.answersYes) for (const pattern of patterns) stand.granted.add(pattern);
        for (const listener of listeners) listener();
        return stand.answersYes;
      },
      giveBack: async (patterns) => {
        for (const pattern of patterns) stand.granted.delete(pattern);
        for (const listener of listeners) listener();
        return true;
      },
      askToSave: async () => {
        stand.asked.push('downloads');
        return stand.answersYes;
      },
      giveBackSaving: async () => {
        stand.asked.push('no downloads');
        return true;
      },
      grants: async () => [...stand.granted],
      onGrantsChanged: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onSyncChanged: (listener) => {
        syncers.add(listener);
        return () => syncers.delete(listener);
      },
    },
  };
  return stand;
}
