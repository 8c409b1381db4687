// The popup used by keyboard only, in the shipped build: the copies; an objection made, taken back at once, made again and taken back later.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { SHIPPED } from './harness/builds';
import { openForAll } from './harness/open-for-all';
import { readPopup } from './harness/popup';
import type { Reader } from './harness/reader';
import { OWN } from './scenarios';

const READ_BEFORE = [OWN.first, OWN.original];
const MAX_STEPS = 60;

let reader: Reader;
let story: Page;

openForAll({ build: SHIPPED, pages: OWN.pages }, async (opened) => {
  reader = opened;
  for (const address of READ_BEFORE) {
    const page = await reader.visit(address);
    await readPopup(await reader.clickToolbar(page));
    await page.close();
  }
  story = await reader.visit(OWN.second);
});

async function openPopup(): Promise<Page> {
  const popup = await reader.clickToolbar(story);
  await readPopup(popup);
  return popup;
}

interface Focused {
  readonly name: string;
  /** The heading of the region that the control is in; '' if it is in none. */
  readonly region: string;
}

const focused = (popup: Page): Promise<Focused> =>
  popup.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return { name: element?.innerText.trim() ?? '', region: element?.closest('section')?.querySelector('h2')?.innerText ?? '' };
  });

/** Tabs to the next control with this name (in this region, if one is given) and returns the controls it passed. */
async function tabTo(popup: Page, name: string, region?: string): Promise<Focused[]> {
  const passed: Focused[] = [];
  for (let step = 0; step < MAX_STEPS; step++) {
    await popup.keyboard.press('Tab');
    const now = await focused(popup);
    passed.push(now);
    if (now.name === name && (region === undefined || now.region === region)) return passed;
  }
  throw new Error(`The tab key does not reach “${name}”: ${passed.map((one) => one.name).join(', ')}`);
}

const waitForStatus = (popup: Page, words: string) =>
  popup.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('footer [role=status]')?.innerText.includes(wanted) ?? false,
    {},
    words,
  );
const siblingsOf = async (popup: Page) => (await readPopup(popup)).siblings.length;

/** Opens the row of the first copy. The focus may be anywhere before the copies. */
async function openFirstCopy(popup: Page): Promise<void> {
  await tabTo(popup, await popup.$eval('.copy .row-line', (row) => (row as HTMLElement).innerText.trim()), 'Sibling copies');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.copy .row-opened');
}

/** Says of the first copy that it is not the same story. The focus may be anywhere before the siblings. */
async function objectToFirst(popup: Page): Promise<void> {
  await openFirstCopy(popup);
  await tabTo(popup, 'Not right?', 'Sibling copies');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Not the same story');
  await popup.keyboard.press('Enter');
  await waitForStatus(popup, 'is no longer counted as a copy');
}

test('the tab key reaches every copy', async () => {
  const popup = await openPopup();
  const rows = await popup.$$eval('.copy .row-line', (all) => all.map((row) => (row as HTMLElement).innerText.trim()));
  expect(rows).toHaveLength(2);
  const passed = await tabTo(popup, 'Beside');
  const copies = passed.filter(({ region }) => region === 'Sibling copies').map(({ name }) => name);
  expect(copies).toEqual(rows);
  await popup.close();
});

test('the keys open the row of a copy, and reach what it opens', async () => {
  const popup = await openPopup();
  await openFirstCopy(popup);
  const title = await popup.$eval('.copy .row-opened a', (link) => (link as HTMLElement).innerText.trim());
  await tabTo(popup, title, 'Sibling copies');
  await popup.close();
});

test('the arrow keys move over the rows, and a number leads to its part', async () => {
  const popup = await openPopup();
  await tabTo(popup, await popup.$eval('.cell:nth-child(2)', (cell) => (cell as HTMLElement).innerText.trim()));
  await popup.keyboard.press('Enter');
  const rowOf = (selector: string) => popup.evaluate((wanted) => document.activeElement === document.querySelector(wanted), selector);
  expect(await rowOf('.copy:nth-child(1) .row-line')).toBe(true);
  await popup.keyboard.press('ArrowDown');
  expect(await rowOf('.copy:nth-child(2) .row-line')).toBe(true);
  await popup.keyboard.press('Home');
  expect(await rowOf('.row-line')).toBe(true);
  await popup.keyboard.press('ArrowUp');
  expect(await rowOf('.row-line')).toBe(true);
  await popup.close();
});

test('an objection changes the answer and can be undone at once', async () => {
  const popup = await openPopup();
  await objectToFirst(popup);
  expect(await siblingsOf(popup)).toBe(1);
  // The control that had the focus is gone, so the focus moves to the undo button.
  expect((await focused(popup)).name).toBe('Undo');
  await popup.keyboard.press('Enter');
  await waitForStatus(popup, 'Taken back.');
  expect(await siblingsOf(popup)).toBe(2);
  await popup.close();
});

test('an objection still holds when the popup is opened again, and can be taken back then', async () => {
  const first = await openPopup();
  await objectToFirst(first);
  await first.close();
  const later = await openPopup();
  expect(await siblingsOf(later)).toBe(1);
  await later.locator('.row-line::-p-text(Your objections)').click();
  await tabTo(later, 'Undo', 'Origins of the event');
  await later.keyboard.press('Enter');
  await waitForStatus(later, 'Taken back.');
  expect(await siblingsOf(later)).toBe(2);
  await later.close();
});

const neverSites = async () =>
  ((await reader.call('getSettings', null)) as { value: { neverSites: readonly string[] } }).value.neverSites.length;

test('one key puts the site on the never-list, and the focus moves to the undo button', async () => {
  const popup = await openPopup();
  await popup.keyboard.press('n');
  await waitForStatus(popup, 'is on your never-list');
  expect((await focused(popup)).name).toBe('Undo');
  await popup.keyboard.press('Enter');
  await waitForStatus(popup, 'Taken back.');
  await popup.close();
  expect(await neverSites()).toBe(0);
});

test('one key copies a citation, though its code is loaded only then', async () => {
  const popup = await openPopup();
  await popup.keyboard.press('c');
  await waitForStatus(popup, 'Citation copied.');
  await popup.close();
});

test('with single letters turned off a letter does nothing, and its button can still be reached', async () => {
  await reader.call('changeSettings', { letterKeys: false });
  const popup = await openPopup();
  await popup.waitForSelector('footer button');
  await popup.keyboard.press('n');
  await tabTo(popup, 'More');
  await popup.keyboard.press('Enter');
  await popup.keyboard.down('Shift');
  await tabTo(popup, 'Never on this site');
  await popup.keyboard.up('Shift');
  expect(await popup.$$('[aria-keyshortcuts]')).toHaveLength(0);
  expect(await neverSites()).toBe(0);
  await popup.keyboard.press('Enter');
  await waitForStatus(popup, 'is on your never-list');
  await popup.close();
  await reader.call('changeSettings', { letterKeys: true, neverSites: [] });
});
