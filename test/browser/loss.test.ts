// A browser whose files of the store are damaged or gone begins an empty one without a word: the reader is told.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from './harness/builds';
import { breakStore, removeAllDatabases, removeStore } from './harness/damage';
import { openForEach } from './harness/open-for-each';
import { readPopup } from './harness/popup';
import type { Reader } from './harness/reader';
import { countStored, exportAll, importAll } from './harness/watching';
import { OWN } from './scenarios';

const NOTICE = '[data-notice=loss]';

let reader: Reader;

openForEach(
  { build: SHIPPED, pages: OWN.pages },
  (opened) => {
    reader = opened;
  },
  () => reader,
);

async function clickOn(address: string): Promise<Page> {
  const popup = await reader.clickToolbar(await reader.visit(address));
  await readPopup(popup);
  return popup;
}

/** Whether a screen says so. The reply to its question comes beside the others; `findLoss` is asked again to wait for it. */
async function isSaid(page: Page): Promise<boolean> {
  await reader.call('findLoss', null);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return (await page.$(NOTICE)) !== null;
}

async function openSettings(): Promise<Page> {
  const page = await reader.openOwn('options.html');
  await page.waitForSelector('section select');
  return page;
}

describe.each([
  ['removed', removeStore],
  ['broken', breakStore],
  ['removed, with all other databases', removeAllDatabases],
])('the files of the store are %s', (_what, damage) => {
  test('popup and settings say so until the reader knows, and a file brings all back', async () => {
    await clickOn(OWN.first);
    await clickOn(OWN.second);
    const file = await exportAll(reader);
    expect(await countStored(reader)).toBe(2);

    reader = await reader.restart(damage);
    const popup = await clickOn(OWN.first);
    await popup.waitForSelector(NOTICE);
    expect(await countStored(reader)).toBe(1);

    const settings = await openSettings();
    await settings.waitForSelector(NOTICE);
    expect(await importAll(reader, file)).toEqual({ added: 1, known: 1 });
    expect(await isSaid(await openSettings())).toBe(false);
    expect(await isSaid(await clickOn(OWN.second))).toBe(false);
    reader = await reader.restart();
    expect(await isSaid(await openSettings())).toBe(false);
  });
});

test('nothing is said where nothing was lost: after a restart, and after the reader erased everything', async () => {
  await clickOn(OWN.first);
  reader = await reader.restart();
  expect(await isSaid(await clickOn(OWN.second))).toBe(false);
  expect(await reader.call('clearStore', null)).toMatchObject({ ok: true });
  reader = await reader.restart(removeStore);
  expect(await isSaid(await openSettings())).toBe(false);
});
