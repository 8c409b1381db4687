// The toolbar button beside its popup: tooltip and badge, its menu, the pause, the menus of links and of selected words, a click that opens the panel.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lookup } from '../../src/messages/lookup';
import { lookupPath } from '../../src/messages/lookup';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { GRANTED, TESTED } from './harness/builds';
import { readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests } from './harness/requests';
import { countStored, untilStored } from './harness/watching';
import { OWN } from './scenarios';

let web: NewsServer;
let reader: Reader;
let page: Page;

beforeAll(async () => {
  web = await serveNewsWeb(OWN.pages);
  reader = await Reader.open({ build: GRANTED, web, enabledInPrivate: true });
  page = await reader.visit(OWN.first);
});
afterAll(async () => {
  await reader.close();
  await web.stop();
  expect(foreignRequests(web.log)).toEqual([]);
});

/** What the button says over the tab in front. */
async function buttonInFront(): Promise<{ readonly title: string; readonly badge: string }> {
  await page.bringToFront();
  return await reader.inWorker(async (chrome) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const of = tab?.id === undefined ? {} : { tabId: tab.id };
    return { title: await chrome.action.getTitle(of), badge: await chrome.action.getBadgeText(of) };
  });
}
const pause = (length: 'hour' | 'restart' | null) => reader.call('changePause', { length });
const openLookup = (asked: Lookup) => reader.openOwn(lookupPath(asked).slice(1));
/** The heading of the answer, once the one that asks for a moment has gone. */
const headingOf = async (own: Page) => {
  await own.waitForSelector('main > h1');
  return await own.$eval('main > h1', ({ textContent }) => textContent);
};

describe('the button', () => {
  test('says its name alone before a page is read', async () => {
    await expect.poll(buttonInFront).toEqual({ title: 'Wireprint', badge: '' });
  });

  test('says the finding in words, and that a source is credited', async () => {
    const popup = await reader.clickToolbar(page);
    const { sentence } = await readPopup(popup);
    await popup.close();
    const { title, badge } = await buttonInFront();
    expect(title.replace(/[\u2068\u2069]/g, '')).toBe(`Wireprint\n${sentence}`);
    expect(badge).toBe('•');
  });

  test('says it again where a click is answered from what is stored', async () => {
    await page.reload();
    await expect.poll(buttonInFront).toEqual({ title: 'Wireprint', badge: '' });
    const popup = await reader.clickToolbar(page);
    await readPopup(popup);
    await popup.close();
    await expect.poll(async () => (await buttonInFront()).badge).toBe('•');
  });

  test('has no badge where the reader wants none, and the words stay', async () => {
    await reader.call('changeSettings', { badge: false });
    await expect.poll(async () => (await buttonInFront()).badge).toBe('');
    expect((await buttonInFront()).title).toContain('Al Jazeera');
    await reader.call('changeSettings', { badge: true });
    await expect.poll(async () => (await buttonInFront()).badge).toBe('•');
  });

  test('says it in the language that was chosen', async () => {
    await reader.call('changeSettings', { language: 'fr' });
    await expect.poll(async () => (await buttonInFront()).title).toContain('la page crédite');
    await reader.call('changeSettings', { language: 'browser' });
    await expect.poll(async () => (await buttonInFront()).title).toContain('the page credits');
  });
});

describe('a pause', () => {
  beforeAll(async () => {
    await reader.call('changeSettings', { watching: 'all' });
  });
  afterAll(async () => {
    await pause(null);
    await reader.call('changeSettings', { watching: 'off' });
  });

  test('is said by the button of every tab, beside what is known', async () => {
    await pause('hour');
    await expect.poll(async () => (await buttonInFront()).badge).toBe('II');
    expect((await buttonInFront()).title).toMatch(/Al Jazeera[\s\S]*\nPaused until/);
  });

  test('keeps what is opened from being read, also after the background has ended', async () => {
    await pause('restart');
    await reader.killWorker();
    const second = await reader.visit(OWN.second);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await countStored(reader)).toBe(1);
    const popup = await reader.clickToolbar(second);
    await popup.waitForSelector('[data-notice=pause] button');
    expect(await popup.$eval('[data-notice=pause]', ({ textContent }) => textContent)).toContain('Paused until the browser is closed');
    await popup.click('[data-notice=pause] button');
    await expect.poll(() => reader.call('getPause', null)).toEqual({ ok: true, value: null });
    await popup.close();
    await second.close();
    await expect.poll(async () => (await buttonInFront()).badge).not.toBe('II');
  });

  test('over, pages are read again', async () => {
    const unrelated = await reader.visit(OWN.unrelated);
    await untilStored(reader, 3);
    await unrelated.close();
  });
});

