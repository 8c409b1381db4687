// What wakes the background, and what it does then.
import { beforeEach, expect, test, vi } from 'vitest';
import { applyMissed, applyWatching, dropExpired } from '../../src/background/apply-settings';
import type { Fetcher } from '../../src/background/fetcher';
import { handlePageCalls } from '../../src/background/handle-page-calls';
import { handleScreenCalls } from '../../src/background/handle-screen-calls';
import { noteRequest } from '../../src/background/page-loads';
import { Poller } from '../../src/background/poll-follows';
import { remakeFingerprints } from '../../src/background/remake-fingerprints';
import { runImport } from '../../src/background/run-import';
import { showCommon } from '../../src/background/show-common';
import { showEverywhere, showWithoutPage } from '../../src/background/show-everywhere';
import { startBackground } from '../../src/background/start';
import { syncSettings } from '../../src/background/sync-settings';
import { openPage } from '../../src/background/tabs';
import { backUpWhenDue } from '../../src/background/weekly-backup';
import { ArticleStore } from '../../src/store/article-store';
import { keepReserves } from '../../src/store/disk-room';

const { browser, fire, forget, alarms } = vi.hoisted(() => {
  const listeners = new Map<string, Set<(details: unknown) => void>>();
  const event = (name: string) => ({
    addListener: (listener: (details: unknown) => void) => void listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
  });
  const alarms: unknown[] = [];
  return {
    alarms,
    forget: () => listeners.clear(),
    fire: (name: string, details: unknown = {}) => {
      const listening = listeners.get(name);
      if (listening === undefined) throw new Error(`Nothing listens to ${name}`);
      for (const listener of listening) listener(details);
    },
    browser: {
      runtime: { onInstalled: event('onInstalled'), onStartup: event('onStartup') },
      storage: { sync: { onChanged: event('sync.onChanged') } },
      permissions: { onAdded: event('onAdded'), onRemoved: event('onRemoved') },
      webRequest: { onBeforeRequest: event('onBeforeRequest') },
      alarms: { onAlarm: event('onAlarm'), create: async (...given: unknown[]) => void alarms.push(given) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../src/background/apply-settings', () => ({
  applyMissed: vi.fn(async () => {}),
  applyWatching: vi.fn(async () => {}),
  dropExpired: vi.fn(async () => {}),
}));
vi.mock('../../src/background/alarms', () => ({
  GO_ON_IMPORT: 'go on with the import',
  END_PAUSE: 'end the pause',
  POLL_FOLLOWS: 'follows',
}));
vi.mock('../../src/background/tabs', () => ({ openPage: vi.fn(async () => {}) }));
vi.mock('../../src/background/toolbar', () => ({ answerToolbar: vi.fn() }));
vi.mock('../../src/background/pause', () => ({ setPauseAlarm: vi.fn(async () => {}) }));
vi.mock('../../src/background/show-common', () => ({ showCommon: vi.fn(async () => {}) }));
vi.mock('../../src/background/show-everywhere', () => ({ showEverywhere: vi.fn(async () => {}), showWithoutPage: vi.fn(async () => {}) }));
vi.mock('../../src/background/address-bar', () => ({ answerAddressBar: vi.fn() }));
vi.mock('../../src/background/weekly-backup', () => ({ backUpWhenDue: vi.fn(async () => {}) }));
vi.mock('../../src/background/sync-settings', () => ({ syncSettings: vi.fn(async () => {}) }));
vi.mock('../../src/background/run-import', () => ({ runImport: vi.fn(async () => {}) }));
vi.mock('../../src/store/disk-room', async (original) => ({ ...(await original<object>()), keepReserves: vi.fn(async () => {}) }));
vi.mock('../../src/background/page-loads', () => ({ noteRequest: vi.fn(async () => {}) }));
vi.mock('../../src/background/remake-fingerprints', () => ({ remakeFingerprints: vi.fn(async () => 0) }));
vi.mock('../../src/background/handle-page-calls', () => ({ handlePageCalls: vi.fn() }));
vi.mock('../../src/background/handle-screen-calls', () => ({ handleScreenCalls: vi.fn() }));

const collector = async () => null;
const fetcher = {} as Fetcher;
const poll = vi.spyOn(Poller.prototype, 'run').mockResolvedValue();
const makeFile = async () => ({ url: 'blob:made', drop: async () => {} });

beforeEach(() => {
  vi.clearAllMocks();
  alarms.length = 0;
  forget();
  startBackground(collector, fetcher, makeFile, null);
});

test('the log of the databases is secured before anything is written', () => {
  const secured = vi.spyOn(ArticleStore.prototype, 'secureLog').mockResolvedValue();
  startBackground(collector, fetcher, makeFile, null);
  expect(secured).toHaveBeenCalledOnce();
  secured.mockRestore();
});

test('what a background that ended has not registered is registered when it wakes', () => {
  expect(applyMissed).toHaveBeenCalledOnce();
});

test('calls of screens and of pages are handled over one store', () => {
  const [[screens], [pages]] = [vi.mocked(handleScreenCalls).mock.calls[0] ?? [], vi.mocked(handlePageCalls).mock.calls[0] ?? []];
  expect(screens).toBeInstanceOf(ArticleStore);
  expect(pages).toBe(screens);
});

test('where a pause ends, every button says so', () => {
  fire('onAlarm', { name: 'end the pause' });
  expect(showEverywhere).toHaveBeenCalledOnce();
  expect(dropExpired).not.toHaveBeenCalled();
});

test.each([
  ['onStartup', {}],
  ['onInstalled', { reason: 'update' }],
])('button and menus are drawn anew: %s', (event, details) => {
  fire(event, details);
  expect(showWithoutPage).toHaveBeenCalledOnce();
});

test('where something is new of tracked stories, the button says so', () => {
  const [[store] = []] = vi.mocked(handleScreenCalls).mock.calls;
  store?.tracked.changed();
  expect(showCommon).toHaveBeenCalledExactlyOnceWith(store);
});

test('its own alarm drops what has expired, then makes older fingerprints anew, and then a backup that is due', async () => {
  fire('onAlarm', { name: 'drop-expired' });
  expect(dropExpired).toHaveBeenCalledOnce();
  expect(remakeFingerprints).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(remakeFingerprints).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(backUpWhenDue).toHaveBeenCalledOnce());
  expect(runImport).not.toHaveBeenCalled();
});

test.each([
  ['sync.onChanged', {}],
  ['onStartup', {}],
  ['onAlarm', { name: 'drop-expired' }],
])('settings are synchronised: %s', (event, details) => {
  fire(event, details);
  expect(syncSettings).toHaveBeenCalledOnce();
});

test.each([
  ['onStartup', {}],
  ['onInstalled', { reason: 'update' }],
  ['onAlarm', { name: 'follows' }],
  ['onAlarm', { name: 'end the pause' }],
  ['onAdded', { origins: ['*://paper.example/*'] }],
  ['onRemoved', { origins: ['*://paper.example/*'] }],
])('follows go on: %s', (event, details) => {
  expect(poll).not.toHaveBeenCalled();
  fire(event, details);
  expect(poll).toHaveBeenCalledOnce();
});

test('follows do not go on with an alarm of something else, or a permission for no site', () => {
  fire('onAlarm', { name: 'go on with the import' });
  fire('onAdded', { permissions: ['downloads'] });
  expect(poll).not.toHaveBeenCalled();
});

test('another alarm drops nothing', () => {
  fire('onAlarm', { name: 'another' });
  expect(dropExpired).not.toHaveBeenCalled();
  expect(remakeFingerprints).not.toHaveBeenCalled();
});

test.each([
  ['install', 1],
  ['update', 0],
])(
  'after an %s the alarm is set for every twelve hours and pages are watched; the welcome page opens %i times',
  async (reason, welcomes) => {
    fire('onInstalled', { reason });
    await vi.waitFor(() => expect(applyWatching).toHaveBeenCalledOnce());
    await Promise.resolve();
    expect(alarms).toEqual([['drop-expired', { periodInMinutes: 720, delayInMinutes: 1 }]]);
    expect(vi.mocked(openPage).mock.calls).toEqual(Array(welcomes).fill(['/welcome.html']));
  },
);

test('the alarm is set whenever the browser begins: Firefox forgets alarms', async () => {
  fire('onStartup');
  await vi.waitFor(() => expect(alarms).toEqual([['drop-expired', { periodInMinutes: 720, delayInMinutes: 1 }]]));
});

test.each(['onAdded', 'onRemoved'])('a permission that is for no site changes nothing of what is watched: %s', (event) => {
  fire(event, { permissions: ['downloads'] });
  expect(applyWatching).not.toHaveBeenCalled();
});

test.each(['onStartup', 'onAdded', 'onRemoved'])('pages are watched anew: %s', (event) => {
  fire(event, { origins: ['*://paper.example/*'] });
  expect(applyWatching).toHaveBeenCalledOnce();
  expect(openPage).not.toHaveBeenCalled();
});

test.each([
  ['onStartup', {}],
  ['onInstalled', { reason: 'update' }],
  ['onAlarm', { name: 'go on with the import' }],
])('an import that was stopped goes on: %s', (event, details) => {
  fire(event, details);
  expect(runImport).toHaveBeenCalledOnce();
  expect(dropExpired).not.toHaveBeenCalled();
});

test.each([
  ['onStartup', {}],
  ['onInstalled', { reason: 'install' }],
  ['onAlarm', { name: 'drop-expired' }],
])('room on the disk is reserved: %s', async (event, details) => {
  expect(keepReserves).not.toHaveBeenCalled();
  fire(event, details);
  await vi.waitFor(() => expect(keepReserves).toHaveBeenCalledOnce());
});

test('requests for documents are remembered', () => {
  const request = { tabId: 7, requestId: '1', method: 'POST', url: 'https://paper.example/', timeStamp: 1 };
  fire('onBeforeRequest', request);
  expect(noteRequest).toHaveBeenCalledWith(request);
});

test.each([
  ['watching', applyWatching, 'onStartup', 'watch script'],
  ['dropping', dropExpired, 'onAlarm', 'expired articles'],
  ['making anew', remakeFingerprints, 'onAlarm', 'older fingerprints'],
])('a failure of %s is told on the console', async (_what, work, event, words) => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  const error = new Error('a bug');
  vi.mocked(work as () => Promise<unknown>).mockRejectedValueOnce(error);
  fire(event, { name: 'drop-expired' });
  await vi.waitFor(() => expect(report).toHaveBeenCalledWith(expect.stringContaining(words), 'unexpected', error));
  report.mockRestore();
});
