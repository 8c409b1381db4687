// The browser closes the database under the extension, as it does where the disk fails or site data are managed. The background goes on.
import type { Browser } from 'puppeteer-core';
import { TESTED } from '../../../test/browser/harness/builds';
import { inWindow } from '../../../test/browser/harness/firefox-window';
import type { Kill } from '../kill';

/** The button of Chromium's own page on databases; there is one for each origin that has any, and only the extension has. */
const BUTTON = '.force-close';
/** Closes all databases of all origins. */
const CLOSE_ALL = `() => {
  Services.prefs.setBoolPref('dom.quotaManager.testing', true);
  return new Promise((resolve) => (Services.qms.reset().callback = () => resolve(null)));
}`;

export const kill: Kill = {
  name: 'the database is closed by the browser',
  async strike(reader) {
    if (TESTED === 'firefox') await inWindow(reader.browser, CLOSE_ALL);
    else await pressButton(reader.browser);
    return reader;
  },
};

async function pressButton(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://indexeddb-internals/');
  await page.locator(BUTTON).click();
  await page.close();
}
