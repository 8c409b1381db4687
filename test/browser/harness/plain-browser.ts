// A browser of somebody else: a fresh profile, no extension.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/install-browser.mjs';
import { ensureFirefox } from '../../../scripts/install-firefox.mjs';
import { TESTED } from './builds';

/** Nothing is fetched by the browser itself while a test looks at requests. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

export interface PlainBrowser {
  readonly browser: Browser;
  /** Closes it and removes its profile. */
  readonly close: () => Promise<void>;
}

export async function openPlainBrowser(): Promise<PlainBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'wireprint-plain-'));
  const browser = await puppeteer.launch({
    userDataDir: profile,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    ...(TESTED === 'firefox'
      ? { browser: 'firefox' as const, executablePath: ensureFirefox() }
      : { executablePath: ensureBrowser(), args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] }),
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
