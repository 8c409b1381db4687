// Articles of web archives, in real files, into stores in real files.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectWarc } from '../../../src/cli/collect/collect-warc';
import { FileStore } from '../../../src/node/file-store';
import { pagesOfWarc } from '../../../src/node/read-warc';
import { BODY } from '../../extract/page';
import { hasSqlite } from '../../node/has-sqlite';

const NOW = Date.UTC(2026, 10, 28);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireprint-warc-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const html = (title: string, more = '') =>
  `<html lang="en"><head><meta property="og:type" content="article"><title>${title}</title>${more}</head><body><h1>${title}</h1>${BODY}</body></html>`;

interface Archived {
  readonly url: string;
  readonly body: string | Buffer;
  readonly date?: string;
  readonly head?: string;
  readonly type?: string;
}

/** One record, zipped by itself, as archives have them. */
function recordOf({
  url,
  body,
  date = '2026-11-26T15:04:05Z',
  head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8',
  type = 'response',
}: Archived): Buffer {
  const content = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
  const id = createHash('sha256').update(url).digest('hex').slice(0, 32);
  const headers = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${content.length}`;
  return gzipSync(Buffer.concat([Buffer.from(`${headers}\r\n\r\n`), content, Buffer.from('\r\n\r\n')]));
}

function archive(records: readonly Archived[], name = 'news.warc.gz'): string {
  const path = join(folder, name);
  const info = gzipSync(
    'WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2026-11-26T15:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/warc-fields\r\nContent-Length: 0\r\n\r\n\r\n\r\n',
  );
  writeFileSync(path, Buffer.concat([info, ...records.map(recordOf)]));
  return path;
}

const story = (index: number) => ({
  url: `https://www.post.example/2026/11/26/harbour-wall-is-approved-${index}`,
  body: html(`Harbour wall ${index}`),
});
const pages = async (path: string, after = 0) => {
  const found = [];
  for await (const page of pagesOfWarc(path, after)) found.push(page);
  return found;
};

describe('the pages of an archive', () => {
  test('are those of HTML that were answered with 200', async () => {
    const path = archive([
      story(1),
      { ...story(2), head: 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html' },
      { ...story(3), head: 'HTTP/1.1 200 OK\r\nContent-Type: image/png' },
      { ...story(4), type: 'request' },
      { ...story(5), date: 'some day' },
      { ...story(6), head: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip', body: gzipSync(html('Zipped')) },
    ]);
    const found = await pages(path);
    expect(found.map(({ url, record, at }) => [url, record, at])).toEqual([
      [story(1).url, 2, Date.UTC(2026, 10, 26, 15, 4, 5)],
      [story(6).url, 7, Date.UTC(2026, 10, 26, 15, 4, 5)],
    ]);
    expect(Buffer.from(found[1]?.bytes ?? []).toString()).toBe(html('Zipped'));
    expect((await pages(path, 2)).map(({ record }) => record)).toEqual([7]);
  });

  test('that unpack to too much are left out, and the next is found', async () => {
    const bomb = {
      ...story(1),
      head: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip',
      body: gzipSync(Buffer.alloc(200_000_000)),
    };
    expect((await pages(archive([bomb, story(2)]))).map(({ url }) => url)).toEqual([story(2).url]);
  });

  test('of a file that ends too early are given up to there, and it says so', async () => {
    const whole = Buffer.concat([story(1), story(2)].map(recordOf));
    const path = join(folder, 'cut.warc.gz');
    writeFileSync(path, whole.subarray(0, whole.length - 200));
    const found: string[] = [];
    const reading = (async () => {
      for await (const { url } of pagesOfWarc(path, 0)) found.push(url);
    })();
    await expect(reading).rejects.toThrow('cut.warc.gz');
    expect(found[0]).toBe(story(1).url);
  });

  test.each(['', 'This is a text and no archive.\n'.repeat(50)])('a file that is no archive says so: %#', async (text) => {
    const path = join(folder, 'text.warc');
    writeFileSync(path, text);
    await expect(pages(path)).rejects.toThrow('text.warc');
  });
});

describe.skipIf(!hasSqlite)('collecting an archive', () => {
  const open = () => FileStore.open(join(folder, 'news.wp'));

  test('stores its articles as of when they were archived, without their texts, and no other pages', async () => {
    const path = archive([
      story(1),
      { url: 'https://www.post.example/', body: html('Home') },
      { url: 'https://192.168.0.1/2026/11/26/harbour-wall-is-approved-1', body: html('Router') },
      { url: 'https://mail.google.com/mail/u/0/harbour-wall-is-approved', body: html('Mail') },
      { ...story(2), date: '2099-01-01T00:00:00Z' },
    ]);
    const store = await open();
    expect(await collectWarc(path, store, false, NOW)).toEqual({ stored: 2, known: 0, 'no-article': 3 });
    const stored = await store.byAddress('post.example/2026/11/26/harbour-wall-is-approved-1');
    expect(stored).toMatchObject({
      title: 'Harbour wall 1',
      outletDomain: 'post.example',
      readAt: Date.UTC(2026, 10, 26, 15, 4, 5),
      text: null,
    });
    expect((await store.byAddress('post.example/2026/11/26/harbour-wall-is-approved-2'))?.readAt).toBe(NOW);
    await store.close();
  });

  test('goes on where it was, and does not put an older page in the place of a newer one', async () => {
    const path = archive([story(1), story(2)]);
    const store = await open();
    await collectWarc(path, store, true, NOW);
    expect(await collectWarc(path, store, true, NOW)).toEqual({ stored: 0, known: 0, 'no-article': 0 });
    const older = archive([{ ...story(1), date: '2026-11-20T00:00:00Z' }, story(3)], 'older.warc.gz');
    expect(await collectWarc(older, store, true, NOW)).toEqual({ stored: 1, known: 1, 'no-article': 0 });
    expect((await store.paragraphsOf(1))?.length).toBeGreaterThan(1);
    expect(store.size).toBe(3);
    await store.close();
  });

  test('a run that was ended in the middle loses nothing', async () => {
    const path = archive(Array.from({ length: 12 }, (_, index) => story(index)));
    const first = await open();
    const { record } = first;
    let left = 5;
    first.record = (article) => (left-- > 0 ? record.call(first, article) : Promise.reject(new Error('killed')));
    await expect(collectWarc(path, first, false, NOW)).rejects.toThrow('killed');
    await first.close();
    const second = await open();
    expect((await collectWarc(path, second, false, NOW)).stored).toBe(7);
    expect(second.size).toBe(12);
    await second.close();
  });
});
