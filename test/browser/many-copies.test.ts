// A story that hundreds of outlets carry, in the shipped build: the popup and the story page count all of them, show the first and open the rest, by keyboard.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { SHIPPED } from './harness/builds';
import { carrier, importCopies } from './harness/copies';
import { openForAll } from './harness/open-for-all';
import { readPopup } from './harness/popup';
import type { Reader } from './harness/reader';
import { OWN, WIRE } from './scenarios';

let reader: Reader;
let wire: Page;

openForAll({ build: SHIPPED, pages: OWN.pages }, async (opened) => {
  reader = opened;
  wire = await reader.visit(WIRE);
  await readPopup(await reader.clickToolbar(wire));
});

const listed = (page: Page) => page.$$eval('.copy', (copies) => copies.length);
const untilListed = (page: Page, count: number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('.copy').length === wanted, {}, count);
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

/** Presses Tab, or Shift and Tab, until the control with these words, or with a label of these words, has the focus. */
async function tabTo(page: Page, words: string, isBack = false): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if (isBack) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (isBack) await page.keyboard.up('Shift');
    const label = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.innerText ?? '');
    if ([label, await focused(page)].includes(words)) return;
  }
  throw new Error(`The tab key never reaches “${words}”`);
}

describe.each([
  [0, 120],
  [120, 500],
])('from %i to %i copies', (before, count) => {
  let popup: Page;

  beforeAll(async () => {
    await importCopies(reader, WIRE, before, count);
    popup = await reader.clickToolbar(wire);
  });

  test('every outlet is counted, and the first are shown', async () => {
    const { sentence, summary } = await readPopup(popup);
    expect(sentence).toContain(`This story also appears at ${count} other outlets`);
    expect(summary).toContain(`${count + 1} outlets`);
    expect(await popup.$$eval('.cell', (cells) => cells.map((cell) => (cell as HTMLElement).innerText))).toContain(`${count} copies`);
    expect(await listed(popup)).toBe(5);
  });

  test('all are opened with one key, and the keyboard goes on at the first of those that came', async () => {
    await tabTo(popup, `Show all (${count})`);
    await popup.keyboard.press('Enter');
    const isAtSixth = () => document.querySelectorAll('.copy')[5]?.contains(document.activeElement) ?? false;
    expect(await popup.evaluate(isAtSixth)).toBe(true);
    await untilListed(popup, count);
    expect(await popup.evaluate(isAtSixth)).toBe(true);
    expect(await popup.$('section:has(.copy) .more')).toBeNull();
  });

  test('then a field to search them comes before the list, for a screen reader as well as for the eye', async () => {
    const order = await popup.$eval('section:has(.copy)', (part) =>
      [...part.querySelectorAll('h2, label, input, ul.plain-list')].map(({ localName }) => localName),
    );
    expect(order).toEqual(['h2', 'label', 'input', 'ul']);
  });

  test('an outlet is found by its name', async () => {
    // It stands before the list, in which the focus is.
    await tabTo(popup, 'Find an outlet', true);
    await popup.keyboard.type(`no. ${count - 1}`);
    await untilListed(popup, 1);
    expect(await popup.$eval('.copy', (entry) => (entry as HTMLElement).innerText)).toContain(carrier(count - 1));
    expect(await popup.$eval('section:has(.copy) [role=status]', (status) => (status as HTMLElement).innerText)).toBe('1 found');
    for (let step = 0; step < `no. ${count - 1}`.length; step++) await popup.keyboard.press('Backspace');
    await untilListed(popup, 5);
    await popup.close();
  });
});

test('the story page has all of them: cards to search, a tree that folds those alike, a timeline that goes on', async () => {
  const story = await reader.openOwn(`story.html?url=${encodeURIComponent(WIRE)}`);
  await story.waitForSelector('.article-card');
  expect(await story.$eval('.tree-more', (box) => (box as HTMLElement).innerText)).toBe('500 copies, word for word');
  for (const part of ['tree', 'timeline']) await story.click(`#${part} .fold-switch input`);
  expect(await story.$eval('.tree-more', (box) => (box as HTMLElement).innerText)).toBe('490 more articles');
  expect(await story.$$eval('.article-card', (cards) => cards.length)).toBe(12);
  await story.focus('#articles input[type=search]');
  await story.keyboard.type('carrier no. 499');
  await story.waitForFunction(() => document.querySelectorAll('.article-card').length === 1);
  await story.focus('#timeline > .more button:last-child');
  await story.keyboard.press('Enter');
  await story.waitForFunction(() => document.querySelectorAll('svg.timeline circle, svg.timeline rect.date').length === 501);
  await story.focus('#tree > .more button');
  await story.keyboard.press('Enter');
  await story.waitForFunction(() => document.querySelector<HTMLElement>('.tree-more')?.innerText === '390 more articles');
  await story.close();
});