describe('a look-up', () => {
  test('of a link that was read says when, and what is known', async () => {
    const own = await openLookup({ about: 'link', url: OWN.first });
    expect(await headingOf(own)).toMatch(/^Read on .* · 1 copy$/);
    await own.close();
  });

  test('of a link that was not', async () => {
    const own = await openLookup({ about: 'link', url: 'https://elsewhere.example/news/1' });
    expect(await headingOf(own)).toBe('No article at this address has been read on this device.');
    await own.close();
  });

  test('of words that were selected names who else has them', async () => {
    const words = await page.evaluate(() => document.querySelector('article p, main p, p')?.textContent ?? '');
    const own = await openLookup({ about: 'words', words, url: 'https://elsewhere.example/' });
    expect(await headingOf(own)).toMatch(/other articles? ha(?:s|ve) these words/);
    await own.close();
  });
});

/** Those of the entries that stand in no menu: the browser changes nothing of an entry that it does not have. */
const missing = (...entries: string[]) =>
  reader.inWorker(
    new Function(
      'chrome',
      `return Promise.all(${JSON.stringify(entries)}.map((id) => chrome.contextMenus.update(id, {}).then(() => [], () => [id]))).then((found) => found.flat());`,
    ) as () => Promise<string[]>,
  );

/** As if an entry of a menu were chosen: no driver opens a menu of the browser. */
const choose = (menuItemId: string, more: object = {}) =>
  reader.inWorker(
    new Function(
      'chrome',
      `return chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
        chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId, ...more })}, tab);
      });`,
    ) as () => Promise<void>,
  );

test('the browser gives the commands that open something the keys that they ask for', async () => {
  const commands = await reader.inWorker((chrome) => chrome.commands.getAll());
  const opening = commands.filter(({ name }) => name?.startsWith('open-'));
  expect(opening).toHaveLength(3);
  expect(opening.filter(({ shortcut }) => !shortcut)).toEqual([]);
});

// Firefox lets nobody dispatch an event of its menus.
describe.runIf(TESTED === 'chromium')('the menus', () => {
  test('hold what can be chosen now', async () => {
    await reader.call('changeSettings', { watching: 'all' });
    await expect.poll(() => missing('pause-hour', 'pause-till-closed', 'open-beside', 'never-here', 'who-prints', 'was-read')).toEqual([]);
    expect(await missing('go-on')).toEqual(['go-on']);
    await pause('hour');
    await expect.poll(() => missing('go-on')).toEqual([]);
    await pause(null);
    await reader.call('changeSettings', { watching: 'off' });
  });

  test('open the story page and the library', async () => {
    await page.bringToFront();
    for (const [entry, path] of [
      ['open-story', 'story.html'],
      ['open-library', 'library.html'],
    ] as const) {
      const own = await reader.openedOwn(path, () => choose(entry));
      await own.close();
      await page.bringToFront();
    }
  });

  test.each([
    ['was-read', { linkUrl: OWN.second }, /^Read on/],
    ['who-prints', { selectionText: 'too few', pageUrl: OWN.first }, /^Too few words/],
  ])('are answered in the place of the popup: %s', async (entry, target, said) => {
    await page.bringToFront();
    const opened = reader.browser.waitForTarget((found) => found.url().includes('/lookup.html'));
    await choose(entry, target);
    const own = await (await opened).asPage();
    expect(await headingOf(own)).toMatch(said);
    await own.close();
    // A click opens the popup again.
    await (await reader.clickToolbar(page)).close();
  });
});

describe.runIf(TESTED === 'chromium')('a click that opens the panel', () => {
  test('reads the page in front, as a click does', async () => {
    await reader.call('changeSettings', { clickOpens: 'panel' });
    const independent = await reader.visit(OWN.independent);
    const opened = reader.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    const [extension] = (await reader.browser.extensions()).values();
    if (extension === undefined) throw new Error('The extension is not installed');
    await independent.triggerExtensionAction(extension);
    const panel = await (await opened).asPage();
    expect((await readPopup(panel)).failure).toBe('');
    expect(await countStored(reader)).toBe(4);
    await reader.call('changeSettings', { clickOpens: 'popup' });
    await readPopup(await reader.clickToolbar(independent));
  });
});

describe('a tracked story', () => {
  test('is counted on tabs without an answer, as long as something of it is new', async () => {
    const onEveryTab = () =>
      reader.inWorker(async (chrome) => ({ title: await chrome.action.getTitle({}), badge: await chrome.action.getBadgeText({}) }));
    const read = async (opened: Page) => {
      const popup = await reader.clickToolbar(opened);
      expect((await readPopup(popup)).failure).toBe('');
      await popup.close();
    };
    await reader.call('clearStore', null);
    await reader.call('changeSettings', { trackedBadge: true });
    await read(page);
    expect(await reader.call('trackStory', { url: OWN.first })).toEqual({ ok: true, value: { isTracked: true } });
    expect(await onEveryTab()).toEqual({ title: 'Wireprint', badge: '' });
    const second = await reader.visit(OWN.second);
    await read(second);
    await second.close();
    await expect.poll(onEveryTab).toEqual({ title: 'Wireprint\nTracked: 1 new', badge: '+1' });
    await reader.call('findStory', { url: OWN.first });
    await expect.poll(onEveryTab).toEqual({ title: 'Wireprint', badge: '' });
  });
});
