// Drives Firefox over WebDriver BiDi, and through scripts in its own window where the protocol offers nothing.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as Chrome } from 'webextension-polyfill';
import { ensureFirefox } from '../../../scripts/install-firefox.mjs';
import { ANSWER, type Driver, type Look, MEASURE, type OpenDriver, type PopupSize, until } from './driver';
import { firefoxPrefs, ORIGIN } from './firefox-prefs';
import {
  ALLOW_IN_PRIVATE,
  BACKGROUND_STATE,
  CLICK_BUTTON,
  CLOSE_PANEL,
  contextId,
  END_BACKGROUND,
  IN_PANEL,
  INSTALL_ARCHIVE,
  inWindow,
  openContexts,
  PIN_BUTTON,
  READ_ARCHIVE,
  SET_MEDIUM,
  SET_PREFS,
} from './firefox-window';
import { LOOKOUT, Lookout } from './lookout';

const ID = 'wireprint@wireprint.example';
/** The extension's id as the names of toolbar elements spell it. */
const WIDGET = 'wireprint_wireprint_example';
/** Milliseconds. The largest page of the tests takes some seconds on a busy machine. */
const READING_MS = 60_000;

export const openFirefox: OpenDriver = async ({ build, web, profile, enabledInPrivate = false }) => {
  const isReopened = existsSync(join(profile, 'extensions.json'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    userDataDir: profile,
    // Without this, a released Firefox ignores the preference that stops it from fetching its remote settings.
    env: { ...process.env, LANGUAGE: 'en', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    defaultViewport: { width: 1200, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPrefs(ID, web.port),
  });
  const firefox = new Firefox(browser, enabledInPrivate);
  try {
    // Installed permanently, as from the store, so that it is still there after a restart.
    if (!isReopened) await firefox.install(build);
    // Before its background runs, Firefox tells it of no page that loads: such a page is read on a click only.
    await until(() => firefox.isWorkerAwake(), 'The extension does not start');
    await inWindow(browser, PIN_BUTTON, WIDGET);
    return firefox;
  } catch (error) {
    // The caller does not have the browser yet, so it cannot close it.
    await browser.close();
    throw error;
  }
};

class Firefox implements Driver {
  readonly origin = ORIGIN;
  readonly lookout = new Lookout(() => this.openOwn(LOOKOUT, true));

  constructor(
    readonly browser: Browser,
    private readonly enabledInPrivate: boolean,
  ) {}

  async install(build: string): Promise<void> {
    await (await this.aimUpdate(build))();
    const isWelcomed = async () => (await openContexts(this.browser)).some(({ url }) => url.endsWith('/welcome.html'));
    await until(isWelcomed, 'The welcome page does not open');
    if (this.enabledInPrivate) await inWindow(this.browser, ALLOW_IN_PRIVATE, ID);
  }

  /**
   * The button is clicked and the real panel opens, but the protocol does not treat panels as pages. So once the panel shows something, the popup is opened
   * as a page of its own for the same tab, where the permission of the click still holds. That page is returned.
   */
  async clickToolbar(page: Page): Promise<Page> {
    const tabId = await this.openPanel(page);
    await this.closePanel(page);
    const popup = await this.openOwn(`popup.html?tabId=${tabId}`, false);
    await popup.bringToFront();
    return popup;
  }

  async measurePopup(page: Page): Promise<PopupSize> {
    await this.openPanel(page);
    const size = await this.inPanel(page, `(${MEASURE})(document.documentElement)`);
    await this.closePanel(page);
    return size as PopupSize;
  }

  /** Returns the tab's id in the extension API. */
  private async openPanel(page: Page): Promise<unknown> {
    const click = () => inWindow(this.browser, CLICK_BUTTON, WIDGET, contextId(page));
    const tabId = await until(click, 'The page does not come to the front');
    const hasAnswered = `document.querySelector('${ANSWER}') !== null`;
    await until(async () => (await this.inPanel(page, hasAnswered)) === true, 'The panel says nothing', READING_MS);
    return tabId;
  }

  private async closePanel(page: Page): Promise<void> {
    await inWindow(this.browser, CLOSE_PANEL, contextId(page));
    await until(async () => (await this.inPanel(page, 'true')) === null, 'The panel does not close');
  }

  private async inPanel(page: Page, asked: string): Promise<unknown> {
    return await inWindow(this.browser, IN_PANEL, contextId(page), asked);
  }

  async goTo(page: Page, address: string): Promise<void> {
    // The protocol reports no loading for the browser's own pages. Below, the same holds for the extension's pages.
    const isTold = !address.startsWith('about:') || address === 'about:blank';
    await page.goto(address, { waitUntil: isTold ? 'load' : [] });
    const isOpen = async () =>
      (await openContexts(this.browser)).some(({ context, url }) => context === contextId(page) && url === address);
    if (!isTold) await until(isOpen, `${address} does not open`);
  }

  async goToOwn(page: Page, path: string): Promise<void> {
    const address = `${this.origin}/${path}`;
    await page.goto(address, { waitUntil: [] });
    const isLoaded = `location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`;
    // While one document replaces another, there is none to evaluate in.
    await until(() => page.evaluate(isLoaded).catch(() => false) as Promise<boolean>, `${path} does not open`);
  }

  async openedPage(start: string, open: () => Promise<unknown>): Promise<Page> {
    const before = new Set((await openContexts(this.browser)).map(({ context }) => context));
    await open();
    return await until(async () => {
      const opened = (await openContexts(this.browser)).find(({ context, url }) => url.startsWith(start) && !before.has(context));
      return (await this.browser.pages()).find((page) => contextId(page) === opened?.context);
    }, `Nothing opens at ${start}`);
  }

  /** Runs in a page of the extension, which has the same API as the background. The protocol does not reach the background. */
  async inWorker<Result>(run: (chrome: Chrome) => Result | Promise<Result>): Promise<Result> {
    return (await this.lookout.evaluate(`(${String(run)})(chrome)`)) as Result;
  }

  async aimAtWorker(): Promise<() => Promise<void>> {
    return async () => {
      await inWindow(this.browser, END_BACKGROUND, ID);
      await until(async () => !(await this.isWorkerAwake()), 'The background does not end');
    };
  }

  async isWorkerAwake(): Promise<boolean> {
    return (await inWindow(this.browser, BACKGROUND_STATE, ID)) === 'running';
  }

  async aimUpdate(build: string): Promise<() => Promise<void>> {
    const folder = await mkdtemp(join(tmpdir(), 'wireprint-update-'));
    const archive = join(folder, 'extension.xpi');
    await writeFile(archive, await packed(build));
    await inWindow(this.browser, READ_ARCHIVE, archive);
    return async () => {
      await inWindow(this.browser, INSTALL_ARCHIVE);
      await rm(folder, { recursive: true });
    };
  }

  /** Firefox sets colours for all pages at once, so each page sets them before it is drawn. */
  async setLook(page: Page, { theme = 'light', forcedColors = false, isPrinted = false, isTouch = false }: Look): Promise<void> {
    await inWindow(this.browser, SET_MEDIUM, contextId(page), isPrinted ? 'print' : '');
    await inWindow(this.browser, SET_PREFS, {
      'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
      'browser.display.document_color_use': forcedColors ? 2 : 0,
      // A coarse pointer, or a fine one that can rest over something.
      'ui.primaryPointerCapabilities': isTouch ? 1 : 6,
    });
  }

  private async openOwn(path: string, background: boolean): Promise<Page> {
    const page = await this.browser.newPage({ background });
    await this.goToOwn(page, path);
    return page;
  }
}

/** Packs a folder into an archive such as the store delivers. */
async function packed(build: string): Promise<Uint8Array> {
  const entries = await readdir(build, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map(async (file) => [file.slice(build.length + 1), await readFile(file)] as const));
  return zipSync(Object.fromEntries(contents), { level: 1 });
}
