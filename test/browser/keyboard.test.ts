// The popup used by keyboard only, in the shipped build: the siblings; an objection made, taken back at once, made again and taken back later.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { SHIPPED } from './harness/builds';
import { readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests } from './harness/requests';
import { OWN } from './scenarios';

const READ_BEFORE = [OWN.first, OWN.original];
const MAX_STEPS = 60;

let web: NewsServer;
let reader: Reader;
let story: Page;

beforeAll(async () => {
  web = await serveNewsWeb(OWN.pages);
  reader = await Reader.open({ build: SHIPPED, web });
  for (const address of READ_BEFORE) {
    const page = await reader.visit(address);
    await readPopup(await reader.clickToolbar(page));
    await page.close();
  }
  story = await reader.visit(OWN.second);
});
afterAll(async () => {
  await reader.close();
  await web.stop();
  expect(foreignRequests(web.log)).toEqual([]);
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

/** Says of the first sibling that it is not the same story. The focus may be anywhere before the siblings. */
async function objectToFirst(popup: Page): Promise<void> {
  await tabTo(popup, 'Not right?', 'Sibling copies');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Not the same story');
  await popup.keyboard.press('Enter');
  await waitForStatus(popup, 'is no longer counted as a copy');
}

test('the tab key reaches every sibling, by its title', async () => {
  const popup = await openPopup();
  const passed = await tabTo(popup, 'Open beside the page');
  const titles = await popup.$$eval('.sibling-group h4', (all) => all.map((title) => title.innerText.trim()));
  expect(titles).toHaveLength(2);
  const siblings = passed.filter(({ region }) => region === 'Sibling copies').map(({ name }) => name);
  expect(siblings.filter((name) => titles.includes(name))).toEqual(titles);
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
  await tabTo(later, 'Undo', 'Your objections');
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

test('with single letters turned off a letter does nothing, and its button can still be reached', async () => {
  await reader.call('changeSettings', { letterKeys: false });
  const popup = await openPopup();
  await popup.waitForSelector('footer button');
  await popup.keyboard.press('n');
  await tabTo(popup, 'Never on this site');
  expect(await popup.$$('[aria-keyshortcuts]')).toHaveLength(0);
  expect(await neverSites()).toBe(0);
  await popup.keyboard.press('Enter');
  await waitForStatus(popup, 'is on your never-list');
  await popup.close();
  await reader.call('changeSettings', { letterKeys: true, neverSites: [] });
});
