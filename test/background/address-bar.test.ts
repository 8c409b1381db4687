import { beforeEach, expect, test, vi } from 'vitest';
import { answerAddressBar } from '../../src/background/address-bar';
import type { ArticleStore } from '../../src/store/article-store';

type Listener = (...given: unknown[]) => void;
const { browser, fire, opened } = vi.hoisted(() => {
  const listeners = new Map<string, Listener>();
  const event = (name: string) => ({ addListener: (listener: Listener) => void listeners.set(name, listener) });
  const opened: unknown[] = [];
  return {
    opened,
    fire: (name: string, ...given: unknown[]) => listeners.get(name)?.(...given),
    browser: {
      omnibox: {
        onInputStarted: event('started'),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
        setDefaultSuggestion: (suggestion: unknown) => void opened.push(suggestion),
      },
      i18n: { getMessage: (key: string) => `<${key}>` },
      runtime: { getURL: (path: string) => `chrome-extension://own${path}` },
      tabs: {
        update: async (change: unknown) => void opened.push(change),
        create: async (tab: unknown) => void opened.push(tab),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const row = { title: 'Ferry <b>&\u202egpj', url: 'https://quai.example/a?b=1&c', outlet: { domain: 'quai.example', name: '' } };
const libraryPage = vi.fn(async () => ({ stored: 1, found: 1, uncompared: 1, rows: [row] }));

beforeEach(() => {
  opened.length = 0;
  libraryPage.mockClear();
  answerAddressBar({ libraryPage } as unknown as ArticleStore);
});

test('what is typed is searched, and what pages wrote is text', async () => {
  const suggest = vi.fn();
  fire('changed', 'ferry '.repeat(100), suggest);
  await vi.waitFor(() => expect(suggest).toHaveBeenCalledOnce());
  expect(libraryPage).toHaveBeenCalledWith({ view: 'articles', order: 'newest', words: 'ferry '.repeat(100).slice(0, 200) }, 0, 6);
  expect(suggest).toHaveBeenCalledWith([
    {
      content: 'chrome-extension://own/story.html?url=https%3A%2F%2Fquai.example%2Fa%3Fb%3D1%26c',
      description: 'Ferry &#60;b&#62;&#38; gpj – quai.example',
    },
  ]);
});

test('the first suggestion is the library', () => {
  fire('started');
  expect(opened).toEqual([{ description: '&#60;librarySearchHere&#62;' }]);
});

test.each([
  ['ferry & port', 'currentTab', { url: 'chrome-extension://own/library.html?words=ferry%20%26%20port' }],
  ['ferry', 'newForegroundTab', { url: 'chrome-extension://own/library.html?words=ferry', active: true }],
  ['ferry', 'newBackgroundTab', { url: 'chrome-extension://own/library.html?words=ferry', active: false }],
  [
    'chrome-extension://own/story.html?url=https%3A%2F%2Fa.example',
    'currentTab',
    { url: 'chrome-extension://own/story.html?url=https%3A%2F%2Fa.example' },
  ],
  ['javascript:alert(1)', 'currentTab', { url: 'chrome-extension://own/library.html?words=javascript%3Aalert(1)' }],
])('“%s” opens in %s', async (chosen, disposition, tab) => {
  fire('entered', chosen, disposition);
  await vi.waitFor(() => expect(opened).toEqual([tab]));
});
