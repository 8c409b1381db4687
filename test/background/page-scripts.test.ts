import { beforeEach, describe, expect, test, vi } from 'vitest';
import { marksStyle } from '../../src/background/marks-style';
import { drawMarks, runReader, watchOpenTabs } from '../../src/background/page-scripts';
import { legendWords } from '../../src/messages/legend-words';
import type { MarksToDraw } from '../../src/messages/marks-to-draw';
import { textsOf } from '../ui/locale';

interface Tab {
  readonly id?: number;
  readonly url?: string;
  readonly incognito: boolean;
}

const SITE = 'https://paper.example/*';

/** A fake browser: its tabs, the styles inserted into one, what its scripts give or why they fail, and what was granted. */
const fake = vi.hoisted(() => ({
  tabs: [] as Tab[],
  styles: new Set<string>(),
  scripts: [] as (number | undefined)[],
  failsAt: 0,
  failure: new Error('The tab was closed.'),
  frames: [] as unknown[],
  granted: [] as string[],
  session: {} as Record<string, unknown>,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => ({ url: 'https://paper.example/ferry' }), query: async () => fake.tabs },
    permissions: {
      contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
        [...origins, ...permissions].every((one) => fake.granted.includes(one)),
    },
    scripting: {
      insertCSS: async ({ css }: { css: string }) => void fake.styles.add(css),
      removeCSS: async ({ css }: { css: string }) => void fake.styles.delete(css),
      async executeScript({ target }: { target: { tabId?: number } }) {
        fake.scripts.push(target.tabId);
        if (fake.scripts.length === fake.failsAt) throw fake.failure;
        return fake.frames;
      },
    },
    storage: {
      session: {
        get: async (key: string) => (key in fake.session ? { [key]: fake.session[key] } : {}),
        set: async (values: Record<string, unknown>) => void Object.assign(fake.session, values),
        remove: async (key: string) => void delete fake.session[key],
      },
    },
  },
}));

const TOKEN = 'abcdefghijkl';
const MARKS: MarksToDraw = {
  token: TOKEN,
  paragraphs: [],
  quotes: [],
  isSampled: false,
  isRetold: false,
  words: legendWords(textsOf('en'), null),
};

beforeEach(() => {
  Object.assign(fake, { tabs: [], styles: new Set(), scripts: [], failsAt: 0, frames: [{ result: 'drawn' }], granted: [], session: {} });
});

test('marks come with their style', async () => {
  expect(await drawMarks(7, MARKS)).toBe('drawn');
  expect(fake.styles).toEqual(new Set(Object.values(marksStyle(TOKEN))));
});

test.each([1, 2])('where the browser stops at the script number %i, no style stays on the page', async (failsAt) => {
  Object.assign(fake, { failsAt, failure: new Error('The tab was closed.') });
  await expect(drawMarks(7, MARKS)).rejects.toThrow('The tab was closed.');
  expect(fake.styles.size).toBe(0);
});

describe('what the reader script gives', () => {
  test.each([
    ['an article', [{ result: { title: 'Ferry' } }], { title: 'Ferry' }],
    ['null', [{ result: null }], null],
    ['nothing, as Chrome gives for a script without a value', [{}], null],
  ])('is taken as it is: %s', async (_what, frames, value) => {
    fake.frames = frames;
    expect(await runReader(7)).toEqual(value);
  });

  test('is not “nothing” where it failed, as Firefox tells', async () => {
    fake.frames = [{ result: undefined, error: new TypeError('no body') }];
    await expect(runReader(7)).rejects.toThrow('A script failed in its page: TypeError: no body');
  });

  test('is not “nothing” where it ran nowhere', async () => {
    fake.frames = [];
    await expect(runReader(7)).rejects.toThrow('in no frame');
  });
});

describe('where the browser refuses to run the reader script, the code says why and the message is kept', () => {
  const CHROME = 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
  const FIREFOX = 'Missing host permission for the tab';
  test.each([
    ['a page of the browser', 'Cannot access a chrome:// URL', [], 'unreadable-page'],
    ['another extension', 'Cannot access a chrome-extension:// URL of different extension', [], 'unreadable-page'],
    ['the extension store', 'The extensions gallery cannot be scripted.', [], 'unreadable-page'],
    ['a page that did not load', 'Frame with ID 0 is showing error page', [], 'unreadable-page'],
    ['a site that is not granted, with the permission `tabs`, in Chrome', CHROME, ['tabs'], 'no-permission'],
    ['a site that is not granted, with the permission `tabs`, in Firefox', FIREFOX, ['tabs'], 'no-permission'],
    ['a PDF of a granted site in Firefox', FIREFOX, ['tabs', SITE], 'unreadable-page'],
  ])('%s', async (_what, message, granted, code) => {
    Object.assign(fake, { failsAt: 1, failure: new Error(message), granted });
    await expect(runReader(7)).rejects.toMatchObject({ code, message: `Error: ${message}` });
  });

  test.each(['No tab with id: 7.', 'Frame with ID 0 was removed.'])('it is neither a permission nor a closed page: %s', async (message) => {
    Object.assign(fake, { failsAt: 1, failure: new Error(message) });
    const reading = runReader(7);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.not.toHaveProperty('code');
  });
});

test('open tabs are watched where the settings allow it, none in a private window', async () => {
  fake.tabs = [
    { id: 1, url: 'https://paper.example/ferry', incognito: false },
    { id: 2, url: 'https://paper.example/ferry', incognito: true },
    { id: 3, url: 'https://other.example/', incognito: false },
    { id: 4, incognito: false },
    { url: 'https://paper.example/dam', incognito: false },
  ];
  await watchOpenTabs((url) => url.startsWith('https://paper.example/'));
  expect(fake.scripts).toEqual([1]);
});
