// Reading without a click: it is chosen, the browser forgets it after an update, it is registered again; and what is never read.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SiteUse } from '../../src/ui/watching/site-uses';
import { APP, HOME, INTRANET, PDF, PREVIEW, SEARCH, SECTION } from '../fixtures/news-web/other-pages';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { GRANTED, mustBeBuilt } from './harness/builds';
import { until } from './harness/driver';
import { readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests, takePages } from './harness/requests';
import { chooseWatching, countStored, exportAll, untilStored } from './harness/watching';
import { OWN } from './scenarios';

const { first, second, unrelated, independent } = OWN;

let web: NewsServer;
let build: string;
let reader: Reader;

beforeEach(async () => {
  mustBeBuilt(GRANTED);
  // A copy of the build, which a test replaces by an update.
  build = await mkdtemp(join(tmpdir(), 'wireprint-build-'));
  await cp(GRANTED, build, { recursive: true });
  web = await serveNewsWeb(OWN.pages);
  reader = await Reader.open({ build, web, enabledInPrivate: true });
});
afterEach(async () => {
  await reader.close();
  await web.stop();
  await rm(build, { recursive: true, force: true });
  expect(foreignRequests(web.log)).toEqual([]);
});

const registered = async (): Promise<number> => {
  await wake();
  return await reader.inWorker(async (chrome) => (await chrome.scripting.getRegisteredContentScripts()).length);
};

/** Any call from one of our pages wakes the background. */
async function wake(): Promise<void> {
  await (await reader.openOwn('options.html')).close();
}

test('until the reader chooses, nothing is read without a click', async () => {
  await reader.visit(first);
  await pause();
  expect(await countStored(reader)).toBe(0);
  expect(await registered()).toBe(0);
});

test('when watching is chosen, articles are read when opened, and the badge counts their siblings', async () => {
  await chooseWatching(reader, 'All news pages');
  expect(await registered()).toBeGreaterThan(0);
  await reader.visit(first);
  await untilStored(reader, 1);
  const page = await reader.visit(second);
  await untilStored(reader, 2);
  await page.bringToFront();
  await expect.poll(() => badgeInFront(), { timeout: 10_000 }).toBe('1');
  const { siblings } = await readPopup(await reader.clickToolbar(page));
  expect(siblings).toHaveLength(1);
  expect(siblings[0]).toContain('Rewritten');
  expect(takePages(web)).toEqual([first, second]);
});

test('after the first article that was read without a click the popup says so, once', async () => {
  /** It comes with a call of its own, which may be answered later than the popup. */
  const lineIn = async (popup: Page) => {
    await readPopup(popup);
    const line = await popup.waitForSelector('.said-once', { timeout: 5_000 }).catch(() => null);
    const said = (await line?.evaluate(({ textContent }) => textContent)) ?? '';
    await popup.close();
    return said;
  };
  expect(await lineIn(await reader.clickToolbar(await reader.visit(unrelated)))).toBe('');
  await chooseWatching(reader, 'All news pages');
  await reader.visit(first);
  await untilStored(reader, 2);
  const page = await reader.visit(second);
  // Opened without a click on the button: Firefox's driver opens the popup twice for one, and the first of the two would say it.
  const says = async () => {
    await page.bringToFront();
    return await lineIn(await reader.openTallPopup());
  };
  await until(async () => (await says()).includes('without a click'), 'The popup does not say so');
  expect(await says()).toBe('');
});

test('pages that are open when watching is chosen are read too', async () => {
  await reader.visit(first);
  await chooseWatching(reader, 'All news pages');
  await untilStored(reader, 1);
});

test('on a page that changes without loading, each article is read under its own address', async () => {
  await chooseWatching(reader, 'All news pages');
  const page = await reader.visit(APP);
  await pause();
  expect(await countStored(reader)).toBe(0);
  for (const [at, id] of ['ferry', 'violons'].entries()) {
    await page.bringToFront();
    await page.click(`a[href="/fil/${id}"]`);
    await untilStored(reader, at + 1);
  }
  const file = await exportAll(reader);
  expect(file).toMatch(/"url":"[^"]*fil\/ferry","[^\n]*Ferry en feu/);
  expect(file).toMatch(/"url":"[^"]*fil\/violons","[^\n]*Des violons/);
});

