import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, KEEP_DAYS } from '../../src/core/model/settings';
import { importedSettings, loadRevised, loadSettings, saveSettings } from '../../src/store/settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** In `storage.local`: where settings are stored in Chrome, and where earlier releases stored them in Firefox. */
const found = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const local = fakeBrowser.storage.local as { setAccessLevel: ((access: object) => Promise<void>) | undefined };

beforeEach(() => {
  fakeBrowser.reset();
  local.setAccessLevel = undefined;
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['Chrome, in storage that pages are kept from', true],
  ['Firefox, in a database', false],
])('settings in %s', (_where, canClose) => {
  const setAccessLevel = vi.fn(async () => {});
  beforeEach(() => {
    if (canClose) local.setAccessLevel = setAccessLevel;
  });

  test('are the defaults until something is set', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('are what was set, the others as before', async () => {
    expect(await saveSettings({ keepDays: 7 })).toEqual({ ...DEFAULT_SETTINGS, keepDays: 7 });
    expect(await saveSettings({ watching: 'listed', listedSites: ['paper.example'] })).toEqual({
      ...DEFAULT_SETTINGS,
      keepDays: 7,
      watching: 'listed',
      listedSites: ['paper.example'],
    });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, keepDays: 7, watching: 'listed', listedSites: ['paper.example'] });
  });

  test('that are named without a value stay', async () => {
    await saveSettings({ keepDays: 7 });
    expect(await saveSettings({ keepDays: undefined, keepText: false })).toMatchObject({ keepDays: 7, keepText: false });
  });

  test('that are changed at once are all changed', async () => {
    await Promise.all([saveSettings({ keepDays: 7 }), saveSettings({ keepText: false }), saveSettings({ watching: 'all' })]);
    expect(await loadSettings()).toMatchObject({ keepDays: 7, keepText: false, watching: 'all' });
  });

  test('can be changed after a change that failed', async () => {
    if (canClose) vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    else
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
        throw new Error('full');
      });
    await expect(saveSettings({ keepDays: 7 })).rejects.toThrow('full');
    expect(await saveSettings({ keepDays: 8 })).toMatchObject({ keepDays: 8 });
  });

  test('count their changes', async () => {
    expect(await loadRevised()).toEqual({ settings: DEFAULT_SETTINGS, revision: 0 });
    await saveSettings({ keepDays: 7 });
    await saveSettings({ keepDays: 8 });
    expect((await loadRevised()).revision).toBe(2);
  });

  test('of two screens that change one list at once are both taken', async () => {
    await saveSettings({ neverSites: ['a.example', 'b.example'] });
    const from = { neverSites: ['a.example', 'b.example'] };
    await Promise.all([
      saveSettings({ neverSites: ['a.example', 'b.example', 'c.example'] }, from),
      saveSettings({ neverSites: ['b.example', 'd.example'] }, from),
      saveSettings({ neverSites: ['b.example', 'a.example', 'c.example'] }, from),
    ]);
    expect((await loadSettings()).neverSites).toEqual(['b.example', 'c.example', 'd.example']);
  });

  test.each([
    ['a text', 'all'],
    ['a number', 7],
    ['null', null],
    ['a list', [1, 2]],
  ])('are the defaults where %s is stored', async (_what, settings) => {
    await found(settings);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['watching', 'sometimes'],
    ['listedSites', 'paper.example'],
    ['neverSites', [7]],
    ['keepDays', KEEP_DAYS.min - 1],
    ['keepDays', KEEP_DAYS.max + 1],
    ['keepDays', 7.5],
    ['keepText', 'yes'],
    ['appearance', 'pink'],
    ['language', 'eo'],
    ['letterKeys', 'no'],
    ['badge', 1],
    ['clickOpens', 'window'],
    ['followReads', 'all'],
    ['followKeepDays', 0],
    ['followArticlesADay', 1e6],
    ['followMegabytesADay', 0],
    ['followUnmetered', 'yes'],
    ['welcomed', undefined],
  ] as const)('hold the default of a damaged field alone: %s %j', async (name, value) => {
    const kept = {
      keepDays: 7,
      keepText: false,
      appearance: 'dark',
      language: 'ar',
      letterKeys: false,
      weeklyBackup: false,
      badge: false,
      trackedBadge: true,
      clickOpens: 'panel',
      followReads: 'titles',
      followKeepDays: 5,
      followArticlesADay: 20,
      followMegabytesADay: 3,
      followUnmetered: false,
      welcomed: true,
    };
    const set = { watching: 'all', listedSites: ['a.example'], neverSites: ['b.example'], ...kept };
    await found({ ...set, [name]: value });
    expect(await loadSettings()).toEqual({ ...set, [name]: DEFAULT_SETTINGS[name] });
  });
});

