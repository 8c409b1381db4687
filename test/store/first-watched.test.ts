import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteWatched, sayFirstWatched } from '../../src/store/first-watched';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const local = fakeBrowser.storage.local as { setAccessLevel: ((access: object) => Promise<void>) | undefined };

describe.each([
  ['Chrome', async () => {}],
  ['Firefox', undefined],
])('the first article that was read without a click, in %s', (_browser, setAccessLevel) => {
  beforeEach(() => {
    fakeBrowser.reset();
    globalThis.indexedDB = new IDBFactory();
    local.setAccessLevel = setAccessLevel;
  });

  test('is said once, whatever is read later', async () => {
    expect(await sayFirstWatched()).toBe(false);
    await Promise.all([noteWatched(), noteWatched()]);
    expect(await Promise.all([sayFirstWatched(), sayFirstWatched()])).toEqual([true, false]);
    await noteWatched();
    expect(await sayFirstWatched()).toBe(false);
  });

  test('in Firefox is not taken from storage that pages can write', async () => {
    await fakeBrowser.storage.local.set({ firstWatched: 'read' });
    expect(await sayFirstWatched()).toBe(setAccessLevel !== undefined);
  });
});
