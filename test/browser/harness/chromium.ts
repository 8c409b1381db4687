// Drives Chromium over its DevTools protocol.
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import type { Browser as Chrome } from 'webextension-polyfill';
import { ensureBrowser } from '../../../scripts/install-browser.mjs';
import { ANSWER, type Driver, type Look, MEASURE, type OpenDriver, type PopupSize, type ReaderOptions, until, WAIT_MS } from './driver';
import { LOOKOUT, Lookout } from './lookout';

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
  // Everything goes through the proxy: also requests to this machine, and no name is looked up.
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
/** The news web speaks http. A browser that tries https first would only add entries to the log. */
const FEATURES_OFF = 'HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication';

export const openChromium: OpenDriver = async (options) => {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    headless: options.onScreen === undefined,
    pipe: true,
    // When a person stops the demo, the demo itself closes the browser and removes its profile.
    handleSIGINT: options.onScreen === undefined,
    enableExtensions: true,
    userDataDir: options.profile,
    env: { ...process.env, LANGUAGE: 'en' },
    defaultViewport: options.onScreen === undefined ? { width: 1200, height: 900 } : null,
    args: [...ARGUMENTS, `--disable-features=${FEATURES_OFF}`, ...sandbox(), ...network(options)],
  });
  const extensionId = await browser.installExtension(options.build, { enabledInIncognito: options.enabledInPrivate ?? false });
  // The welcome page opens by itself after the installation, in front of every other page. Before that a test would be disturbed by it.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: WAIT_MS });
  await pinToToolbar(browser, extensionId);
  return new Chromium(browser, extensionId, options.enabledInPrivate ?? false);
};

/** Pins the button to the toolbar, as a person does. A button that is not pinned slides in at each click, which takes a quarter of a second. */
export async function pinToToolbar(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage({ background: true });
  await page.goto('chrome://extensions');
  const change = JSON.stringify({ extensionId, pinnedToToolbar: true });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await page.close();
}

class Chromium implements Driver {
  readonly origin: string;
  readonly lookout = new Lookout(async () => {
    const page = await this.browser.newPage({ background: true });
    await this.goToOwn(page, LOOKOUT);
    return page;
  });

  constructor(
    readonly browser: Browser,
    private readonly extensionId: string,
    private readonly enabledInPrivate: boolean,
  ) {
    this.origin = `chrome-extension://${extensionId}`;
  }

  async clickToolbar(page: Page): Promise<Page> {
    const before = new Set(this.browser.targets());
    await page.triggerExtensionAction(await this.extension());
    const target = await this.browser.waitForTarget((found) => !before.has(found) && found.url().startsWith(`${this.origin}/popup.html`), {
      timeout: WAIT_MS,
    });
    return await target.asPage();
  }

  async measurePopup(page: Page): Promise<PopupSize> {
    const popup = await this.clickToolbar(page);
    await popup.waitForSelector(ANSWER);
    const size = await popup.evaluate(`(${MEASURE})(document.documentElement)`);
    await popup.close();
    return size as PopupSize;
  }

  async goTo(page: Page, address: string): Promise<void> {
    await page.goto(address, { waitUntil: 'load' });
  }

  async goToOwn(page: Page, path: string): Promise<void> {
    await this.goTo(page, `${this.origin}/${path}`);
  }

  async openedPage(start: string, open: () => Promise<unknown>): Promise<Page> {
    const before = new Set(this.browser.targets());
    const isIt = (target: Target) => target.type() === 'page' && target.url().startsWith(start) && !before.has(target);
    const opened = this.browser.waitForTarget(isIt, { timeout: WAIT_MS });
    await open();
    return await (await opened).asPage();
  }

  /** The worker must be awake: this does not wake it. */
  async inWorker<Result>(run: (chrome: Chrome) => Result | Promise<Result>): Promise<Result> {
    const target = await this.browser.waitForTarget((found) => this.isWorker(found), { timeout: WAIT_MS });
    // Not by the driver's own handle of a worker, which stays attached: such a worker does not end.
    const session = await target.createCDPSession();
    try {
      const apiOf = () => session.send('Runtime.evaluate', { expression: 'typeof chrome' });
      // A worker that has just begun has none.
      await until(async () => (await apiOf()).result.value === 'object', 'The worker gets no API');
      const expression = `(${String(run)})(chrome)`;
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    } finally {
      await session.detach().catch(() => {});
    }
  }

  async aimAtWorker(): Promise<() => Promise<void>> {
    // Not by closing its target, which never ends some of the workers that have just begun.
    const [page] = await this.browser.pages();
    if (page === undefined) throw new Error('No page to end the worker from');
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    return async () => {
      const target = this.browser.targets().find((found) => this.isWorker(found));
      const isGone = () => target === undefined || !this.browser.targets().includes(target);
      await until(async () => {
        if (isGone()) return true;
        await session.send('ServiceWorker.stopAllWorkers');
        return isGone();
      }, 'The worker does not end');
      await session.detach();
    };
  }

  async isWorkerAwake(): Promise<boolean> {
    return this.browser.targets().some((target) => this.isWorker(target));
  }

  async aimUpdate(build: string): Promise<() => Promise<void>> {
    return async () => void (await this.browser.installExtension(build, { enabledInIncognito: this.enabledInPrivate }));
  }

  async setLook(page: Page, { theme = 'light', forcedColors = false, isPrinted = false, isTouch = false }: Look): Promise<void> {
    const session = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ];
    await session.send('Emulation.setEmulatedMedia', { media: isPrinted ? 'print' : '', features });
    // A part of the viewport, so that later changes of its size keep it. A window on the screen has no viewport of ours.
    const viewport = page.viewport();
    if (viewport) await page.setViewport({ ...viewport, hasTouch: isTouch });
  }

  private isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(`${this.origin}/`);
  }

  private async extension(): Promise<Extension> {
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (extension === undefined) throw new Error('The extension is not installed');
    return extension;
  }
}

/** Chromium's sandbox does not start for root, and containers run as root. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function network({ web, onScreen }: ReaderOptions): string[] {
  const ours = `127.0.0.1:${web.port}`;
  if (onScreen !== undefined) return [`--host-resolver-rules=${onScreen.hosts.map((host) => `MAP ${host} ${ours}`).join(', ')}`];
  return [...CLOSED_IN, `--proxy-server=${ours}`];
}
