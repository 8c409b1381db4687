// Feeds of real servers on this machine, collected into a store in a real file.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FeedRun } from '../../../src/cli/collect/collect-feeds';
import { PageCollector } from '../../../src/cli/collect/page-collector';
import { DAY, HOUR, MINUTE } from '../../../src/core/durations';
import type { ChosenFollow } from '../../../src/core/model/follow';
import { FileStore } from '../../../src/node/file-store';
import { BODY } from '../../extract/page';
import { hasSqlite } from '../../node/has-sqlite';
import { toThisMachine } from '../../node/own-sites';

let folder: string;
let site: Server;
let origin: string;
let asked: string[];
let tags: unknown[];
let feed: { status: number; paths: string[] };
let sitemaps: Record<string, string>;
let pageStatus: number;
let now: number;

const html = (title: string) =>
  `<html lang="en"><head><meta property="og:type" content="article"><title>${title}</title></head><body><h1>${title}</h1>${BODY}</body></html>`;
const path = (name: number) => `/2026/11/26/harbour-wall-is-approved-${name}`;

const rss = () =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title>${feed.paths
    .map((one) => `<item><title>Harbour wall</title><link>${origin}${one}</link></item>`)
    .join('')}</channel></rss>`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wireprint-feeds-'));
  [asked, tags, now] = [[], [], 1_000_000_000_000];
  [sitemaps, pageStatus] = [{}, 200];
  feed = { status: 200, paths: [path(1), path(2)] };
  site = createServer(({ url = '', headers }, response) => {
    asked.push(url);
    if (url === '/robots.txt') response.writeHead(404).end();
    else if (url in sitemaps) response.writeHead(200, { 'last-modified': 'Thu, 26 Nov 2026 15:00:00 GMT' }).end(sitemaps[url]);
    else if (url !== '/feed')
      response.writeHead(pageStatus, { 'content-type': 'text/html' }).end(html(`Harbour wall ${url.split('-').at(-1)}`));
    else {
      tags.push(headers['if-modified-since']);
      response.writeHead(feed.status, { 'last-modified': 'Thu, 26 Nov 2026 15:00:00 GMT' }).end(rss());
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => site.once('listening', resolve));
  origin = `http://www.post.example:${(site.address() as AddressInfo).port}`;
});
afterEach(() => {
  site.closeAllConnections();
  site.close();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!hasSqlite)('collecting feeds', () => {
  const open = () => FileStore.open(join(folder, 'news.wp'));
  const collectorOf = (store: FileStore) =>
    new PageCollector({ store, keepsTexts: false, contact: '', now: () => now, wait: async () => {}, lookup: toThisMachine });
  const run = (store: FileStore, collector = collectorOf(store), address = `${origin}/feed`) => {
    const chosen: ChosenFollow[] = [{ url: address, kind: 'feed', title: '', reads: 'articles' }];
    return new FeedRun(
      store,
      collector,
      () => now,
      () => 0.5,
    ).run(chosen);
  };

  test('reads what is new, in the next run too, and asks for what has changed since', async () => {
    const first = await open();
    expect(await run(first)).toMatchObject({ asked: 1, failed: 0, articles: { stored: 2 } });
    expect(await run(first)).toMatchObject({ asked: 0, articles: { stored: 0 } });
    await first.close();
    now += 20 * MINUTE;
    feed.paths.push(path(3));
    const second = await open();
    expect(await run(second)).toMatchObject({ asked: 1, articles: { stored: 1, known: 0 } });
    expect(second.size).toBe(3);
    expect(tags).toEqual([undefined, 'Thu, 26 Nov 2026 15:00:00 GMT']);
    await second.close();
  });

  test('goes on with what waits where a run was ended in the middle', async () => {
    const first = await open();
    const collector = collectorOf(first);
    const { collect } = collector;
    let left = 1;
    collector.collect = (url) => (left-- > 0 ? collect.call(collector, url) : Promise.reject(new Error('killed')));
    await expect(run(first, collector)).rejects.toThrow('killed');
    await first.close();
    const second = await open();
    expect(await run(second)).toMatchObject({ asked: 0, articles: { stored: 1, known: 0 } });
    expect(second.size).toBe(2);
    expect(asked.filter((one) => one === path(1))).toHaveLength(1);
    await second.close();
  });

  test('a feed that fails is counted, one that is gone is asked no more, and a note that cannot be read is begun anew', async () => {
    const store = await open();
    feed.status = 500;
    expect(await run(store)).toMatchObject({ asked: 1, failed: 1 });
    now += 40 * MINUTE;
    feed.status = 410;
    expect(await run(store)).toMatchObject({ asked: 1, failed: 1 });
    now += 20 * MINUTE;
    expect(await run(store)).toMatchObject({ asked: 0 });
    await store.close();
  });

  const entry = (address: string, at: number) => `<url><loc>${address}</loc><lastmod>${new Date(at).toISOString()}</lastmod></url>`;

  test('of a list of sitemaps, what its own sitemaps name of the last two days is read, also where the list itself has not changed', async () => {
    const store = await open();
    const listed = ['/news.xml', '/days.xml', '/missing.xml', '/years.xml'].map((one) => `<sitemap><loc>${origin}${one}</loc></sitemap>`);
    const foreign = `<sitemap><loc>${origin.replace('post', 'other')}/news-of-others.xml</loc></sitemap>`;
    sitemaps = {
      '/sitemaps.xml': `<sitemapindex>${foreign}${listed.join('')}</sitemapindex>`,
      '/news.xml': `<urlset>${entry(origin + path(1), now)}${entry(origin + path(2), now - 3 * DAY)}<url><loc>${origin}${path(3)}</loc></url></urlset>`,
      '/days.xml': `<urlset>${entry(origin + path(1), now)}${entry(origin + path(4), now - DAY)}</urlset>`,
    };
    const address = `${origin}/sitemaps.xml`;
    expect(await run(store, collectorOf(store), address)).toMatchObject({ asked: 1, failed: 0, articles: { stored: 2 } });
    expect(asked.filter((one) => !one.startsWith('/2026') && one !== '/robots.txt')).toEqual([
      '/sitemaps.xml',
      '/news.xml',
      '/days.xml',
      '/missing.xml',
    ]);
    now += 20 * MINUTE;
    sitemaps['/days.xml'] = `<urlset>${entry(origin + path(5), now)}</urlset>`;
    expect(await run(store, collectorOf(store), address)).toMatchObject({ asked: 1, articles: { stored: 1 } });
    await store.close();
  });

  test('a list of which no sitemap answers gave no feed', async () => {
    const store = await open();
    sitemaps = { '/sitemaps.xml': `<sitemapindex><sitemap><loc>${origin}/feed</loc></sitemap></sitemapindex>` };
    feed.status = 500;
    expect(await run(store, collectorOf(store), `${origin}/sitemaps.xml`)).toMatchObject({ asked: 1, failed: 1 });
    await store.close();
  });

  test('an article of an agency is read once more after a day, one of another outlet is not', async () => {
    const store = await open();
    await run(store);
    asked = [];
    origin = origin.replace('www.post.example', 'www.afp.com');
    await run(store);
    expect(asked).toContain(path(1));
    asked = [];
    for (const expected of [[], [path(1), path(2)], []]) {
      await run(store);
      expect(asked.filter((one) => one.startsWith('/2026'))).toEqual(expected);
      asked = [];
      now += DAY;
    }
    origin = origin.replace('www.afp.com', 'www.post.example');
    await run(store);
    expect(asked.filter((one) => one.startsWith('/2026'))).toEqual([]);
    await store.close();
  });

  test('a page whose server is in trouble is asked for again in a later run, three times in all', async () => {
    const store = await open();
    feed.paths = [path(1)];
    pageStatus = 500;
    for (const failed of [1, 1, 1, 0]) {
      expect(await run(store)).toMatchObject({ articles: { failed } });
      now += 3 * HOUR;
    }
    await store.close();
  });

  test('what found no room among what waits is found again, though the feed has not changed', async () => {
    const store = await open();
    pageStatus = 404;
    feed.paths = Array.from({ length: 210 }, (_, index) => path(index));
    expect(await run(store)).toMatchObject({ articles: { refused: 200 } });
    now += 20 * MINUTE;
    expect(await run(store)).toMatchObject({ articles: { refused: 10 } });
    expect(tags).toEqual([undefined, undefined]);
    await store.close();
  });
});
