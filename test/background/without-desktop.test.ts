// Firefox on a phone lacks what only a computer has: the background starts all the same, and hears and shows the rest.
import { beforeEach, expect, test, vi } from 'vitest';
import { maySaveFiles } from '../../src/background/downloads';
import type { Fetcher } from '../../src/background/fetcher';
import { showWithoutPage } from '../../src/background/show-everywhere';
import { startBackground } from '../../src/background/start';
import { openPanel, setClick, showPopup } from '../../src/background/toolbar-calls';
import type { ArticleStore } from '../../src/store/article-store';
import { textsOf } from '../ui/locale';

const { browser, heard, called } = vi.hoisted(() => {
  const heard: string[] = [];
  const called: string[] = [];
  /** A namespace of the browser's API: every event of it can be listened to, and every other call that is not known is answered with nothing. */
  const namespace = (name: string, known: object = {}): object =>
    new Proxy(known, {
      get(own, part: string) {
        if (part in own) return Reflect.get(own, part);
        if (/^on[A-Z]/.test(part)) return { addListener: () => void heard.push(`${name}.${part}`), removeListener: () => {} };
        return async (given: unknown) => void called.push(`${name}.${part} ${JSON.stringify(given)}`);
      },
    });
  const refuse = async () => {
    throw new Error('No popup without a click');
  };
  const stored = { get: async () => ({}), setAccessLevel: async () => {} };
  // What Firefox for Android has, of what we use: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs
  const names = ['alarms', 'extension', 'i18n', 'scripting', 'tabs', 'webNavigation', 'webRequest'];
  return {
    heard,
    called,
    browser: {
      ...Object.fromEntries(names.map((name) => [name, namespace(name)])),
      action: namespace('action', { openPopup: refuse }),
      permissions: namespace('permissions', { contains: async () => true }),
      runtime: namespace('runtime', { getURL: (path: string) => `moz-extension://own${path}` }),
      storage: Object.fromEntries(['local', 'session', 'sync'].map((area) => [area, namespace(`storage.${area}`, stored)])),
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../src/background/load-texts', () => ({ loadTexts: async () => textsOf('en') }));
vi.mock('../../src/background/apply-settings', () => ({
  applyMissed: async () => {},
  applyWatching: async () => {},
  dropExpired: async () => {},
}));

beforeEach(() => {
  heard.length = 0;
  called.length = 0;
});

test('the background starts, and listens to what there is', () => {
  expect(() =>
    startBackground(
      async () => null,
      {} as Fetcher,
      async () => ({ url: 'blob:made', drop: async () => {} }),
      null,
    ),
  ).not.toThrow();
  expect(heard).toEqual(
    expect.arrayContaining([
      'action.onClicked',
      'alarms.onAlarm',
      'runtime.onInstalled',
      'runtime.onMessage',
      'runtime.onStartup',
      'webRequest.onBeforeRequest',
    ]),
  );
});

test('the button is drawn without menus, and a click opens the popup', async () => {
  await showWithoutPage({} as ArticleStore);
  await setClick('panel');
  expect(called).toContain('action.setTitle {"title":"Wireprint"}');
  expect(called.at(-1)).toBe('action.setPopup {"popup":"/popup.html"}');
});

test('there is no panel to open, and no window in the place of a popup that the browser does not open', async () => {
  await openPanel(1);
  await expect(showPopup({ tabId: 7, isPrivate: false })).rejects.toThrow('No popup without a click');
});

test('no file is saved by itself, whatever is granted', async () => {
  expect(await maySaveFiles()).toBe(false);
});
