// Pages that change while one reads them: the article that is in front is read, under its own address, with its own title.
import { expect, test } from 'vitest';
import { ENDLESS, ENDLESS_NEXT, LATE, OLD_HEAD, OLD_HEAD_NEXT } from '../fixtures/news-web/live-pages';
import { readStory } from '../fixtures/news-web/story';
import { GRANTED } from './harness/builds';
import { openForEach } from './harness/open-for-each';
import { readPopup } from './harness/popup';
import type { Reader } from './harness/reader';
import { chooseWatching, countStored, exportAll, untilStored } from './harness/watching';
import { OWN } from './scenarios';

const violins = readStory('library-unrelated.fr');
const ferry = readStory('ferry-rewrite-quai.fr');

let reader: Reader;

openForEach({ build: GRANTED, pages: OWN.pages }, (opened) => {
  reader = opened;
});

/** Address and title of each stored article. */
async function stored(): Promise<Record<string, string>> {
  const lines = (await exportAll(reader)).split('\n').filter((line) => line.includes('"url"'));
  return Object.fromEntries(lines.flatMap((line) => (/"url":"([^"]*)".*?"title":"([^"]*)"/.exec(line) ? [[RegExp.$1, RegExp.$2]] : [])));
}

test('of articles that are appended the one in front is read, by a click too', async () => {
  const page = await reader.visit(ENDLESS);
  expect((await readPopup(await reader.clickToolbar(page))).title).toBe(violins.title);
  await page.bringToFront();
  await page.evaluate('scrollTo(0, 100)');
  await page.waitForFunction('document.querySelectorAll("article").length === 2');
  await page.evaluate('document.querySelectorAll("article")[1].scrollIntoView()');
  await page.waitForFunction(`location.href === ${JSON.stringify(ENDLESS_NEXT)}`);
  expect((await readPopup(await reader.clickToolbar(page))).title).toBe(ferry.title);
  expect(await stored()).toEqual({ [ENDLESS]: violins.title, [ENDLESS_NEXT]: ferry.title });
});

test('while watching, the next one is read when it comes to the front', async () => {
  await chooseWatching(reader, 'All news pages');
  const page = await reader.visit(ENDLESS);
  await untilStored(reader, 1);
  await page.bringToFront();
  await page.evaluate('scrollTo(0, 100)');
  await page.waitForFunction('document.querySelectorAll("article").length === 2');
  await page.evaluate('document.querySelectorAll("article")[1].scrollIntoView()');
  await untilStored(reader, 2);
  expect(await stored()).toEqual({ [ENDLESS]: violins.title, [ENDLESS_NEXT]: ferry.title });
});

test('an article that is shown without loading is not read with the head of the one before', async () => {
  await chooseWatching(reader, 'All news pages');
  const page = await reader.visit(OLD_HEAD);
  await untilStored(reader, 1);
  await page.bringToFront();
  await page.evaluate('document.getElementById("next").click()');
  await untilStored(reader, 2);
  expect(await stored()).toEqual({ [OLD_HEAD]: violins.title, [OLD_HEAD_NEXT]: ferry.title });
});

test('text that comes late is read as well', async () => {
  const page = await reader.visit(LATE);
  expect((await readPopup(await reader.clickToolbar(page))).title).toBe(violins.title);
  const [first = ''] = violins.paragraphs;
  const words = async (): Promise<number> => Number(/"wordCount":(\d+)/.exec(await exportAll(reader))?.[1]);
  await expect.poll(words, { timeout: 15_000, interval: 500 }).toBeGreaterThan(first.split(' ').length * 3);
  expect(await countStored(reader)).toBe(1);
});

test('after the Back button, badge and answer are there again, and nothing is loaded', async () => {
  await chooseWatching(reader, 'All news pages');
  await reader.visit(OWN.second);
  await untilStored(reader, 1);
  const page = await reader.visit(OWN.first);
  await untilStored(reader, 2);
  const badge = () =>
    reader.inWorker(async (chrome) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return await chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    });
  await page.bringToFront();
  await expect.poll(badge, { timeout: 10_000 }).toBe('1');
  await page.goto(OWN.unrelated);
  await expect.poll(badge, { timeout: 10_000 }).toBe('✓');
  await page.goBack();
  await expect.poll(badge, { timeout: 10_000 }).toBe('1');
  expect((await readPopup(await reader.clickToolbar(page))).siblings).toHaveLength(1);
});
