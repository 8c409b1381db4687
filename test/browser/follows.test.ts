// Follows in a real browser: nothing is asked until something is chosen; then the first article that is ever opened finds copies and originals that nobody opened.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Follow } from '../../src/core/model/follow';
import { FED_STORIES, FEEDS, feedPages, NAMING } from '../fixtures/news-web/feeds';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { addressOf } from '../fixtures/news-web/story';
import { GRANTED } from './harness/builds';
import { until } from './harness/driver';
import { readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests, takePages } from './harness/requests';
import { countStored } from './harness/watching';
import { OWN } from './scenarios';

let web: NewsServer;
let reader: Reader;

beforeEach(async () => {
  web = await serveNewsWeb(new Map([...OWN.pages, ...feedPages()]));
  reader = await Reader.open({ build: GRANTED, web });
});
afterEach(async () => {
  await reader.close();
  await web.stop();
  expect(foreignRequests(web.log)).toEqual([]);
});

/** A page may have many articles to read, two seconds apart for one host. */
const READ_WAIT_MS = 60_000;
const chosen = FEEDS.map((url) => ({ url, kind: 'feed', title: '', reads: 'articles' }));
const PAGES = FED_STORIES.map(addressOf);

async function follows(): Promise<readonly Follow[]> {
  const reply = (await reader.call('listFollows', null)) as { value: { follows: readonly Follow[] } };
  return reply.value.follows;
}

const untilRead = () =>
  until(
    async () => (await follows()).every(({ headlines: [headline] }) => headline?.state === 'read'),
    'The articles of the feeds are not read',
    READ_WAIT_MS,
  );

test('with nothing chosen nothing is asked, and no alarm is set for it', async () => {
  await reader.call('askNow', { ids: null });
  await reader.call('changeSettings', { followUnmetered: false });
  await (await reader.openOwn('options.html')).close();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(takePages(web)).toEqual([]);
  expect(await reader.inWorker(async (chrome) => (await chrome.alarms.getAll()).map(({ name }) => name))).not.toContain('poll-follows');
});

test('feeds that the page in front names are found, and are not asked for', async () => {
  await reader.visit(NAMING);
  const [tab] = await reader.inWorker((chrome) => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
  expect(await reader.call('findFeeds', { tabId: tab?.id })).toEqual({
    ok: true,
    value: { feeds: [{ url: FEEDS[0], kind: 'feed', title: 'Latest' }] },
  });
  expect(takePages(web)).toEqual([NAMING]);
});

test('the first article that is ever opened shows its originals and its copies, of which none was opened', async () => {
  await reader.call('addFollows', { chosen });
  await untilRead();
  // Each feed and each article once, and nothing else.
  expect(takePages(web).sort()).toEqual([...FEEDS, ...PAGES].sort());
  expect(await countStored(reader)).toBe(FED_STORIES.length);
  const popup = await reader.clickToolbar(await reader.visit(OWN.first));
  const { sources, siblings } = await readPopup(popup);
  expect(sources.join(' ')).toMatch(/Reuters/);
  expect(sources.join(' ')).toMatch(/Al Jazeera/);
  const outlets = ['Carrefour Infos', 'The Harbour Ledger', 'Reuters'];
  for (const outlet of outlets) expect(siblings.join(' ')).toContain(outlet);
  // What the reader opens is asked for by the tab alone.
  expect(takePages(web)).toEqual([OWN.first]);
});

/** Addresses of articles that only follows have read. */
async function supplied(): Promise<readonly string[]> {
  const query = { view: 'articles', order: 'newest', words: '' };
  const { value } = (await reader.call('libraryPage', { query, from: 0, count: 50, isQuick: false })) as {
    readonly value: { readonly rows: readonly { readonly url: string; readonly isSupplied?: true }[] };
  };
  return value.rows.filter(({ isSupplied }) => isSupplied).map(({ url }) => url);
}

test('what a follow has read just now is the reader’s own as soon as it is opened: by a click, and where pages are read by themselves', async () => {
  await reader.call('addFollows', { chosen });
  await untilRead();
  const [clicked = '', watched = ''] = PAGES;
  expect((await supplied()).toSorted()).toEqual(PAGES.toSorted());
  await readPopup(await reader.clickToolbar(await reader.visit(clicked)));
  await until(async () => !(await supplied()).includes(clicked), 'The clicked page is not read');
  await reader.call('changeSettings', { watching: 'all' });
  await reader.visit(watched);
  await until(async () => !(await supplied()).includes(watched), 'The watched page is not read');
  expect(await supplied()).toHaveLength(PAGES.length - 2);
});

test('the background may end in the middle: what was not read is read later, and nothing twice', async () => {
  await reader.call('addFollows', { chosen });
  await until(async () => (await countStored(reader)) > 0, 'No article is stored', READ_WAIT_MS);
  await reader.killWorker();
  // Whatever wakes it, as its alarm does within a minute.
  await reader.call('askNow', { ids: [] });
  await untilRead();
  expect(await countStored(reader)).toBe(FED_STORIES.length);
});

test('when all are removed with their articles, nothing of them is left, and nothing is asked any more', async () => {
  await reader.call('addFollows', { chosen });
  await untilRead();
  const ids = (await follows()).map(({ id }) => id);
  expect(await reader.call('removeFollows', { ids, withArticles: true })).toMatchObject({
    value: { removed: FEEDS.length, articles: FED_STORIES.length },
  });
  expect(await countStored(reader)).toBe(0);
  await until(
    () => reader.inWorker(async (chrome) => (await chrome.alarms.getAll()).every(({ name }) => name !== 'poll-follows')),
    'The alarm stays',
  );
});
