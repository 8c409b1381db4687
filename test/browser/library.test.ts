// The library in the shipped build, over six hundred stored articles: listed, searched, forgotten, brought back and exported, by keyboard alone.
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { parseExport } from '../../src/store/export-file';
import { SHIPPED } from './harness/builds';
import { importArticles } from './harness/library-articles';
import { openForAll } from './harness/open-for-all';
import type { Reader } from './harness/reader';
import { countStored } from './harness/watching';

const ARTICLES = 600;
let reader: Reader;
let library: Page;
let newestFirst: readonly string[];

openForAll({ build: SHIPPED, pages: new Map() }, async (opened) => {
  reader = opened;
  newestFirst = await importArticles(reader, ARTICLES);
  library = await reader.openOwn('library.html');
  await library.waitForSelector('.entry-title');
});

const drawn = (): Promise<string[]> => library.$$eval('.entry-title', (links) => links.map(({ textContent }) => textContent ?? ''));
const said = (): Promise<string> => library.$eval('.found', (line) => line.textContent ?? '');
const until = (words: string) => library.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
const focused = (): Promise<string> =>
  library.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Presses Tab until the control with this name has the focus: the test is that it can be reached. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if ((await focused()) === name) return;
    await library.keyboard.press('Tab');
  }
  throw new Error(`The tab key never reaches “${name}”`);
}

test('the newest are listed first, and only what the window shows is drawn', async () => {
  expect(await said()).toBe('600 articles');
  const titles = await drawn();
  expect(titles).toEqual(newestFirst.slice(0, titles.length));
  expect(titles.length).toBeLessThan(60);
  expect(await library.$eval('.entries > li', (entry) => entry.getAttribute('aria-setsize'))).toBe('600');
});

test('the Tab key passes one entry of six hundred, and the arrow keys go through all', async () => {
  await tabTo('Title 599');
  await library.keyboard.press('End');
  await library.waitForFunction(() => document.activeElement?.textContent === 'Title 0');
  await library.keyboard.press('ArrowUp');
  await library.waitForFunction(() => document.activeElement?.textContent === 'Title 1');
  // It is in sight, and not below the bar at the end of the window.
  const isSeen = () =>
    library.evaluate(() => {
      const { top, bottom, left } = (document.activeElement as HTMLElement).getBoundingClientRect();
      return document.elementFromPoint(left + 4, (top + bottom) / 2)?.closest('a') === document.activeElement;
    });
  expect(await isSeen()).toBe(true);
  await library.keyboard.press('Home');
  await library.waitForFunction(() => document.activeElement?.textContent === 'Title 599');
  expect(await isSeen()).toBe(true);
  await tabTo('Select all that is listed');
});

test('keys that are pressed before an entry is here count too', async () => {
  await reader.goToOwn(library, 'library.html');
  await library.waitForSelector('.entry-title');
  await library.focus('.entry-title');
  for (const key of ['End', 'ArrowUp', 'ArrowUp'] as const) await library.keyboard.press(key);
  await library.waitForFunction(() => document.activeElement?.textContent === 'Title 2');
  await library.keyboard.press('Home');
  await library.waitForFunction(() => document.activeElement?.textContent === 'Title 599');
});

test('no rule of axe is broken', async () => {
  await library.evaluate(axe.source);
  const { violations } = (await library.evaluate('axe.run()')) as AxeResults;
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('words find titles and outlets at once', async () => {
  await library.focus('input[type=search]');
  await library.keyboard.type('title 59');
  await until('16 articles');
  expect((await drawn())[0]).toBe('Title 599');
  expect(library.url()).toContain('words=title+59');
});

test('an entry is forgotten by a key and comes back by another', async () => {
  await tabTo('Title 599');
  await library.keyboard.press('Delete');
  await until('1 article is forgotten.');
  await until('15 articles');
  expect(await countStored(reader)).toBe(ARTICLES - 1);
  await library.waitForFunction(() => document.activeElement?.textContent === 'Title 598');
  await tabTo('Undo');
  await library.keyboard.press('Enter');
  await until('1 article is back.');
  await until('16 articles');
  expect(await drawn()).toContain('Title 599');
  expect(await countStored(reader)).toBe(ARTICLES);
});

test('right after that a key selects an entry, and deselects it', async () => {
  await tabTo('Select: Title 599');
  await library.keyboard.press(' ');
  await until('1 article selected');
  await library.keyboard.press(' ');
  await library.waitForFunction(() => !document.body.innerText.includes('1 article selected'));
});

test('a selection becomes an export file of these articles', async () => {
  await reader.goToOwn(library, 'library.html?words=title+59');
  await until('16 articles');
  await library.evaluate(() => {
    // Not downloaded: the browser would ask its maker about the file.
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (file) => {
      Object.assign(globalThis, { saved: (file as Blob).text() });
      return 'blob:made';
    };
  });
  await tabTo('Select: Title 599');
  await library.keyboard.press(' ');
  await until('1 article selected');
  // From the box of an entry an arrow key leads to the next entry, whose box comes before its title.
  await library.keyboard.press('ArrowDown');
  await library.waitForFunction(() => document.activeElement?.textContent === 'Title 598');
  await library.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Select: Title 598"]')?.focus());
  await library.keyboard.press(' ');
  await until('2 articles selected');
  await tabTo('Export the selection');
  await library.keyboard.press('Enter');
  await until('2 articles are in the file.');
  const { articles, settings } = parseExport((await library.evaluate('saved')) as string);
  expect({ titles: articles.map(({ title }) => title).sort(), settings }).toEqual({ titles: ['Title 598', 'Title 599'], settings: {} });
});

test('stories are listed once, those in most outlets first', async () => {
  await reader.goToOwn(library, 'library.html?view=stories&order=outlets');
  await library.waitForSelector('.entry-title');
  const stories = Number((await said()).split(' ')[0]);
  expect(stories).toBeGreaterThan(390);
  expect(stories).toBeLessThan(430);
  expect(await library.$eval('.entries > li[data-index="0"]', (entry) => entry.textContent)).toContain('in 2 outlets');
});
