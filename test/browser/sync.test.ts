// Settings that are the same in all of the reader's browsers, over the browser's own sync storage; the test writes there what another browser would.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Settings } from '../../src/core/model/settings';
import type { SyncedSettings } from '../../src/core/model/synced-copy';
import { itemsOf } from '../../src/core/sync/copy-items';
import { syncedOf } from '../../src/core/sync/synced-changes';
import { GRANTED, TESTED } from './harness/builds';
import { openForEach } from './harness/open-for-each';
import type { Reader } from './harness/reader';
import { OWN } from './scenarios';

let reader: Reader;

openForEach(
  { build: GRANTED, pages: OWN.pages },
  (opened) => {
    reader = opened;
  },
  () => reader,
);

declare const chrome: typeof import('webextension-polyfill');

const settings = async (): Promise<Settings> => ((await reader.call('getSettings', null)) as { value: Settings }).value;
const change = (changes: Partial<Settings>) => reader.call('changeSettings', changes);

/** The settings page with synchronisation turned on. */
async function turnedOn(): Promise<Page> {
  const page = await reader.openOwn('options.html');
  await page.locator('::-p-aria([name="Keep these settings the same in my other browsers"])').click();
  await page.waitForFunction(() => document.body.innerText.includes('A copy of your settings lies with your browser’s sync service'));
  return page;
}

/** Writes the copy as another browser of the reader would after a change there. @param page one of the extension's own */
async function changeElsewhere(page: Page, changes: Partial<SyncedSettings>): Promise<void> {
  const copy = { id: crypto.randomUUID(), changedAt: Date.now() + 1_000, settings: { ...syncedOf(await settings()), ...changes } };
  await page.evaluate((items) => chrome.storage.sync.set(items), itemsOf(copy) ?? {});
}

const clickOn = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

test('what lets less be read is taken from another browser at once, said on the open page, and undone there', async () => {
  await change({ neverSites: ['bank.example'] });
  const page = await turnedOn();
  await changeElsewhere(page, { neverSites: ['bank.example', 'mail.example'], appearance: 'dark' });
  await page.waitForFunction(() => document.body.innerText.includes('+ mail.example'));
  await expect.poll(settings).toMatchObject({ neverSites: ['bank.example', 'mail.example'], appearance: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset.appearance === 'dark');
  await clickOn(page, 'Undo');
  await page.waitForFunction(() => document.documentElement.dataset.appearance === 'system');
  expect(await settings()).toMatchObject({ neverSites: ['bank.example'], appearance: 'system' });
  // The other browser is given it back.
  const kept = JSON.stringify(await page.evaluate(() => chrome.storage.sync.get(null)));
  expect(kept).not.toContain('mail.example');
  await page.close();
});

test('what lets more be read is asked about first, also after a restart', async () => {
  await change({ neverSites: ['bank.example'] });
  const first = await turnedOn();
  await changeElsewhere(first, { watching: 'listed', listedSites: ['paper.example'], neverSites: [] });
  await first.waitForSelector('[data-notice=sync-asks]');
  expect(await settings()).toMatchObject({ watching: 'off', listedSites: [], neverSites: ['bank.example'] });
  await first.close();
  reader = await reader.restart();
  const page = await reader.openOwn('options.html');
  await page.waitForSelector('[data-notice=sync-asks]');
  expect(await settings()).toMatchObject({ watching: 'off', neverSites: ['bank.example'] });
  await clickOn(page, 'Take these over');
  await page.waitForFunction(() => document.querySelector('[data-notice=sync-asks]') === null);
  expect(await settings()).toMatchObject({ watching: 'listed', listedSites: ['paper.example'], neverSites: [] });
  await page.close();
});

test('turned off, the copy stays until it is deleted', async () => {
  const page = await turnedOn();
  await page.locator('::-p-aria([name="Keep these settings the same in my other browsers"])').click();
  await clickOn(page, 'Delete the copy');
  await page.waitForFunction(() => document.body.innerText.includes('Everything here stays on this device'));
  expect(await page.evaluate(() => chrome.storage.sync.get(null))).toEqual({});
  await page.close();
});

test('a page that has taken over the process of our script lets nothing more be read by writing the copy', async () => {
  await change({ neverSites: ['bank.example'], keepDays: 30 });
  const page = await turnedOn();
  await changeElsewhere(page, { badge: false });
  await expect.poll(settings).toMatchObject({ badge: false });
  const before = await settings();
  const attack = itemsOf({
    id: 'attack',
    changedAt: Date.now() + 60_000,
    settings: { ...syncedOf(before), watching: 'all', listedSites: ['evil.example'], neverSites: [], keepDays: 1 },
  });
  // Through our own page, since a function that is sent into a page takes nothing along.
  await page.evaluate((items) => chrome.storage.session.set({ attack: items }), attack);
  await reader.visit(OWN.first);
  const tried = await reader.inWorker(async (api) => {
    const { attack: items } = await api.storage.session.get('attack');
    const [tab] = (await api.tabs.query({})).filter(({ url }) => url?.includes('quai-des-depeches'));
    const [frame] = await api.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      args: [items],
      func: async (given: unknown) => {
        const { sync } = (globalThis as unknown as { chrome: typeof api }).chrome.storage;
        try {
          await sync.set(given as Record<string, unknown>);
          return 'written';
        } catch {
          return 'refused';
        }
      },
    });
    return frame?.result;
  });
  expect(tried).toBe(TESTED === 'chromium' ? 'refused' : 'written');
  // Opened anew, it has looked at the copy before it shows the switch.
  await page.close();
  const again = await reader.openOwn('options.html');
  await again.waitForSelector('::-p-aria([name="Keep these settings the same in my other browsers"])');
  if (TESTED === 'firefox') await again.waitForSelector('[data-notice=sync-asks]');
  expect(await settings()).toEqual(before);
  await again.close();
});
