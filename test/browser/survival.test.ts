// The browser may end the background at any moment, or be closed: each article is then stored whole or not at all.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { addressOf, readStories } from '../fixtures/news-web/story';
import { GRANTED, SHIPPED } from './harness/builds';
import { type PopupText, readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests } from './harness/requests';
import { chooseWatching, countStored, exportAll, importAll, untilStored } from './harness/watching';
import { OWN } from './scenarios';

let web: NewsServer;
let reader: Reader;

beforeEach(async () => {
  web = await serveNewsWeb(OWN.pages);
});
afterEach(async () => {
  await reader.close();
  await web.stop();
  expect(foreignRequests(web.log)).toEqual([]);
});

async function click(address: string): Promise<PopupText> {
  return await readPopup(await reader.clickToolbar(await reader.visit(address)));
}

function expectRewritten({ siblings }: PopupText): void {
  expect(siblings).toHaveLength(1);
  expect(siblings[0]).toContain('Rewritten');
}

describe('by clicks, nothing granted', () => {
  beforeEach(async () => {
    reader = await Reader.open({ build: SHIPPED, web });
  });

  test('the worker killed between the pages', async () => {
    await click(OWN.first);
    await reader.killWorker();
    expect(await reader.isWorkerAwake()).toBe(false);
    expectRewritten(await click(OWN.second));
    await reader.killWorker();
    expectRewritten(await click(OWN.first));
  });

  test('the browser closed between the pages', async () => {
    await click(OWN.first);
    reader = await reader.restart();
    expectRewritten(await click(OWN.second));
    reader = await reader.restart();
    expectRewritten(await click(OWN.first));
  });
});

describe('while watching', () => {
  beforeEach(async () => {
    reader = await Reader.open({ build: GRANTED, web });
    await chooseWatching(reader, 'All news pages');
  });

  test('the worker killed between the pages', async () => {
    await reader.visit(OWN.first);
    await untilStored(reader, 1);
    await reader.killWorker();
    await reader.visit(OWN.second);
    await untilStored(reader, 2);
    await reader.killWorker();
    expectRewritten(await click(OWN.second));
  });

  test('the browser closed between the pages', async () => {
    await reader.visit(OWN.first);
    await untilStored(reader, 1);
    reader = await reader.restart();
    await reader.visit(OWN.second);
    await untilStored(reader, 2);
    expectRewritten(await click(OWN.second));
  });

  test('the worker killed while a page is read: each article is stored whole or not at all', async () => {
    const addresses = [...readStories().values()].map(addressOf);
    // Delays in milliseconds, chosen to hit before, during and after the reading and the storing of a page.
    const delays = [0, 10, 25, 50, 80, 120, 180, 250, 400];
    for (const [at, address] of addresses.entries()) {
      const page = await reader.browser.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await new Promise((resolve) => setTimeout(resolve, delays[at % delays.length]));
      await reader.killWorker();
      await page.close();
    }
    const stored = await countStored(reader);
    expect(stored).toBeLessThanOrEqual(addresses.length);
    // An empty store can import all of the export: no article in it is incomplete.
    const file = await exportAll(reader);
    const other = await Reader.open({ build: SHIPPED, web });
    try {
      expect(await importAll(other, file)).toEqual({ added: stored, known: 0 });
    } finally {
      await other.close();
    }
    for (const address of [OWN.first, OWN.second, OWN.original]) expect((await click(address)).failure).toBe('');
    expect((await click(OWN.first)).siblings.length).toBeGreaterThanOrEqual(2);
  });
});