test('only the listed sites are read', async () => {
  const options = await reader.openOwn('options.html');
  await options.locator('::-p-aria([name="Only sites that I list as “Read”"][role="radio"])').click();
  await listSite(options, 'read', 'tribune-des-halles.example');
  await options.close();
  await reader.visit(first);
  await expectOnlyTheNext();
});

test('the script is registered again after an update of the extension', async () => {
  await chooseWatching(reader, 'All news pages');
  await reader.visit(first);
  await untilStored(reader, 1);
  await update();
  expect(await reader.inWorker((chrome) => chrome.runtime.getManifest().version)).toBe('9.9.9');
  await expect.poll(registered, { timeout: 10_000 }).toBeGreaterThan(0);
  await reader.visit(second);
  await untilStored(reader, 2);
});

test('the script is registered again at the next start if the browser has lost it', async () => {
  await chooseWatching(reader, 'All news pages');
  await reader.inWorker((chrome) => chrome.scripting.unregisterContentScripts());
  reader = await reader.restart();
  await expect.poll(registered, { timeout: 10_000 }).toBeGreaterThan(0);
  await reader.visit(first);
  await untilStored(reader, 1);
});

test('never read while watching: front pages, searches, files, private networks', async () => {
  await chooseWatching(reader, 'All news pages');
  for (const address of [HOME, SECTION, SEARCH, PDF, INTRANET]) await reader.visit(address);
  await expectOnlyTheNext();
});

test.each(['#preview', '#by-script'])('never read while watching: a page that answers a form, sent by %s', async (sending) => {
  await chooseWatching(reader, 'All news pages');
  const search = await reader.visit(SEARCH);
  await Promise.all([search.waitForNavigation(), search.click(sending)]);
  expect(search.url()).toBe(PREVIEW);
  await expectOnlyTheNext();
});

test('a site on the never-list is not read', async () => {
  await chooseWatching(reader, 'All news pages');
  const options = await reader.openOwn('options.html');
  await listSite(options, 'never', new URL(independent).hostname.replace(/^www\./, ''));
  await options.close();
  await reader.visit(independent);
  await expectOnlyTheNext();
});

test('a private window is read on a click only, answered from the store, and never stored', async () => {
  await chooseWatching(reader, 'All news pages');
  await reader.visit(first);
  await untilStored(reader, 1);
  const page = await reader.visitPrivately(second);
  await pause();
  expect(await countStored(reader)).toBe(1);
  const { siblings, summary } = await readPopup(await reader.clickToolbar(page));
  expect(siblings).toHaveLength(1);
  expect(summary).toContain('not kept');
  expect(await countStored(reader)).toBe(1);
});

/** Checks that nothing was read so far, and that the next article is read: otherwise the first check would prove nothing. */
async function expectOnlyTheNext(): Promise<void> {
  await pause();
  await reader.visit(unrelated);
  await untilStored(reader, 1);
  await pause();
  const titles = [...(await exportAll(reader)).matchAll(/"title":"([^"]*)"/g)].map(([, title]) => title);
  expect(titles).toEqual([expect.stringContaining('violons')]);
}

/** Long enough that a page would have been read by now if it were read at all. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 1500));

function badgeInFront(): Promise<string> {
  return reader.inWorker(async (chrome) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return await chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });
}

async function listSite(options: Page, use: SiteUse, host: string): Promise<void> {
  const field = await options.waitForSelector('.site-list form input');
  await options.select('.site-list form select', use);
  await field?.type(host);
  await field?.press('Enter');
  await options.waitForFunction((site) => [...document.querySelectorAll('li')].some((item) => item.innerText.includes(site)), {}, host);
  await options.waitForFunction(() => document.body.innerText.includes('Saved.'));
}

/** Replaces the build by one with a higher version, as a browser does when the extension store has an update. */
async function update(): Promise<void> {
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  await writeFile(path, JSON.stringify({ ...manifest, version: '9.9.9' }));
  await reader.update(build);
}
