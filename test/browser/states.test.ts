// Pages that are no article, hostile pages, and pages that change without loading.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  APP,
  BORROWER,
  BROKEN,
  EMPTY,
  HOME,
  HOSTILE,
  HUGE,
  INTRANET,
  MISSING,
  PDF,
  PICTURE,
  SEARCH,
  SECTION,
} from '../fixtures/news-web/other-pages';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { SHIPPED, TESTED } from './harness/builds';
import { readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests } from './harness/requests';
import { countStored } from './harness/watching';
import { OWN } from './scenarios';

let web: NewsServer;
let reader: Reader;

beforeAll(async () => {
  web = await serveNewsWeb(OWN.pages);
});
beforeEach(async () => {
  reader = await Reader.open({ build: SHIPPED, web });
  return async () => {
    await reader.close();
    expect(foreignRequests(web.takeLog())).toEqual([]);
  };
});
afterAll(() => web.stop());

/** In Firefox the test opens the popup as a page, without a click, so nothing is granted. There the popup may say that instead. */
const CLOSED = TESTED === 'firefox' ? 'unreadable-page|no-permission' : 'unreadable-page';

describe('no article here', () => {
  test.each([
    ['a home page', HOME, 'not-an-article'],
    ['a section', SECTION, 'not-an-article'],
    ['a search', `${SEARCH}?q=ferry`, 'not-an-article'],
    ['a missing page', MISSING, 'not-an-article'],
    ['an empty page', EMPTY, 'not-an-article'],
    ['a picture', PICTURE, 'not-an-article|unreadable-page'],
    ['a PDF', PDF, 'unreadable-page|not-an-article'],
    ['an empty tab', 'about:blank', CLOSED],
    ['a page that is its own address', 'data:text/html,<h1>Ferry sinks</h1>', CLOSED],
    ['a page of the browser', TESTED === 'firefox' ? 'about:support' : 'chrome://version/', 'unreadable-page'],
  ])('%s: the popup says so, and nothing is stored', async (_what, address, codes) => {
    const page = await reader.visit(address);
    const popup = await readPopup(await reader.clickToolbar(page));
    expect(codes.split('|')).toContain(popup.failure);
    expect(await countStored(reader)).toBe(0);
  });
});

describe('hostile pages', () => {
  test('a title with markup and a right-to-left override is shown as text, here and as a sibling', async () => {
    const page = await reader.visit(HOSTILE);
    const popup = await reader.clickToolbar(page);
    expect((await readPopup(popup)).sources.join()).toContain('Reuters');
    await expectNothingRan(popup);
    await page.close();
    const library = await reader.visit(OWN.unrelated);
    const next = await reader.clickToolbar(library);
    const { siblings } = await readPopup(next);
    expect(siblings).toHaveLength(1);
    expect(siblings[0]).toContain('<img src=x');
    expect(siblings[0]).toContain('<script>');
    // An override character would reverse the rest of its line.
    expect(await next.evaluate(() => document.body.innerText)).not.toContain('\u202e');
    await expectNothingRan(next);
  });

  test('markup that is broken or five megabytes large is read or refused, and the next page is read as usual', async () => {
    for (const address of [BROKEN, HUGE]) {
      const { failure, sentence } = await readPopup(await reader.clickToolbar(await reader.visit(address)));
      expect(failure === 'not-an-article' || sentence !== '').toBe(true);
    }
    const { sources } = await readPopup(await reader.clickToolbar(await reader.visit(OWN.first)));
    expect(sources).toHaveLength(2);
  });

  test('a page that claims the address of another outlet does not replace its article', async () => {
    const before = await readPopup(await reader.clickToolbar(await reader.visit(OWN.first)));
    const borrower = await readPopup(await reader.clickToolbar(await reader.visit(BORROWER)));
    expect(borrower.siblings).toEqual([]);
    const after = await readPopup(await reader.clickToolbar(await reader.visit(OWN.first)));
    expect(after.sources).toEqual(before.sources);
    expect(after.siblings).toEqual([]);
    expect(await countStored(reader)).toBe(2);
  });

  async function expectNothingRan(popup: Awaited<ReturnType<Reader['clickToolbar']>>): Promise<void> {
    const found = await popup.evaluate(() => ({
      title: document.title,
      images: [...document.querySelectorAll('img')].filter((image) => !image.src.startsWith(location.origin)).length,
      scripts: [...document.querySelectorAll('script')].filter((script) => !script.src.startsWith(location.origin)).length,
      bold: document.querySelectorAll('b, u').length,
    }));
    expect(found).toEqual({ title: 'Wireprint', images: 0, scripts: 0, bold: 0 });
  }
});

describe('a page that changes without loading', () => {
  test('the answer follows the address', async () => {
    const library = await reader.visit(OWN.unrelated);
    await readPopup(await reader.clickToolbar(library));
    const page = await reader.visit(`${APP}fil/ferry`);
    await page.waitForSelector('article');
    const ferry = await readPopup(await reader.clickToolbar(page));
    expect(ferry.sources.join()).toContain('Al Jazeera');
    expect(ferry.siblings).toEqual([]);
    await page.click('a[href="/fil/violons"]');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('violons'));
    const violins = await readPopup(await reader.clickToolbar(page));
    expect(violins.sources).toEqual([]);
    expect(violins.siblings.join()).toContain('La Tribune des Halles');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Ferry'));
    const again = await readPopup(await reader.clickToolbar(page));
    expect(again.sources.join()).toContain('Al Jazeera');
    expect(await countStored(reader)).toBe(3);
  });
});

describe('private networks', () => {
  test('a click reads there too, since the reader asks for it', async () => {
    const page = await reader.visit(INTRANET);
    const popup = await readPopup(await reader.clickToolbar(page));
    expect(popup.failure).toBe('');
  });
});
