import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, KEEP_DAYS } from '../../src/core/model/settings';
import { importedSettings, loadSettings, saveSettings } from '../../src/store/settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const found = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
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
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(saveSettings({ keepDays: 7 })).rejects.toThrow('full');
    expect(await saveSettings({ keepDays: 8 })).toMatchObject({ keepDays: 8 });
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
    ['welcomed', undefined],
  ] as const)('hold the default of a damaged field alone: %s %j', async (name, value) => {
    const kept = { keepDays: 7, keepText: false, appearance: 'dark', language: 'ar', letterKeys: false, welcomed: true };
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

  test('do not send anybody to the welcome page again', async () => {
    await saveSettings({ welcomed: true });
    await saveSettings(importedSettings({ ...DEFAULT_SETTINGS, welcomed: false }));
    expect((await loadSettings()).welcomed).toBe(true);
  });
});
