// @vitest-environment jsdom
// What the collector page makes of the answers of servers.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askFeed } from '../../src/collect/ask-feed';
import { fetchArticle } from '../../src/collect/fetch-article';
import { withChosen } from '../../src/core/follow/choose-follows';
import { MAX_WAITING, type StoredFollow } from '../../src/core/model/follow';
import { BODY } from '../extract/page';

const NOW = Date.parse('2024-05-13T12:00:00Z');
const FEED = 'https://paper.example/feed';
const STORY = 'https://paper.example/2024/05/03/harbour-wall-is-approved';
const TAGS = { 'last-modified': 'Mon, 13 May 2024 10:00:00 GMT', etag: '"a"' };
const PAGE = `<!DOCTYPE html><HTML lang=en><head><title>Harbour wall approved</title><meta property=og:type content=article></head>
  <body><article><h1>Harbour wall approved</h1>${BODY}</article></body></html>`;

const followed = (reads: StoredFollow['reads']): StoredFollow =>
  withChosen([], [{ url: FEED, kind: 'feed', title: '', reads }], NOW)[0] as StoredFollow;
const rss = (items: readonly string[]) => `<rss version="2.0"><channel><title>The Paper</title>${items.join('')}</channel></rss>`;
const item = (url: string) => `<item><title>An item</title><link>${url}</link></item>`;

/** How a server answers. */
function serve(body: string, headers: Record<string, string> = { 'content-type': 'text/html' }, status = 200) {
  const asked = vi.fn(async (_url: string, _options: RequestInit) => new Response(body, { status, headers }));
  vi.stubGlobal('fetch', asked);
  return asked;
}
afterEach(() => void vi.unstubAllGlobals());

const look = (reads: StoredFollow['reads'], tags: { lastModified: string; etag: string } | null = null) =>
  askFeed({
    follow: followed(reads),
    url: FEED,
    movedTo: null,
    tags,
    now: NOW,
    random: 0.5,
    neverSites: ['never.example'],
    granted: ['*://*.paper.example/*', '*://*.never.example/*'],
  });

describe('a feed', () => {
  test('it is asked as by somebody who has never been there', async () => {
    const asked = serve(rss([]));
    await look('articles');
    const options = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'manual', headers: {} };
    expect(asked).toHaveBeenCalledWith(FEED, expect.objectContaining(options));
  });

  test.each([
    [{ lastModified: 'Mon', etag: '"a"' }, { 'if-modified-since': 'Mon' }],
    [{ lastModified: '', etag: '"a"' }, { 'if-none-match': '"a"' }],
  ])('a tag that may name its asker is sent only where there is nothing else: %o', async (tags, headers) => {
    const asked = serve(rss([]));
    await look('articles', tags);
    expect(asked.mock.lastCall?.[1].headers).toEqual(headers);
  });

  test('only pages wait to be read that may be asked', async () => {
    serve(rss([STORY, 'https://other.example/a', 'https://never.example/a', 'http://192.168.0.1/a'].map(item)), TAGS);
    const found = await look('articles');
    expect(found?.follow).toMatchObject({ title: 'The Paper', asked: { outcome: 'new', newItems: 4 }, waiting: [{ url: STORY }] });
    expect(found?.tags).toEqual({ lastModified: TAGS['last-modified'], etag: TAGS.etag });
  });

  test('what found no room is asked for again, so nothing is said of what was had', async () => {
    serve(rss(Array.from({ length: MAX_WAITING + 1 }, (_, index) => item(`${STORY}-${index}`))), TAGS);
    expect(await look('articles')).toMatchObject({ tags: null, follow: { asked: { newItems: MAX_WAITING } } });
  });

  test('a whole text in it is read as an article, whatever its markup does', async () => {
    const html = `<img src=x onerror='a()'><script>a()</script>${BODY}`;
    serve(
      rss([`<item><title>Harbour wall approved</title><link>${STORY}</link><content:encoded><![CDATA[${html}]]></content:encoded></item>`]),
    );
    const found = await look('feed-texts');
    expect(found?.articles).toMatchObject([{ url: STORY, found: { title: 'Harbour wall approved', declaredLang: '' } }]);
    expect(JSON.stringify(found)).not.toContain('a()');
  });

  test.each([
    [304, 'same'],
    [410, 'gone'],
    [404, 'not-found'],
    [451, 'refused'],
    [429, 'busy'],
    [500, 'failing'],
  ])('%i is told apart', async (status, outcome) => {
    const body = status === 304 ? null : 'no';
    vi.stubGlobal('fetch', async () => new Response(body, { status, headers: { 'retry-after': '7200' } }));
    expect((await look('articles'))?.follow.asked?.outcome).toBe(outcome);
  });

  test('silence is told apart', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    expect((await look('articles'))?.follow.asked?.outcome).toBe('silent');
  });

  test('an answer without an end is cut off', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(to) {
        sent += 100_000;
        to.enqueue(new Uint8Array(100_000));
      },
    });
    vi.stubGlobal('fetch', async () => new Response(body));
    expect((await look('articles'))?.follow.asked?.outcome).toBe('too-large');
    expect(sent).toBeLessThan(3_000_000);
  });
});

describe('a page', () => {
  const outcome = async () => (await fetchArticle({ url: STORY }))?.outcome;

  test('its article is read', async () => {
    serve(PAGE);
    expect(await fetchArticle({ url: STORY })).toMatchObject({ outcome: 'article', found: { url: STORY, title: 'Harbour wall approved' } });
  });

  test('one that asks for a password is closed', async () => {
    serve('<html><body><form><input type=password></form></body></html>');
    expect(await outcome()).toBe('closed');
  });

  test.each([
    ['a menu alone', '<html><body><a href=/a>A</a></body></html>', 'text/html', 200, 'none'],
    ['a picture', 'x', 'image/png', 200, 'none'],
    ['nothing there', '', 'text/html', 404, 'none'],
    ['payment', '', 'text/html', 402, 'refused'],
    ['too many questions', '', 'text/html', 429, 'busy'],
    ['a server that fails', '', 'text/html', 500, 'failed'],
  ])('%s', async (_, body, type, status, expected) => {
    serve(body, { 'content-type': type }, status);
    expect(await outcome()).toBe(expected);
  });
});
