// Articles of real sites on this machine, into a store in a real file.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressesIn, collectPages, feedsIn } from '../../../src/cli/collect/collect-pages';
import { PageCollector } from '../../../src/cli/collect/page-collector';
import { DAY } from '../../../src/core/durations';
import { FileStore } from '../../../src/node/file-store';
import { BODY } from '../../extract/page';
import { hasSqlite } from '../../node/has-sqlite';
import { toThisMachine } from '../../node/own-sites';
import { articleOfStory } from '../../store/stored';

let folder: string;
let site: Server;
let origin: string;
let asked: string[];
let agents: Set<string | undefined>;
let robots: string;

const html = (title: string) =>
  `<html lang="en"><head><meta property="og:type" content="article"><title>${title}</title></head><body><h1>${title}</h1>${BODY}</body></html>`;
const path = (name: string) => `/2026/11/26/harbour-wall-is-${name}`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wireprint-pages-'));
  [asked, agents, robots] = [[], new Set(), ''];
  site = createServer(({ url = '', headers }, response) => {
    asked.push(url);
    agents.add(headers['user-agent']);
    if (url === '/robots.txt') response.writeHead(robots ? 200 : 404).end(robots);
    else if (url === '/moved') response.writeHead(302, { location: path('moved') }).end();
    else if (url === '/away') response.writeHead(302, { location: 'http://192.168.0.1/' }).end();
    else if (url.includes('busy')) response.writeHead(429).end();
    else if (url.includes('paid')) response.writeHead(402).end();
    else if (url.includes('broken')) response.writeHead(500).end();
    else response.setHeader('content-type', 'text/html').end(html(`Harbour wall ${url.split('-').at(-1)}`));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => site.once('listening', resolve));
  origin = `http://www.post.example:${(site.address() as AddressInfo).port}`;
});
afterEach(() => {
  site.closeAllConnections();
  site.close();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!hasSqlite)('collecting pages', () => {
  const open = () => FileStore.open(join(folder, 'news.wp'));
  let now = 1_000_000_000_000;
  const collectorOf = (store: FileStore, waits: number[] = []) =>
    new PageCollector({
      store,
      keepsTexts: false,
      contact: 'mail@lists.example',
      now: () => now,
      wait: async (milliseconds) => void waits.push(milliseconds),
      lookup: toThisMachine,
    });

  test('asks robots.txt once, then each address, with a pause between two, and says who asks', async () => {
    robots = 'User-agent: wireprint\nDisallow: /2026/11/26/harbour-wall-is-private\n';
    const store = await open();
    const waits: number[] = [];
    const addresses = ['approved', 'private', 'paid', 'broken'].map((name) => origin + path(name));
    const count = await collectPages([...addresses, `${origin}/moved`, `${origin}/away`], collectorOf(store, waits));
    expect(count).toEqual({ stored: 2, known: 0, 'no-article': 0, refused: 2, failed: 2 });
    expect((await store.readIn({ from: now, to: now + 1 })).map(({ title, outletDomain }) => [title, outletDomain]).sort()).toEqual([
      ['Harbour wall approved', 'post.example'],
      ['Harbour wall moved', 'post.example'],
    ]);
    expect(await collectPages(addresses.slice(0, 1), collectorOf(store))).toMatchObject({ known: 1 });
    expect(asked.sort()).toEqual(['/away', '/moved', '/robots.txt', path('approved'), path('broken'), path('moved'), path('paid')].sort());
    expect(waits).toEqual(Array(5).fill(2_000));
    expect([...agents]).toEqual(['wireprint (mail@lists.example)']);
    await store.close();
  });

  test('leaves a site alone that asks for it, for the rest of the run', async () => {
    const store = await open();
    const count = await collectPages(
      ['busy', 'one', 'two'].map((name) => origin + path(name)),
      collectorOf(store),
    );
    expect(count).toMatchObject({ refused: 1, failed: 2 });
    expect(asked).toEqual(['/robots.txt', path('busy')]);
    await store.close();
  });

  test('does not ask for what was read within a day, nor for private networks, mail and other schemes', async () => {
    const store = await open();
    const url = 'https://www.post.example/2026/11/26/harbour-wall-is-approved';
    await store.record({
      ...articleOfStory('dam', 'wire.en', 'post.example', now - DAY + 1),
      url,
      address: url.slice('https://www.'.length),
    });
    const addresses = [url, 'http://192.168.0.1/a', 'http://printer/a', 'https://mail.google.com/mail/u/0/a', 'ftp://post.example/a'];
    expect(await collectPages(addresses, collectorOf(store))).toEqual({ stored: 0, known: 1, 'no-article': 4, refused: 0, failed: 0 });
    expect(asked).toEqual([]);
    now += 2 * DAY;
    await store.close();
  });
});

test('a file of addresses has one a line, each once, and what people say in it', () => {
  const file = join(folder, 'pages.txt');
  writeFileSync(file, '# news\nhttps://a.example/1\r\n\n  https://a.example/2  \nhttps://a.example/1\n');
  expect(addressesIn(file)).toEqual(['https://a.example/1', 'https://a.example/2']);
  writeFileSync(file, 'a.example/1');
  expect(() => addressesIn(file)).toThrow('"a.example/1" is no address');
  expect(() => addressesIn(join(folder, 'none'))).toThrow('cannot be read');
});

test('feeds are named by OPML, or one address a line', () => {
  const file = join(folder, 'feeds');
  writeFileSync(
    file,
    '<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="The Post" type="rss" xmlUrl="https://a.example/feed"/></body></opml>',
  );
  expect(feedsIn(file)).toEqual(['https://a.example/feed']);
  writeFileSync(file, 'https://a.example/feed\n');
  expect(feedsIn(file)).toEqual(['https://a.example/feed']);
  writeFileSync(file, '<opml');
  expect(() => feedsIn(file)).toThrow('no OPML');
});
