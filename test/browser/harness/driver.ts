// What the tests need from a browser. Each browser has a driver behind this interface.
import type { Browser, Page } from 'puppeteer-core';
import type { Browser as Chrome } from 'webextension-polyfill';
import type { NewsServer } from '../../fixtures/news-web/server';
import type { Lookout } from './lookout';

export interface ReaderOptions {
  readonly build: string;
  /** Every request of the browser goes to this server, whatever the host. */
  readonly web: NewsServer;
  /** The profile folder of an earlier browser, to open it again. */
  readonly profile?: string;
  readonly enabledInPrivate?: boolean;
  /** Opens a window on the screen in which the real web can be reached too: only these hosts are served by us. Without it the browser is headless and reaches only our server. */
  readonly onScreen?: { readonly hosts: readonly string[] };
}

/** One running browser with the extension installed. */
export interface Driver {
  readonly browser: Browser;
  /** The origin of the extension's own pages, without a slash at the end. */
  readonly origin: string;
  readonly lookout: Lookout;
  /** Clicks the toolbar button while this page is in front, which grants `activeTab`, and returns the popup. */
  clickToolbar(page: Page): Promise<Page>;
  /** Clicks the toolbar button, waits until the popup shows something, and returns how large the browser draws it. */
  measurePopup(page: Page): Promise<PopupSize>;
  /** Goes to an address in an open tab and waits until it is loaded. */
  goTo(page: Page, address: string): Promise<void>;
  /** Goes to one of the extension's own pages in an open tab. */
  goToOwn(page: Page, path: string): Promise<void>;
  /** Waits for the page that `open` causes to open in any window, and whose address starts like this. */
  openedPage(start: string, open: () => Promise<unknown>): Promise<Page>;
  /** Runs a function with the extension's API. It is sent as source, so it may use nothing from outside itself. */
  inWorker<Result>(run: (chrome: Chrome) => Result | Promise<Result>): Promise<Result>;
  /** Gets ready to end the background as the browser does when it has been idle. What it returns ends it at once. */
  aimAtWorker(): Promise<() => Promise<void>>;
  isWorkerAwake(): Promise<boolean>;
  /** Gets ready to install a build over the installed one, as an update does. What it returns does so. */
  aimUpdate(build: string): Promise<() => Promise<void>>;
  /** Sets how a page is drawn from now on. The page must be alone in its window. */
  setLook(page: Page, look: Look): Promise<void>;
}

/** In pixels: the visible part of the popup, and how much more can be scrolled to. */
export interface PopupSize {
  readonly width: number;
  readonly height: number;
  readonly cutWidth: number;
  readonly cutHeight: number;
}

/** Runs in the popup, with the root element of its document. */
export const MEASURE = `({ clientWidth, clientHeight, scrollWidth, scrollHeight }) =>
  ({ width: clientWidth, height: clientHeight, cutWidth: scrollWidth - clientWidth, cutHeight: scrollHeight - clientHeight })`;

/** Matches once the popup shows an answer or a failure. */
export const ANSWER = 'section, [data-code]';

export interface Look {
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** As it would be printed. */
  readonly isPrinted?: boolean;
  /** A finger points, as on a phone. */
  readonly isTouch?: boolean;
}

export type OpenDriver = (options: ReaderOptions & { readonly profile: string }) => Promise<Driver>;

export const WAIT_MS = 15_000;

/** Asks again and again until the result is not null; throws `failure` when the time is over. */
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
