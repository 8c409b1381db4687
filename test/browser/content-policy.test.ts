// Whatever gets into a page of ours, nothing leaves it: the browser itself refuses.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { SHIPPED, TESTED } from './harness/builds';
import { tryToLeak } from './harness/leaks';
import { readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests } from './harness/requests';
import { OWN } from './scenarios';

const LEAK = 'http://leak.example';

let web: NewsServer;
let reader: Reader;

beforeAll(async () => {
  web = await serveNewsWeb(OWN.pages);
  reader = await Reader.open({ build: SHIPPED, web });
  await readPopup(await reader.clickToolbar(await reader.visit(OWN.first)));
});
beforeEach(() => web.takeLog());
afterAll(async () => {
  await reader?.close();
  await web.stop();
});

const leaked = (): string[] => foreignRequests(web.takeLog()).filter((request) => request.includes('leak.example'));
async function openStory(): Promise<Page> {
  const page = await reader.openOwn(`story.html?url=${encodeURIComponent(OWN.first)}`);
  await page.waitForSelector('.summary');
  return page;
}

test('the story page is drawn, and nothing that is put into it can ask another host', async () => {
  const page = await openStory();
  const refused = await page.evaluate(tryToLeak, LEAK);
  expect(leaked()).toEqual([]);
  expect(refused).toEqual(expect.arrayContaining(['connect-src', 'form-action', 'frame-src', 'img-src', 'style-src-elem']));
});

test.each(['popup.html', 'sidepanel.html', 'options.html', 'follows.html', 'welcome.html'])('nor from %s', async (name) => {
  const page = await reader.openOwn(name);
  await page.evaluate(tryToLeak, LEAK);
  expect(leaked()).toEqual([]);
});

test('the collector page asks other hosts by requests of its script alone', async () => {
  const page = await reader.openOwn('collector.html');
  await page.evaluate(tryToLeak, LEAK);
  const ways = leaked().map((request) => request.slice(request.lastIndexOf('/') + 1));
  expect(['beacon', 'fetch', 'post', 'prefetch']).toEqual(expect.arrayContaining(ways));
});

test('text becomes no markup in pages of ours', async () => {
  const page = await openStory();
  const thrown = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b id="made"></b>');
      return '';
    } catch (error) {
      return String(error);
    }
  });
  const known = await page.evaluate(() => 'trustedTypes' in window);
  expect(thrown).toContain(known ? 'TypeError' : '');
});

describe.skipIf(TESTED === 'firefox')('the collector page of Chrome, where tabs are read too', () => {
  test('sees what a style attribute hides, and reports nothing that stands in attributes', async () => {
    const page = await reader.openOwn('collector.html');
    const seen = await page.evaluate(async () => {
      let reports = 0;
      document.addEventListener('securitypolicyviolation', () => reports++);
      const made = new DOMParser().parseFromString('<body><p style="display: none">a', 'text/html');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [made.querySelector('p')?.style.display, reports];
    });
    expect(seen).toEqual(['none', 0]);
  });
});
