// The settings page used by keyboard only: what is chosen there holds on every screen.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { SHIPPED } from './harness/builds';
import { openForAll } from './harness/open-for-all';
import { readPopup } from './harness/popup';
import type { Reader } from './harness/reader';
import { countStored, exportAll } from './harness/watching';
import { OWN } from './scenarios';

let reader: Reader;

openForAll({ build: SHIPPED, pages: OWN.pages }, (opened) => {
  reader = opened;
});

/** Presses Tab until a control that matches the selector has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 100; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The tab key does not reach ${selector}`);
}

async function openOptions(): Promise<Page> {
  const page = await reader.openOwn('options.html');
  await page.waitForSelector('section select');
  return page;
}

const lookOf = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    paper: getComputedStyle(document.body).backgroundColor,
  }));

test('the language changes at once, and on the next screen', async () => {
  const page = await openOptions();
  await tabTo(page, '.field select');
  // The arrow key passes English and French: only the last choice is kept.
  for (const _ of ['English', 'French', 'Arabic']) await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.documentElement.dir === 'rtl');
  expect(await lookOf(page)).toMatchObject({ lang: 'ar', dir: 'rtl', title: 'إعدادات Wireprint' });
  expect(await page.evaluate(() => document.activeElement?.matches('select'))).toBe(true);
  const welcome = await reader.openOwn('welcome.html');
  await welcome.waitForSelector('section');
  expect(await lookOf(welcome)).toMatchObject({ lang: 'ar', dir: 'rtl' });
  // A screen that is already open changes too.
  await page.bringToFront();
  await page.keyboard.press('Home');
  await page.waitForFunction(() => document.documentElement.dir === 'ltr');
  await welcome.waitForFunction(() => document.documentElement.dir === 'ltr');
  await Promise.all([page.close(), welcome.close()]);
});

test('a chosen appearance overrides the browser, from the first paint on', async () => {
  const page = await openOptions();
  await reader.setLook(page, { theme: 'light' });
  const { paper: light } = await lookOf(page);
  await tabTo(page, '.field select');
  await tabTo(page, '.field select');
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.documentElement.dataset.appearance === 'dark');
  const { paper: dark } = await lookOf(page);
  expect(dark).not.toBe(light);
  const popup = await reader.browser.newPage();
  await reader.setLook(popup, { theme: 'light' });
  // The screens' own scripts are blocked, so only what the first paint shows is left.
  await popup.setRequestInterception(true);
  popup.on('request', (request) => void (request.url().includes('/chunks/') ? request.abort() : request.continue()));
  await reader.goToOwn(popup, 'popup.html');
  expect((await lookOf(popup)).paper).toBe(dark);
  await page.bringToFront();
  await page.keyboard.press('Home');
  await page.waitForFunction(() => document.documentElement.dataset.appearance === 'system');
  await Promise.all([page.close(), popup.close()]);
});

test('a site is added, removed, and put back with undo', async () => {
  const page = await openOptions();
  const sites = () => page.$$eval('.site-list li bdi', (all) => all.map(({ textContent }) => textContent));
  await tabTo(page, '.site-list form input');
  await page.keyboard.type('https://www.bank.example/login');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.site-list li');
  expect(await sites()).toEqual(['bank.example']);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('Remove bank.example');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
  expect(await sites()).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.site-list li');
  expect(await sites()).toEqual(['bank.example']);
  await page.close();
  // The list is the same when the page is opened again.
  const again = await openOptions();
  await again.waitForSelector('.site-list li');
  await again.click('.site-list li button[title]');
  await again.waitForFunction(() => document.querySelector('.site-list li') === null);
  await again.close();
});

test('everything is erased, and put back with undo', async () => {
  for (const address of [OWN.first, OWN.second]) await readPopup(await reader.clickToolbar(await reader.visit(address)));
  const before = await exportAll(reader);
  const page = await openOptions();
  await page.waitForSelector('.reading-chart rect');
  expect(await page.$$eval('.reading-chart td', (cells) => cells.map(({ textContent }) => textContent))).toEqual(['2']);
  // Before it stands the button that drops the oldest alone.
  await tabTo(page, '.eraser ~ .eraser > button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Erase');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.body.innerText.includes('2 articles erased.'));
  expect(await countStored(reader)).toBe(0);
  await page.bringToFront();
  await tabTo(page, '[role=status] button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.body.innerText.includes('2 articles are back.'));
  await page.close();
  expect(linesOf(await exportAll(reader))).toEqual(linesOf(before));
});

/** The articles of an export file, with their fields in one order, so that two files can be compared. */
const linesOf = (file: string): unknown[] =>
  file
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as unknown);
