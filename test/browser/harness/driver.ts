// What the tests need of a browser, whichever it is: each has a driver of its own behind this.
import type { Browser, Page } from 'puppeteer-core';
import type { Browser as Chrome } from 'webextension-polyfill';
import type { NewsServer } from '../../fixtures/news-web/server';
import type { Lookout } from './lookout';

export interface ReaderOptions {
  readonly build: string;
  /** Everything that the browser asks for goes there, whatever host it names. */
  readonly web: NewsServer;
  /** Folder of an earlier browser's profile, to open it again. */
  readonly profile?: string;
  readonly enabledInPrivate?: boolean;
  /** A window on the screen, from which the rest of the web can be reached too: only these hosts are ours. Without it the browser is headless and closed in. */
  readonly onScreen?: { readonly hosts: readonly string[] };
}

/** One running browser with the extension installed. */
export interface Driver {
  readonly browser: Browser;
  /** Where the extension's own pages stand, without a slash at the end. */
  readonly origin: string;
  readonly lookout: Lookout;
  /** Clicks the toolbar button over a page that is in front, which grants `activeTab`, and answers the popup. */
  clickToolbar(page: Page): Promise<Page>;
  /** Clicks the toolbar button likewise, and answers how the browser draws the popup itself once that has said something. */
  measurePopup(page: Page): Promise<PopupSize>;
  /** Shows an address in a tab that is there, and waits until it is loaded. */
  goTo(page: Page, address: string): Promise<void>;
  /** Shows one of the extension's own pages in a tab that is there. */
  goToOwn(page: Page, path: string): Promise<void>;
  /** The page that `open` opens by itself, in whatever window: one whose address starts so. */
  openedPage(start: string, open: () => Promise<unknown>): Promise<Page>;
  /** Runs a function that stands on its own with the extension's API. */
  inWorker<Result>(run: (chrome: Chrome) => Result | Promise<Result>): Promise<Result>;
  /** Ends the background, as the browser does when it has been idle. */
  killWorker(): Promise<void>;
  isWorkerAwake(): Promise<boolean>;
  /** Installs a build over the one that is there, as an update does. */
  update(build: string): Promise<void>;
  /** How a page is drawn from now on, which stands in a window alone. */
  setLook(page: Page, look: Look): Promise<void>;
}

/** In pixels: what of the popup is seen at once, and how much more there is to scroll to. */
export interface PopupSize {
  readonly width: number;
  readonly height: number;
  readonly cutWidth: number;
  readonly cutHeight: number;
}

/** Runs in the popup; it is handed the element of its document. */
export const MEASURE = `({ clientWidth, clientHeight, scrollWidth, scrollHeight }) =>
  ({ width: clientWidth, height: clientHeight, cutWidth: scrollWidth - clientWidth, cutHeight: scrollHeight - clientHeight })`;

/** What stands in a popup that has said something. */
export const ANSWER = 'section, [data-code]';

export interface Look {
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** As it would stand on paper. */
  readonly isPrinted?: boolean;
}

export type OpenDriver = (options: ReaderOptions & { readonly profile: string }) => Promise<Driver>;

export const WAIT_MS = 15_000;

/** Asks again and again until there is an answer. */
export async function until<Result>(
  ask: () => Promise<Result | null | undefined | false>,
  failure: string,
  waitMs = WAIT_MS,
): Promise<Result> {
  const end = Date.now() + waitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(failure);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
