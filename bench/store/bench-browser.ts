// Chromium with the bench's own extension: the store's code as it is, in a worker of an extension, and nothing else.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { build } from 'wxt';
import { findBrowser } from '../../scripts/find-browser.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BENCH = join(ROOT, 'bench', 'store');
const BUILT = join(ROOT, '.output', 'bench');

export async function buildBench(): Promise<void> {
  mkdirSync(BUILT, { recursive: true });
  await build({
    root: BENCH,
    configFile: false,
    outDir: BUILT,
    outDirTemplate: 'chrome',
    manifestVersion: 3,
    imports: false,
    logger: silent,
    manifest: { name: 'bench of the store', permissions: ['unlimitedStorage'] },
  });
  // Types that nobody needs.
  rmSync(join(BENCH, '.wxt'), { recursive: true });
}
const nothing = () => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};

/** A browser with a profile of its own, gone when it is closed. */
export class BenchBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly profile: string,
    private readonly id: string,
  ) {}

  static async open(): Promise<BenchBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'wireprint-bench-'));
    const browser = await puppeteer.launch({
      executablePath: findBrowser() ?? '',
      headless: true,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      protocolTimeout: 3_600_000,
      args: ['--no-sandbox'],
    });
    // A copy, so that another run may build anew meanwhile.
    const extension = join(profile, 'bench-extension');
    cpSync(join(BUILT, 'chrome'), extension, { recursive: true });
    const id = await browser.installExtension(extension);
    return new BenchBrowser(browser, profile, id);
  }

  /** Calls one of benchCalls in the worker. */
  async call<Value>(name: string, ...args: readonly unknown[]): Promise<Value> {
    const worker = await this.worker();
    return (await worker.evaluate(`benchCalls[${JSON.stringify(name)}](...${JSON.stringify(args)})`)) as Value;
  }

  /** Ends the worker, as the browser does with one that is idle. */
  async killWorker(): Promise<void> {
    await (await this.worker()).close();
  }

  /** Opens the page that asks the worker by message. */
  async askPage(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.id}/ask.html`);
    return page;
  }

  /** Bytes of everything that IndexedDB keeps on the disk. */
  bytesOnDisk(): number {
    return folderBytes(join(this.profile, 'Default', 'IndexedDB'));
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  private async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(this.id));
    const worker = await target.worker();
    if (!worker) throw new Error('The extension has no worker.');
    return worker;
  }
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((bytes, entry) => bytes + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0), 0);
}