test('settings of a release that knew fewer of them stay as they were', async () => {
  const { appearance, language, ...older } = { ...DEFAULT_SETTINGS, keepDays: 7 };
  await found(older);
  expect(await loadSettings()).toEqual({ ...older, appearance, language });
});

describe('settings of a file', () => {
  test('are taken', () => {
    expect(importedSettings({ ...DEFAULT_SETTINGS, keepDays: 7, watching: 'all' })).toMatchObject({ keepDays: 7, watching: 'all' });
  });

  test('that are missing or not right leave what is set here', async () => {
    await saveSettings({ keepDays: 7, neverSites: ['bank.example'], keepText: false });
    await saveSettings(importedSettings({ keepDays: 'many', watching: 'all', colour: 'green' }));
    expect(await loadSettings()).toMatchObject({ keepDays: 7, neverSites: ['bank.example'], keepText: false, watching: 'all' });
    expect(await loadSettings()).not.toHaveProperty('colour');
  });

  test('name each site as browsers write its host, and what is no host not at all', () => {
    const neverSites = [
      'Bank.Example',
      'bank.example',
      'bücher.example',
      '*.shop.example',
      '[::1]:8080',
      'a.example\u202e',
      'b.example\n− bank.example',
      '',
      '\u200b',
    ];
    expect(importedSettings({ neverSites }).neverSites).toEqual(['bank.example', 'xn--bcher-kva.example', 'shop.example']);
    expect(importedSettings({ listedSites: ['x y', 'c.example '] }).listedSites).toEqual(['c.example']);
    expect(importedSettings({})).toEqual({ welcomed: true });
  });

  test('do not send anybody to the welcome page again', async () => {
    await saveSettings({ welcomed: true });
    await saveSettings(importedSettings({ ...DEFAULT_SETTINGS, welcomed: false }));
    expect((await loadSettings()).welcomed).toBe(true);
  });
});

describe('in Firefox, what a page that has taken over its process writes into the storage of all scripts', () => {
  const attack = { ...DEFAULT_SETTINGS, watching: 'all', neverSites: [], keepDays: 1 };

  test('changes no settings', async () => {
    await saveSettings({ neverSites: ['bank.example'], keepDays: 30 });
    await found(attack);
    expect(await loadSettings()).toMatchObject({ watching: 'off', neverSites: ['bank.example'], keepDays: 30 });
  });

  test('is not taken for settings of an earlier release, where these were looked for before', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await found(attack);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('and what an earlier release has stored is taken once', async () => {
    await found({ ...DEFAULT_SETTINGS, keepDays: 7 });
    const [one, other] = await Promise.all([loadSettings(), saveSettings({ keepText: false })]);
    expect([one.keepDays, other.keepDays]).toEqual([7, 7]);
    expect(await loadSettings()).toMatchObject({ keepDays: 7, keepText: false });
  });
});

test('in Chrome the storage is closed to pages before settings are read or written', async () => {
  const order: string[] = [];
  vi.resetModules();
  local.setAccessLevel = async (access) => void order.push(JSON.stringify(access));
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async () => {
    order.push('get');
    return {};
  });
  const settings = await import('../../src/store/settings');
  await settings.loadSettings();
  await settings.loadSettings();
  expect(order).toEqual(['{"accessLevel":"TRUSTED_CONTEXTS"}', 'get', 'get']);
  vi.restoreAllMocks();
});

/** A request that is never answered. */
const SILENT: IDBOpenDBRequest = Object.assign(Object.create(IDBOpenDBRequest.prototype), { addEventListener: () => {} });

test.each([
  ['open', () => vi.spyOn(indexedDB, 'open').mockReturnValue(SILENT)],
  ['be read', () => vi.spyOn(IDBObjectStore.prototype, 'get').mockReturnValue(new Promise(() => {}) as never)],
])('settings whose database does not %s are not waited for without end', async (_what, silence) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  silence();
  const failed = expect(loadSettings()).rejects.toMatchObject({ code: 'store-unavailable' });
  for (let second = 0; second < 30; second++) {
    await vi.advanceTimersByTimeAsync(1_000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await failed;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a full disk is called so where settings are in a database', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(saveSettings({ keepDays: 7 })).rejects.toMatchObject({ code: 'store-full' });
  vi.restoreAllMocks();
});
