// Questions to real servers on this machine.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type Answered, askWeb, guarded, isPrivateAddress } from '../../src/node/ask-web';
import { PoliteTurns } from '../../src/node/polite-turns';
import { Robots } from '../../src/node/robots';
import { toThisMachine } from './own-sites';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Address of a server that answers so. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://paper.example:${(server.address() as AddressInfo).port}`;
}

const ask = (url: string, more: Partial<Parameters<typeof askWeb>[0]> = {}) =>
  askWeb({ url, userAgent: 'wireprint test', lookup: toThisMachine, ...more });
const textOf = (answer: Answered) => ('bytes' in answer ? new TextDecoder().decode(answer.bytes) : answer.failed);

describe('an answer', () => {
  test('comes with what the next question needs; the question says who asks, and nothing else of them', async () => {
    let heads: IncomingMessage['headers'] = {};
    const url = await serve((request, response) => {
      heads = request.headers;
      response
        .setHeader('last-modified', 'Thu, 26 Nov 2026 15:00:00 GMT')
        .setHeader('etag', '"one"')
        .setHeader('cache-control', 'max-age=60')
        .setHeader('content-type', 'text/xml');
      response.setHeader('set-cookie', 'id=1').end('<rss/>');
    });
    const answer = await ask(`${url}/feed`);
    expect(answer).toMatchObject({
      status: 200,
      url: `${url}/feed`,
      movedTo: '',
      lastModified: 'Thu, 26 Nov 2026 15:00:00 GMT',
      etag: '"one"',
      cacheControl: 'max-age=60',
      contentType: 'text/xml',
    });
    expect(textOf(answer)).toBe('<rss/>');
    expect(heads).toMatchObject({ 'user-agent': 'wireprint test' });
    expect(Object.keys(heads).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  test('is asked for by its date, and by its tag only where it had none', async () => {
    const seen: unknown[] = [];
    const url = await serve(({ headers }, response) => {
      seen.push([headers['if-modified-since'], headers['if-none-match']]);
      response.writeHead(304).end();
    });
    const since = 'Thu, 26 Nov 2026 15:00:00 GMT';
    expect(await ask(url, { since, etag: '"one"' })).toMatchObject({ status: 304, bytes: new Uint8Array() });
    await ask(url, { etag: '"one"' });
    expect(seen).toEqual([
      [since, undefined],
      [undefined, '"one"'],
    ]);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('is unpacked from %s, and ended where it unpacks to too much', async (encoding, pack) => {
    const url = await serve(({ url: path }, response) => {
      response.setHeader('content-encoding', encoding).end(pack(path === '/bomb' ? Buffer.alloc(50_000_000) : Buffer.from('a feed')));
    });
    expect(textOf(await ask(`${url}/feed`))).toBe('a feed');
    expect(await ask(`${url}/bomb`)).toEqual({ failed: 'too-large' });
  });

  test.each([404, 410, 429, 500, 503])('of %i is told with what it says of the next question', async (status) => {
    const url = await serve((_, response) => response.writeHead(status, { 'retry-after': '120' }).end('no'));
    expect(await ask(url)).toMatchObject({ status, retryAfter: '120', bytes: new Uint8Array() });
  });
});

describe('no answer', () => {
  test('is one that never ends, comes too slowly, breaks off or never comes', async () => {
    const url = await serve(({ url: path }, response) => {
      if (path === '/endless') {
        const write = (): void => void (response.write('x'.repeat(65_536)) ? setImmediate(write) : response.once('drain', write));
        write();
      } else if (path === '/slow') response.write('x');
      else if (path === '/broken') response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy());
    });
    expect(await ask(`${url}/endless`)).toEqual({ failed: 'too-large' });
    expect(await ask(`${url}/slow`, { maxWait: 300 })).toEqual({ failed: 'silent' });
    expect(await ask(`${url}/silent`, { maxWait: 300 })).toEqual({ failed: 'silent' });
    expect(await ask(`${url}/broken`)).toEqual({ failed: 'silent' });
    expect(await ask('http://paper.example:1/')).toEqual({ failed: 'silent' });
  });

  test('is one that is zipped and is not', async () => {
    const url = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end('plain'));
    expect(await ask(url)).toEqual({ failed: 'silent' });
  });
});

describe('a redirect', () => {
  test('for good moves the address, one for now does not, nor what comes behind one', async () => {
    const url = await serve(({ url: path }, response) => {
      const [status, to] = { '/old': [301, '/new'], '/today': [302, '/new'], '/both': [302, '/old'] }[path ?? ''] ?? [200, ''];
      response.writeHead(status as number, { location: to as string }).end(path);
    });
    expect(await ask(`${url}/old`)).toMatchObject({ url: `${url}/new`, movedTo: `${url}/new` });
    expect(await ask(`${url}/today`)).toMatchObject({ url: `${url}/new`, movedTo: '' });
    expect(await ask(`${url}/both`)).toMatchObject({ url: `${url}/new`, movedTo: '' });
  });

  test.each([
    'http://192.168.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'file:///etc/passwd',
    'http://user:pass@paper.example/',
    'http://printer/',
    '/again',
  ])('to %s is not followed', async (to) => {
    const url = await serve((_, response) => response.writeHead(302, { location: to }).end());
    expect(await ask(url)).toEqual({ failed: 'elsewhere' });
  });

  test('a name that leads into a private network is not asked', async () => {
    const url = await serve((_, response) => response.end('secret'));
    expect(textOf(await ask(url))).toBe('secret');
    expect(await ask(url, { lookup: guarded(toThisMachine) })).toEqual({ failed: 'elsewhere' });
    for (const address of [
      '10.1.2.3',
      '127.0.0.1',
      '169.254.169.254',
      '192.168.1.1',
      '172.20.0.1',
      '100.64.0.1',
      '0.0.0.0',
      '::1',
      'fe80::1',
      'fd00::1',
      '::ffff:10.0.0.1',
      '224.0.0.1',
    ])
      expect([address, isPrivateAddress(address)]).toEqual([address, true]);
    for (const address of ['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1', '::ffff:93.184.216.34'])
      expect([address, isPrivateAddress(address)]).toEqual([address, false]);
  });
});

describe('turns', () => {
  test('a host is asked one thing at a time with a pause between two, and few hosts at once', async () => {
    const [seen, waits]: [string[], number[]] = [[], []];
    let [atOnce, most] = [0, 0];
    const turns = new PoliteTurns({ atOnce: 2, pause: 1_000 }, async (milliseconds) => void waits.push(milliseconds));
    const ask = (host: string, name: string) =>
      turns.take(host, async () => {
        most = Math.max(most, ++atOnce);
        seen.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        atOnce--;
        if (name === 'a1') throw new Error('failed');
        seen.push(`${name} ends`);
      });
    const all = await Promise.allSettled([ask('a', 'a1'), ask('a', 'a2'), ask('b', 'b1'), ask('c', 'c1')]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect(most).toBe(2);
    expect(waits).toEqual([1_000]);
    expect(seen.indexOf('a2 begins')).toBeGreaterThan(seen.indexOf('a1 begins'));
  });
});

describe('robots.txt', () => {
  const robotsOf = (answer: (path: string, response: ServerResponse) => void, asked: string[] = []) =>
    serve(({ url: path = '' }, response) => {
      asked.push(path);
      answer(path, response);
    }).then((url) => [url, new Robots('wireprint', (address) => ask(address, { maxWait: 500 }))] as const);

  test('is asked for once, and kept to', async () => {
    const asked: string[] = [];
    const [url, robots] = await robotsOf(
      (_, response) => response.end('User-agent: *\nDisallow: /private\n\nUser-agent: wireprint\nDisallow: /news/paid\n'),
      asked,
    );
    expect(await Promise.all(['/news/1', '/news/paid/1', '/private/1'].map((path) => robots.mayRead(url + path)))).toEqual([
      true,
      false,
      true,
    ]);
    expect(asked).toEqual(['/robots.txt']);
  });

  test('that does not exist allows all; a server that fails to say allows nothing', async () => {
    const [missing, robots] = await robotsOf((_, response) => response.writeHead(404).end());
    expect(await robots.mayRead(`${missing}/news/1`)).toBe(true);
    for (const status of [500, 503, 429]) {
      const [url, others] = await robotsOf((_, response) => response.writeHead(status).end());
      expect([status, await others.mayRead(`${url}/news/1`)]).toEqual([status, false]);
    }
    const [silent, last] = await robotsOf(() => {});
    expect(await last.mayRead(`${silent}/news/1`)).toBe(false);
  });
});
