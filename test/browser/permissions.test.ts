// Permissions that the reader grants on the extension's own pages and takes away again, in the shipped build. Only in Firefox, where a preference answers the
// prompt: Chromium's prompt is outside every page and waits for a person.
import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { SHIPPED, TESTED } from './harness/builds';
import { openForEach } from './harness/open-for-each';
import { readPopup } from './harness/popup';
import type { Reader } from './harness/reader';
import { chooseWatching, countStored, untilStored } from './harness/watching';
import { OWN } from './scenarios';

const ALL = '*://*/*';

describe.runIf(TESTED === 'firefox')('granted and taken away', () => {
  let reader: Reader;

  openForEach(
    { build: SHIPPED, pages: OWN.pages },
    async (opened) => {
      reader = opened;
      expect(await reader.grants()).toEqual([]);
    },
    () => reader,
  );

  test('the click that chooses watching also grants the permission; without it a page is read only on a click', async () => {
    await chooseWatching(reader, 'All news pages');
    expect(await reader.grants()).toEqual([ALL]);
    await reader.visit(OWN.first);
    await untilStored(reader, 1);
    await reader.takeAway([ALL]);
    expect(await reader.grants()).toEqual([]);
    const page = await reader.visit(OWN.second);
    await pause();
    expect(await countStored(reader)).toBe(1);
    const { siblings } = await readPopup(await reader.clickToolbar(page));
    expect(siblings).toHaveLength(1);
    expect(await countStored(reader)).toBe(2);
  });

  test('the popup says that it may not read, and reads after the site is allowed', async () => {
    await reader.visit(OWN.first);
    const popup = await reader.openTallPopup();
    expect((await readPopup(popup)).failure).toBe('no-permission');
    expect(await countStored(reader)).toBe(0);
    await popup.locator('::-p-aria([name="Allow on all sites"][role="button"])').click();
    await popup.waitForSelector('section');
    expect((await readPopup(popup)).sources).toHaveLength(2);
    expect(await reader.grants()).toEqual([ALL]);
  });

  test('the switch of the weekly backup grants saving files, which works at once, and takes it away again', async () => {
    const page = await reader.openOwn('options.html');
    const turn = () => page.locator('::-p-aria([name="Save everything stored once a week"])').click();
    await turn();
    await page.waitForFunction(() => document.body.innerText.includes('Last backup: today.'));
    const maySave = () => reader.inWorker((chrome) => chrome.permissions.contains({ permissions: ['downloads'] }));
    expect(await maySave()).toBe(true);
    const paths = await reader.inWorker(async (chrome) => {
      const { downloads } = chrome as unknown as { downloads: { search(query: object): Promise<{ filename: string }[]> } };
      return (await downloads.search({ query: ['wireprint-backup'] })).map(({ filename }) => filename);
    });
    for (const path of paths) await rm(path, { force: true });
    await turn();
    await expect.poll(maySave).toBe(false);
    await page.close();
  });

  test('a granted permission is still there after a restart', async () => {
    await chooseWatching(reader, 'All news pages');
    reader = await reader.restart();
    expect(await reader.grants()).toEqual([ALL]);
    await reader.visit(OWN.first);
    await untilStored(reader, 1);
  });

  /** Long enough that a page would have been read by now if it were read at all. */
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1500));
});
