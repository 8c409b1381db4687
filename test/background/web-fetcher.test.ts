// Where redirects lead is looked at before anybody is asked there.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CollectorPage } from '../../src/background/collector-page';
import { webFetcher } from '../../src/background/web-fetcher';
import { withChosen } from '../../src/core/follow/choose-follows';
import type { StoredFollow } from '../../src/core/model/follow';

interface Head {
  readonly url: string;
  readonly statusCode: number;
  readonly initiator: string;
  readonly responseHeaders: readonly { readonly name: string; readonly value: string }[];
}
type Listener = (head: Head) => void;

const listeners = vi.hoisted(() => new Set<unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://own${path}` },
    webRequest: {
      onHeadersReceived: {
        addListener: (listener: unknown) => void listeners.add(listener),
        removeListener: (listener: unknown) => void listeners.delete(listener),
      },
    },
  },
}));

const OWN = 'chrome-extension://own';
const FEED = 'https://paper.example/feed';
const ANSWER = { outcome: 'article', found: {}, bytes: 1 };
/** Where each address leads, and by which status. */
type Redirects = Readonly<Record<string, readonly [status: number, to: string, initiator?: string]>>;

beforeEach(() => listeners.clear());

/** A web with these redirects, and whom it was asked for. */
function web(redirects: Redirects) {
  const asked: { url: string; movedTo?: string | null }[] = [];
  const ask = async (_name: string, question: { url: string; movedTo?: string | null }) => {
    asked.push(question);
    const led = redirects[question.url];
    if (!led) return ANSWER;
    const [statusCode, to, initiator = `${OWN}/collector.html`] = led;
    const head = { url: question.url, statusCode, initiator, responseHeaders: [{ name: 'Location', value: to }] };
    for (const listener of listeners) (listener as Listener)(head);
    return null;
  };
  return { asked, fetcher: webFetcher({ ask } as unknown as Pick<CollectorPage, 'ask'>) };
}

const PERMITTED = { neverSites: ['never.example'], granted: ['*://*.paper.example/*', '*://*.never.example/*', '*://192.168.0.1/*'] };
const fetched = (redirects: Redirects, url = FEED) => {
  const { asked, fetcher } = web(redirects);
  return fetcher.fetchArticle({ url, ...PERMITTED }).then(({ outcome }) => ({ outcome, asked: asked.map((one) => one.url) }));
};

test('an address that leads to a granted host is followed there', async () => {
  const news = 'https://news.paper.example/a';
  expect(await fetched({ [FEED]: [302, news] })).toEqual({ outcome: 'article', asked: [FEED, news] });
  expect(await fetched({ [FEED]: [302, '/a'] })).toEqual({ outcome: 'article', asked: [FEED, 'https://paper.example/a'] });
});

test.each([
  'https://other.example/a',
  'https://never.example/a',
  'http://192.168.0.1/a',
  'http://localhost/a',
  'https://user@paper.example/a',
  'file:///etc/hosts',
  'javascript:a()',
  'data:text/html,a',
])('%s is never asked', async (to) => {
  expect(await fetched({ [FEED]: [302, to] })).toEqual({ outcome: 'elsewhere', asked: [FEED] });
});

test('what may not be asked is not asked at first either', async () => {
  expect(await fetched({}, 'https://never.example/a')).toEqual({ outcome: 'elsewhere', asked: [] });
});

test('circles end', async () => {
  const { outcome, asked } = await fetched({ [FEED]: [302, FEED] });
  expect([outcome, asked.length]).toEqual(['elsewhere', 6]);
});

test('what the same address tells others is not listened to', async () => {
  vi.useFakeTimers();
  const asking = fetched({ [FEED]: [302, 'https://paper.example/b', 'https://paper.example'] });
  await vi.runAllTimersAsync();
  expect(await asking).toEqual({ outcome: 'elsewhere', asked: [FEED] });
  vi.useRealTimers();
});

test('requests are listened to only while something is asked', async () => {
  await fetched({ [FEED]: [302, '/a'] });
  expect(listeners.size).toBe(0);
});

describe('a feed that has moved', () => {
  const [HERE, THERE, NOW] = ['https://paper.example/1', 'https://paper.example/2', Date.parse('2024-05-13T12:00:00Z')];
  const follow = withChosen([], [{ url: FEED, kind: 'feed', title: '', reads: 'titles' }], NOW)[0] as StoredFollow;
  const moved = async (redirects: Redirects) => {
    const { asked, fetcher } = web(redirects);
    const { follow: after } = await fetcher.askFeed({ follow, tags: null, now: NOW, random: 0.5, ...PERMITTED });
    return { movedTo: asked.at(-1)?.movedTo, outcome: after?.asked?.outcome };
  };

  test.each([
    [[301, 308], THERE],
    [[301, 302], HERE],
    [[302, 301], null],
    [[307, 303], null],
  ] as const)('by %o', async ([first, second], expected) => {
    expect((await moved({ [FEED]: [first, HERE], [HERE]: [second, THERE] })).movedTo).toBe(expected);
  });

  test('to where nothing may be asked, it stays and says so', async () => {
    expect(await moved({ [FEED]: [301, 'https://other.example/feed'] })).toEqual({ movedTo: null, outcome: 'elsewhere' });
  });
});
