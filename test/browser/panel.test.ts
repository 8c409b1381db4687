// The panel beside the page in the shipped build: one key in the popup opens it, and it follows the tabs that were clicked on.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { SHIPPED, TESTED } from './harness/builds';
import { until } from './harness/driver';
import { openForAll } from './harness/open-for-all';
import { readPopup } from './harness/popup';
import type { Reader } from './harness/reader';
import { countStored } from './harness/watching';
import { OWN } from './scenarios';

let reader: Reader;
let first: Page;
let panel: Page;

openForAll({ build: SHIPPED, pages: OWN.pages }, (opened) => {
  reader = opened;
});

/** Waits until the panel's heading says this. */
const says = (words: string) =>
  panel.waitForFunction((wanted) => document.querySelector('h1')?.textContent?.includes(wanted) ?? false, {}, words);

/** Presses the key that opens the panel. The popup closes before the key is released. */
async function openBeside(popup: Page): Promise<void> {
  await readPopup(popup);
  await popup.keyboard.down('b').catch(() => {});
}

describe.runIf(TESTED === 'chromium')('side panel', () => {
  test('one key in the popup opens it, with the answer', async () => {
    first = await reader.visit(OWN.first);
    const popup = await reader.clickToolbar(first);
    const opened = reader.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    await openBeside(popup);
    panel = await (await opened).asPage();
    expect((await readPopup(panel)).sentence).toMatch(/the page credits Al Jazeera and Reuters/);
  });

  test('it may not read a page that was not clicked on: it says so and reads nothing', async () => {
    const second = await reader.visit(OWN.second);
    await says('Not allowed to read this page yet');
    expect(await panel.evaluate(() => document.body.innerText)).toContain('click the Wireprint button in the toolbar');
    expect(await countStored(reader)).toBe(1);
    await second.bringToFront();
  });

  test('a click on the toolbar button lets the panel read that page too', async () => {
    const [second] = (await reader.browser.pages()).filter((page) => page.url() === OWN.second);
    if (second === undefined) throw new Error('The second page is gone');
    await readPopup(await reader.clickToolbar(second));
    await says('This story also appears at 1 other outlet');
    expect((await readPopup(panel)).siblings[0]).toContain('Rewritten');
  });

  test('it follows to another tab and back', async () => {
    await first.bringToFront();
    await says('credits Al Jazeera and Reuters');
  });

  test('it may not read the next page in the same tab', async () => {
    await first.goto(OWN.unrelated);
    await says('Not allowed to read this page yet');
    expect(await countStored(reader)).toBe(2);
  });
});

describe.runIf(TESTED === 'firefox')('sidebar', () => {
  test('one key in the popup opens it', async () => {
    await openBeside(await reader.clickToolbar(await reader.visit(OWN.first)));
    const isOpen = () => reader.inWorker((chrome) => chrome.sidebarAction.isOpen({}));
    expect(await until(isOpen, 'The sidebar does not open')).toBe(true);
  });
});
