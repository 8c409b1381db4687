// Feeds of real servers on this machine, collected into a store in a real file.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FeedRun } from '../../../src/cli/collect/collect-feeds';
import { PageCollector } from '../../../src/cli/collect/page-collector';
import { MINUTE } from '../../../src/core/durations';
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
  feed = { status: 200, paths: [path(1), path(2)] };
  site = createServer(({ url = '', headers }, response) => {
    asked.push(url);
    if (url === '/robots.txt') response.writeHead(404).end();
    else if (url !== '/feed') response.setHeader('content-type', 'text/html').end(html(`Harbour wall ${url.split('-').at(-1)}`));
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
  const run = (store: FileStore, collector = collectorOf(store)) => {
    const chosen: ChosenFollow[] = [{ url: `${origin}/feed`, kind: 'feed', title: '', reads: 'articles' }];
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
});
