// A page is read where none of its code can run: it notices nothing, and what it defends or hides is read all the same.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COUNTED_PICTURE, FOREIGN_FRAMED, FRAMED, GUARDED, LONG, SHADOWED } from '../fixtures/news-web/live-pages';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { readStory } from '../fixtures/news-web/story';
import { SHIPPED, TESTED } from './harness/builds';
import { type PopupText, readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests } from './harness/requests';
import { countStored } from './harness/watching';
import { OWN } from './scenarios';

const { title } = readStory('library-unrelated.fr');

let web: NewsServer;
let reader: Reader;

beforeAll(async () => {
  web = await serveNewsWeb(OWN.pages);
});
beforeEach(async () => {
  reader = await Reader.open({ build: SHIPPED, web });
});
afterEach(async () => {
  await reader.close();
  expect(foreignRequests(web.takeLog())).toEqual([]);
});
afterAll(() => web.stop());

const click = async (address: string): Promise<PopupText> => readPopup(await reader.clickToolbar(await reader.visit(address)));

test('no code of a page runs while it is read, nothing in it changes, and nothing is loaded again', async () => {
  const page = await reader.visit(GUARDED);
  await page.waitForFunction('window.isGuarded');
  expect((await readPopup(await reader.clickToolbar(page))).title).toBe(title);
  expect(await page.evaluate('JSON.stringify({ noticed })')).toBe('{"noticed":[]}');
  const pictures = web.log.filter(({ address }) => address === COUNTED_PICTURE);
  expect(pictures).toHaveLength(1);
});

test('an article in shadow roots is read', async () => {
  const { title: read, sources } = await click(SHADOWED);
  expect(read).toBe(title);
  expect(sources[0]).toContain('Source : AFP');
});

test('an article in a frame of the page’s own site is read', async () => {
  expect((await click(FRAMED)).title).toBe(title);
});

test('a frame of another site is named as the reason why nothing was read', async () => {
  expect((await click(FOREIGN_FRAMED)).failure).toBe('text-in-frame');
  expect(await countStored(reader)).toBe(0);
});

describe.skipIf(TESTED === 'firefox')('the collector page, which only Chrome has', () => {
  const closeCollector = () =>
    reader.inWorker(async (chrome) => {
      const { offscreen } = chrome as unknown as { offscreen: { closeDocument(): Promise<void> } };
      await offscreen.closeDocument();
    });

  test('is opened again where it was closed between two readings', async () => {
    expect((await click(OWN.first)).failure).toBe('');
    await closeCollector();
    expect((await click(OWN.unrelated)).title).toBe(title);
  });

  /** The tab that is in front, on which the button was clicked, so that it may be read again. */
  const clickedTab = async (address: string): Promise<number> => {
    const page = await reader.visit(address);
    const popup = await reader.clickToolbar(page);
    await readPopup(popup);
    await popup.close();
    return await reader.inWorker(async (chrome) => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
  };
  const readAgain = (tabId: number) => reader.call('readTab', { tabId });

  test('is opened again where it is closed while it reads', async () => {
    const tabId = await clickedTab(LONG);
    // Milliseconds: before, during and after the reading of a large page.
    for (const delay of [0, 30, 120]) {
      const reading = readAgain(tabId);
      await new Promise((resolve) => setTimeout(resolve, delay));
      // Where it is not open yet, there is nothing to close.
      await closeCollector().catch(() => {});
      expect(await reading).toMatchObject({ ok: true });
    }
  });

  test('the worker ended while a page is read after a click: the popup shows the answer all the same', async () => {
    for (const delay of [20, 200]) {
      const page = await reader.visit(LONG);
      const popup = await reader.clickToolbar(page);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await reader.killWorker();
      expect(await readPopup(popup)).toMatchObject({ failure: '', title });
      await reader.call('clearStore', null);
      await page.close();
    }
  });

  test('is opened once for readings that begin together', async () => {
    const tabs: number[] = [];
    for (const address of [OWN.first, OWN.second, OWN.unrelated]) tabs.push(await clickedTab(address));
    await closeCollector();
    const replies = await Promise.all(tabs.map(readAgain));
    expect(replies).toEqual(tabs.map(() => expect.objectContaining({ ok: true })));
  });
});
