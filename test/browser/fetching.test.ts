// Feeds and articles are fetched as by somebody who has never been there, and only from hosts that the reader lets us ask.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Follow } from '../../src/core/model/follow';
import { page, type Reply } from '../fixtures/news-web/other-pages';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { GRANTED } from './harness/builds';
import { Reader } from './harness/reader';
import { OWN } from './scenarios';

const FEED = 'http://www.feeds.example/rss';
const MOVED = 'http://www.feeds.example/old';
const HERE = 'http://www.feeds.example/today';
const INWARD = 'http://www.feeds.example/inward';
const ROUND = 'http://www.feeds.example/round';
const GONE = 'http://www.feeds.example/gone';
const BUSY = 'http://www.feeds.example/busy';
const FAILING = 'http://www.feeds.example/failing';
const PAGE = 'http://www.feeds.example/page';
const LARGE = 'http://www.feeds.example/large';
const HOSTILE_FEED = 'http://www.feeds.example/hostile';
const HOSTILE = 'http://www.feeds.example/2024/05/13/one-element';
const CHANGED = 'Mon, 13 May 2024 10:00:00 GMT';
const rss = (items: string): Reply => ({
  type: 'application/rss+xml',
  body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Feeds</title><link>http://www.feeds.example/</link>${items}</channel></rss>`,
  headers: { 'last-modified': CHANGED, etag: '"a"', 'set-cookie': 'who=you' },
});
const item = (url: string) => `<item><title>An item</title><link>${url}</link></item>`;
const led = (status: number, to: string): Reply => ({ status, type: 'text/plain', body: '', headers: { location: to } });

const pages = new Map<string, Reply>([
  ...OWN.pages,
  [FEED, rss(item(OWN.first))],
  [HOSTILE_FEED, rss(item(HOSTILE))],
  // Quotation marks that no browser writes, so that a bound for what browsers write does not see them.
  [
    HOSTILE,
    page(`<!doctype html><html><body><p${Array.from({ length: 250_000 }, (_, index) => ` a${index}='b'`).join('')}>c</p></body></html>`),
  ],
  [MOVED, led(301, FEED)],
  [HERE, led(302, FEED)],
  [INWARD, led(302, 'http://192.168.0.1/rss')],
  [ROUND, led(302, ROUND)],
  [GONE, { status: 410, type: 'text/plain', body: '' }],
  [BUSY, { status: 429, type: 'text/plain', body: '', headers: { 'retry-after': '7200' } }],
  [FAILING, { status: 500, type: 'text/plain', body: '' }],
  [PAGE, page('<!doctype html><html><body><p>No feed.</p></body></html>')],
  [LARGE, { ...rss(item(OWN.first)), body: ' '.repeat(2_000_001) }],
]);

let web: NewsServer;
let reader: Reader;

beforeAll(async () => {
  web = await serveNewsWeb(pages);
});
beforeEach(async () => {
  reader = await Reader.open({ build: GRANTED, web });
  web.takeLog();
});
afterEach(() => reader.close());
afterAll(() => web.stop());

async function follow(...urls: readonly string[]): Promise<void> {
  await reader.call('addFollows', { chosen: urls.map((url) => ({ url, kind: 'feed', title: '', reads: 'articles' })) });
  await reader.call('askNow', { ids: null });
}
async function follows(): Promise<readonly Follow[]> {
  const { value } = (await reader.call('listFollows', null)) as { readonly value: { readonly follows: readonly Follow[] } };
  return value.follows;
}

const taken = () => web.log.filter(({ known }) => known);
const asked = () => taken().map(({ address }) => address);

test('a feed is asked and its article read, without cookie, referrer or origin', async () => {
  await follow(FEED);
  await expect.poll(async () => (await follows())[0]?.headlines[0]?.state, { timeout: 60_000 }).toBe('read');
  expect(asked()).toEqual([FEED, OWN.first]);
  for (const { headers } of taken()) {
    for (const name of ['cookie', 'referer', 'origin', 'if-none-match', 'if-modified-since']) expect(headers).not.toHaveProperty(name);
  }
});

const OUTCOMES: readonly (readonly [url: string, outcome: string, url: string, movedFrom: string | null])[] = [
  [MOVED, 'new', FEED, MOVED],
  [HERE, 'new', HERE, null],
  [INWARD, 'elsewhere', INWARD, null],
  [ROUND, 'elsewhere', ROUND, null],
  [GONE, 'gone', GONE, null],
  [BUSY, 'busy', BUSY, null],
  [FAILING, 'failing', FAILING, null],
  [PAGE, 'no-feed', PAGE, null],
  [LARGE, 'too-large', LARGE, null],
];

test('what an address gives is told apart, and nobody is asked whom a redirect names without leave', async () => {
  await follow(...OUTCOMES.map(([url]) => url));
  const looked = async () => (await follows()).flatMap(({ asked: look, url, movedFrom }) => (look ? [[look.outcome, url, movedFrom]] : []));
  await expect.poll(async () => (await looked()).length, { timeout: 90_000 }).toBe(OUTCOMES.length);
  expect(await looked()).toEqual(OUTCOMES.map(([, ...look]) => look));
  expect(web.log.filter(({ address }) => address.includes('192.168'))).toEqual([]);
  const busy = (await follows()).find(({ url }) => url === BUSY);
  expect((busy?.nextAt ?? 0) - (busy?.asked?.at ?? 0)).toBeGreaterThanOrEqual(7_200_000);
});

test('a page of one element with 250,000 attributes keeps nothing from going on', async () => {
  await follow(HOSTILE_FEED);
  await expect.poll(async () => (await follows())[0]?.headlines[0]?.state, { timeout: 30_000 }).toBe('title');
  expect(asked()).toEqual([HOSTILE_FEED, HOSTILE]);
});
