// A person with a browser: visits pages, clicks the toolbar button, closes the browser and opens it again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type BrowserContext, type Extension, type Page, type Target } from 'puppeteer-core';
import type { Browser as Chrome } from 'webextension-polyfill';
import { ensureBrowser } from '../../../scripts/install-browser.mjs';
import type { NewsServer } from '../../fixtures/news-web/server';
import { mustBeBuilt } from './builds';

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

const ARGUMENTS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--lang=en-US',
];
const CLOSED_IN = [
  '--disable-gpu',
  // Nothing goes past the proxy: neither to this machine nor, by a name lookup, to any other.
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
/** The pages of the news web speak http; a browser that tries https first would only add noise to the log. */
const FEATURES_OFF = 'HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication';
const WAIT_MS = 15_000;
const POPUP_WIDTH = 414;

export class Reader {
  private constructor(
    readonly browser: Browser,
    readonly extensionId: string,
    readonly profile: string,
    private readonly options: ReaderOptions,
  ) {}

  static async open(options: ReaderOptions): Promise<Reader> {
    mustBeBuilt(options.build);
    const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'wireprint-profile-')));
    const browser = await puppeteer.launch({
      executablePath: ensureBrowser(),
      headless: options.onScreen === undefined,
      pipe: true,
      // A person who stops the demo: it closes the browser itself, and takes its profile away.
      handleSIGINT: options.onScreen === undefined,
      enableExtensions: true,
      userDataDir: profile,
      env: { ...process.env, LANGUAGE: 'en' },
      defaultViewport: options.onScreen === undefined ? { width: 1200, height: 900 } : null,
      args: [...ARGUMENTS, `--disable-features=${FEATURES_OFF}`, ...sandbox(), ...network(options)],
    });
    const extensionId = await browser.installExtension(options.build, { enabledInIncognito: options.enabledInPrivate ?? false });
    // It opens by itself at install, in front of whatever is there: only then is the browser at rest.
    await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: WAIT_MS });
    return new Reader(browser, extensionId, profile, options);
  }

  /** Closes the browser and opens it again with the same profile, as after a night. */
  async restart(): Promise<Reader> {
    await this.browser.close();
    return await Reader.open({ ...this.options, profile: this.profile });
  }

  /** Closes the browser and forgets its profile. */
  async close(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Opens an address in a tab of its own. */
  async visit(address: string, context: BrowserContext | Browser = this.browser): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  /** A click on the toolbar button, which grants `activeTab` and opens the popup. */
  async clickToolbar(page: Page): Promise<Page> {
    const url = `chrome-extension://${this.extensionId}/popup.html`;
    const before = new Set(this.browser.targets());
    await page.bringToFront();
    await page.triggerExtensionAction(await this.extension());
    const target = await this.browser.waitForTarget((found) => !before.has(found) && found.url().startsWith(url), {
      timeout: WAIT_MS,
    });
    return await target.asPage();
  }

  /**
   * The popup of the page in front as a page of its own, as tall as its answer: the browser cuts the real one. What a click granted still holds.
   */
  async openTallPopup(): Promise<Page> {
    const [tab] = await this.inWorker((chrome) => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    const popup = await this.openOwn(`popup.html?tabId=${tab?.id}`);
    await popup.setViewport({ width: POPUP_WIDTH, height: 600 });
    return popup;
  }

  /** One of the extension's own pages in a tab. */
  async openOwn(path: string): Promise<Page> {
    return await this.visit(`chrome-extension://${this.extensionId}/${path}`);
  }

  /** Opens an address in a private window of its own; the extension must be allowed there. */
  async visitPrivately(address: string): Promise<Page> {
    const own = await this.openOwn('options.html');
    const before = new Set(this.browser.targets());
    const opened = this.browser.waitForTarget((target) => target.type() === 'page' && target.url() === address && !before.has(target));
    await own.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} })`);
    const page = await (await opened).page();
    await own.close();
    if (page === null) throw new Error('The private window shows no page');
    return page;
  }

  /** Makes a call as one of the extension's own pages does, and answers the reply as it travels. */
  async call(name: string, request: unknown): Promise<unknown> {
    const own = await this.openOwn('options.html');
    const reply = await own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ call: name, request })})`);
    await own.close();
    return reply;
  }

  /** Ends the service worker, as the browser does when it has been idle. The next call wakes it. */
  async killWorker(): Promise<void> {
    const target = this.browser.targets().find((found) => this.isWorker(found));
    // One that ends by itself in the meantime is as dead.
    await target
      ?.worker()
      .then((worker) => worker?.close())
      .catch(() => {});
    const until = Date.now() + WAIT_MS;
    while (target !== undefined && this.browser.targets().includes(target)) {
      if (Date.now() > until) throw new Error('The worker does not end');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Runs a function in the service worker, which must be awake; it is handed the worker's `chrome` and must stand on its own. */
  async inWorker<Result>(run: (chrome: Chrome) => Result | Promise<Result>): Promise<Result> {
    const target = await this.browser.waitForTarget((found) => this.isWorker(found), { timeout: WAIT_MS });
    const worker = await target.worker();
    if (worker === null) throw new Error('The worker went away');
    return (await worker.evaluate(`(${String(run)})(chrome)`)) as Result;
  }

  isWorkerAwake(): boolean {
    return this.browser.targets().some((target) => this.isWorker(target));
  }

  private isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${this.extensionId}/`);
  }

  private async extension(): Promise<Extension> {
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (extension === undefined) throw new Error('The extension is not installed');
    return extension;
  }
}

/** Chromium's sandbox does not start for root, whom containers run as. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function network({ web, onScreen }: ReaderOptions): string[] {
  const ours = `127.0.0.1:${web.port}`;
  if (onScreen !== undefined) return [`--host-resolver-rules=${onScreen.hosts.map((host) => `MAP ${host} ${ours}`).join(', ')}`];
  return [...CLOSED_IN, `--proxy-server=${ours}`];
}
