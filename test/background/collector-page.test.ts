// The collector page of Chrome: opened once, opened again whenever the browser has closed it, and closed where a page keeps it busy without end.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CollectorPage } from '../../src/background/collector-page';
import { offscreenHost } from '../../src/background/offscreen-host';
import type { PageMarkup } from '../../src/core/model/page-markup';

/** A fake Chrome: whether the page is open, and what becomes of each message to it. */
const fake = vi.hoisted(() => ({ isOpen: false, opened: 0, closed: 0, replies: [] as (() => unknown)[] }));
const GONE = new Error('Could not establish connection. Receiving end does not exist.');

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getContexts: async () => (fake.isOpen ? [{}] : []),
      sendMessage: async () => {
        if (!fake.isOpen) throw GONE;
        return await (fake.replies.shift() ?? (() => ({ ok: true, value: 'found' })))();
      },
    },
    offscreen: {
      async createDocument() {
        if (fake.isOpen) throw new Error('Only a single offscreen document may be created.');
        await Promise.resolve();
        fake.isOpen = true;
        fake.opened++;
      },
      async closeDocument() {
        fake.isOpen = false;
        fake.closed++;
      },
    },
  },
}));

const PAGE: PageMarkup = {
  url: 'https://post.example/a',
  markup: '',
  headingsInFront: [],
  frames: [],
  isNew: false,
  load: { address: 'https://paper.example/a', startedAt: 0 },
  hasClosedFrame: false,
};
/** The browser closes the page while it reads. */
const closed = (): never => {
  fake.isOpen = false;
  throw new Error('The message channel closed before a response was received.');
};
const collector = new CollectorPage(offscreenHost);
const asked = async (): Promise<unknown> => {
  const asking = collector.ask('readMarkup', PAGE).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return await asking;
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fake, { isOpen: false, opened: 0, closed: 0, replies: [] });
});
afterEach(() => void vi.useRealTimers());

test('it is opened when it is needed, and stays open', async () => {
  expect(await asked()).toBe('found');
  expect(await asked()).toBe('found');
  expect(fake.opened).toBe(1);
});

test('two readings at once open it once', async () => {
  expect(await Promise.all([asked(), asked()])).toEqual(['found', 'found']);
  expect(fake.opened).toBe(1);
});

test('where it is closed while it reads, it is opened again and reads again', async () => {
  fake.replies = [closed, closed];
  expect(await asked()).toBe('found');
  expect(fake.opened).toBe(3);
});

describe('a site is asked once', () => {
  const fetched = async (): Promise<unknown> => {
    const asking = collector.ask('fetchArticle', { url: 'https://paper.example/a' }).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    return await asking;
  };

  test('where the page is closed while it fetches', async () => {
    fake.replies = [closed];
    expect(String(await fetched())).toContain('channel closed');
    expect(fake.opened).toBe(1);
  });

  test('also where the page was closed before it was asked', async () => {
    fake.replies = [
      () => {
        fake.isOpen = false;
        throw GONE;
      },
      () => ({ ok: true, value: null }),
    ];
    expect(await fetched()).toBe(null);
    expect(fake.opened).toBe(2);
  });
});

test('it is not opened for ever', async () => {
  fake.replies = Array(10).fill(closed);
  expect(String(await asked())).toContain('channel closed');
  expect(fake.opened).toBe(6);
});

test('what it refuses is not asked again', async () => {
  fake.replies = [() => ({ ok: false, code: 'unexpected' })];
  expect(await asked()).toMatchObject({ code: 'unexpected' });
  expect(fake.opened).toBe(1);
});

test('a reading without end ends with it', async () => {
  fake.replies = [() => new Promise(() => {})];
  expect(await asked()).toMatchObject({ code: 'reading-too-long' });
  expect(fake.closed).toBe(1);
  expect(await asked()).toBe('found');
});
