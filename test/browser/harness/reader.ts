// A person with a browser: visits pages, clicks the toolbar button, closes the browser and opens it again.
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Browser as Chrome } from 'webextension-polyfill';
import { mustBeBuilt, TESTED } from './builds';
import { openChromium } from './chromium';
import { type Driver, type Look, type PopupSize, type ReaderOptions, until } from './driver';
import { openFirefox } from './firefox';

const OPENERS = { chromium: openChromium, firefox: openFirefox };
const POPUP_WIDTH = 414;

export class Reader {
  private constructor(
    private readonly driver: Driver,
    readonly profile: string,
    private readonly options: ReaderOptions,
  ) {}

  static async open(options: ReaderOptions): Promise<Reader> {
    mustBeBuilt(options.build);
    const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'wireprint-profile-')));
    return new Reader(await OPENERS[TESTED]({ ...options, profile }), profile, options);
  }

  get browser(): Browser {
    return this.driver.browser;
  }

  /** Folder of the build that is installed. */
  get build(): string {
    return this.options.build;
  }

  /** Closes the browser and opens it again with the same profile. @param meanwhile what happens to the profile in between */
  async restart(meanwhile: (profile: string) => Promise<void> = async () => {}): Promise<Reader> {
    await this.browser.close();
    await meanwhile(this.profile);
    return await Reader.open({ ...this.options, profile: this.profile });
  }

  /** Kills the browser by its own process and opens it again with the same profile. @param meanwhile what happens once it is dead */
  async crash(meanwhile: () => void = () => {}): Promise<Reader> {
    const process = this.browser.process();
    if (process === null) throw new Error('The browser has no process of ours');
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
    meanwhile();
    await this.browser.close().catch(() => {});
    // Puppeteer puts back preferences of Firefox that it had kept, and nobody is told when it has.
    const isTidied = async () => !(await readdir(this.profile)).some((name) => name.endsWith('.puppeteer'));
    await until(isTidied, 'The profile is not tidied');
    return await Reader.open({ ...this.options, profile: this.profile });
  }

  /** Closes the browser and removes its profile. */
  async close(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Opens an address in a new tab. */
  async visit(address: string, context: BrowserContext | Browser = this.browser): Promise<Page> {
    const page = await context.newPage();
    await this.driver.goTo(page, address);
    await page.bringToFront();
    return page;
  }

  /** A click on the toolbar button, which grants `activeTab` and opens the popup. */
  async clickToolbar(page: Page): Promise<Page> {
    await page.bringToFront();
    return await this.driver.clickToolbar(page);
  }

  /** Clicks the toolbar button and returns how large the browser draws the popup. */
  async measurePopup(page: Page): Promise<PopupSize> {
    await page.bringToFront();
    return await this.driver.measurePopup(page);
  }

  /**
   * Opens the popup for the page in front as a page of its own, as tall as its answer: the real popup is cut off. The permission of the click still holds.
   */
  async openTallPopup(): Promise<Page> {
    const [tab] = await this.inWorker((chrome) => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    const popup = await this.openOwn(`popup.html?tabId=${tab?.id}`);
    await popup.setViewport({ width: POPUP_WIDTH, height: 600 });
    return popup;
  }

  /** Opens one of the extension's own pages in a tab, in front of the others or behind them. */
  async openOwn(path: string, place: 'front' | 'behind' = 'front'): Promise<Page> {
    const page = await this.browser.newPage({ background: place === 'behind' });
    await this.goToOwn(page, path);
    if (place === 'front') await page.bringToFront();
    return page;
  }

  /** Goes to one of the extension's own pages in an open tab. */
  async goToOwn(page: Page, path: string): Promise<void> {
    await this.driver.goToOwn(page, path);
  }

  /** Waits for a page of the extension that `open` causes to open. */
  async openedOwn(path: string, open: () => Promise<unknown>): Promise<Page> {
    return await this.driver.openedPage(`${this.driver.origin}/${path}`, open);
  }

  /** Opens an address in a new private window. The extension must be allowed there. */
  async visitPrivately(address: string): Promise<Page> {
    const open = `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => null)`;
    return await this.driver.openedPage(address, () => this.driver.lookout.evaluate(open));
  }

  /** Makes a call as one of the extension's own pages does, and returns the reply as it was sent. */
  async call(name: string, request: unknown): Promise<unknown> {
    return await this.driver.lookout.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ call: name, request })})`);
  }

  /** Ends the background, as the browser does when it has been idle. The next call wakes it. */
  async killWorker(): Promise<void> {
    await (await this.aimAtWorker())();
  }

  /** Gets ready to do so. What it returns ends the background at once. */
  async aimAtWorker(): Promise<() => Promise<void>> {
    return await this.driver.aimAtWorker();
  }

  /** Runs a function with the extension's API, in Chromium in the service worker, which must be awake. It is sent as source, so it may use nothing from outside itself. */
  async inWorker<Result>(run: (chrome: Chrome) => Result | Promise<Result>): Promise<Result> {
    return await this.driver.inWorker(run);
  }

  async isWorkerAwake(): Promise<boolean> {
    return await this.driver.isWorkerAwake();
  }

  /** Installs a build over the installed one, as an update does. */
  async update(build: string): Promise<void> {
    await this.driver.lookout.close();
    await (await this.driver.aimUpdate(build))();
  }

  /** Gets ready to do so, for a moment at which calls wait for their replies. */
  async aimUpdate(build: string): Promise<() => Promise<void>> {
    const update = await this.driver.aimUpdate(build);
    return async () => {
      await update();
      await this.driver.lookout.close();
    };
  }

  /** Sets how a page is drawn from now on. */
  async setLook(page: Page, look: Look): Promise<void> {
    await this.driver.setLook(page, look);
  }

  /** The pages that the extension may read now, as match patterns. */
  async grants(): Promise<readonly string[]> {
    return (await this.driver.lookout.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')) as readonly string[];
  }

  /** Revokes the granted permissions. */
  async takeAway(origins: readonly string[]): Promise<void> {
    await this.driver.lookout.evaluate(`chrome.permissions.remove({ origins: ${JSON.stringify(origins)} })`);
  }
}
