// The browser closes the databases under the extension, as it does where the disk fails or site data are managed. The background goes on.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { TESTED } from '../../../test/browser/harness/builds';
import { inWindow } from '../../../test/browser/harness/firefox-window';
import type { Kill } from '../kill';

/** The button of Chromium's own page on databases; there is one for each origin that has any, and only the extension has. */
const BUTTON = '.force-close';
/** Milliseconds. Chosen by hand. */
const ASKING = 500;
/** Closes all databases of all origins. */
const CLOSE_ALL = `() => {
  Services.prefs.setBoolPref('dom.quotaManager.testing', true);
  return new Promise((resolve) => (Services.qms.reset().callback = () => resolve(null)));
}`;

export const kill: Kill = {
  name: 'the database is closed by the browser',
  goesOn: true,
  lead: 20,
  async aim(reader) {
    const close = TESTED === 'firefox' ? () => inWindow(reader.browser, CLOSE_ALL) : await atButton(reader.browser);
    return async () => {
      await close();
      return reader;
    };
  },
};

/** The page with the button takes longer to open than a write takes, so it is opened before. */
async function atButton(browser: Browser): Promise<() => Promise<void>> {
  const page = await browser.newPage({ background: true });
  await page.goto('chrome://indexeddb-internals/');
  await page.waitForSelector(BUTTON);
  return async () => {
    await page.$eval(BUTTON, (button) => (button as HTMLElement).click());
    // Not at once: the page has only just asked for it.
    void sleep(ASKING)
      .then(() => page.close())
      .catch(() => {}); // the browser may be closed meanwhile
  };
}
