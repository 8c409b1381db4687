// Marks on the live page, asked for in the popup of the shipped build: they are drawn, explained, replaced, and removed without a trace.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page as pageOf } from '../fixtures/news-web/other-pages';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { SHIPPED, TESTED } from './harness/builds';
import { until } from './harness/driver';
import { clickLegend, countMarkings, paperOf, readLegend, readMarks, untilMarked } from './harness/marks';
import { readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests } from './harness/requests';
import { countStored } from './harness/watching';
import { OWN, SEEDS, WORD_FOR_WORD } from './scenarios';

const { first, second } = OWN;
const STRICT = 'http://www.quai-des-depeches.example/2024/05/13/sous-politique-stricte/';
const CRAMPED = 'http://www.quai-des-depeches.example/2024/05/13/sous-styles-envahissants/';
const SPYING = 'http://www.quai-des-depeches.example/2024/05/13/qui-regarde/';
const article = String(OWN.pages.get(first)?.body);
const withHead = (head: string) => pageOf(article.replace('</title>', `</title>${head}`));

/** A policy that forbids all styles and scripts of the page's own. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'">`;
/** A style sheet that resets every style and hides all elements it does not know. */
const STYLES = `<style>* { all: unset !important } h1, p, div, article, main { display: block !important }
html > :not(head, body), body > :last-child { display: none !important; visibility: hidden !important; opacity: 0 !important }
::highlight(copied) { background: none !important }</style>`;
/** A hostile script: it records every element that is added or removed, and sends the key that removes marks. */
const SPY = `<script>window.seen = []; new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const node of addedNodes)
window.seen.push([node.shadowRoot, node.textContent, node.innerText, node.attributes && [...node.attributes].map(({ name }) => name)]); })
.observe(document, { childList: true, subtree: true, attributes: true });
window.pretend = () => { for (const key of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(key, { key: 'Escape', bubbles: true })); };
document.addEventListener('keydown', ({ key }) => window.seen.push(key));</script>`;

const SHARED = 'Mark on the page what both share';

let web: NewsServer;
let reader: Reader;

beforeAll(async () => {
  const own = [
    [STRICT, withHead(POLICY)],
    [CRAMPED, withHead(STYLES)],
    [SPYING, withHead(SPY)],
  ] as const;
  web = await serveNewsWeb(new Map([...OWN.pages, ...(SEEDS.pages ?? []), ...own]));
  reader = await Reader.open({ build: SHIPPED, web, enabledInPrivate: true });
  for (const address of [first, second]) await click(await reader.visit(address));
});
afterAll(async () => {
  await reader?.close();
  await web.stop();
});

/** Opens the popup over a page and waits for its answer. */
async function click(page: Page): Promise<Page> {
  const popup = await reader.clickToolbar(page);
  await readPopup(popup);
  return popup;
}

/** Opens an address and marks the page with the popup's key. */
async function mark(address: string): Promise<Page> {
  const page = await reader.visit(address);
  await press(await click(page), 'm');
  await untilMarked(page);
  await page.bringToFront();
  return page;
}

/** Opens the copy of this outlet and clicks its button with this label. The code runs inside the popup, so it uses nothing from this file. */
async function clickMark(outlet: string, label: string): Promise<void> {
  const copy = [...document.querySelectorAll<HTMLElement>('.copy')].find(({ innerText }) => innerText.includes(outlet));
  copy?.querySelector<HTMLElement>('.row-line')?.click();
  // Drawn in the next task.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const buttons = copy?.querySelectorAll('button') ?? [];
  [...buttons].find(({ innerText }) => innerText === label)?.click();
}

/** The popup may close while the key is sent; then there is no page to answer. */
const press = (popup: Page, key: 'm') => popup.keyboard.press(key).catch(() => {});
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const highlights = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);

describe('what is marked', () => {
  test('a page copied word for word: the passages that both have', async () => {
    const page = await mark(WORD_FOR_WORD);
    const { copied, fact } = await readMarks(page);
    expect(copied.join(' ')).toContain('Quatre vedettes de patrouille et un hélicoptère français basé à Djibouti');
    expect(copied.length).toBeGreaterThan(6);
    expect(fact).toEqual([]);
    await page.close();
  });

  test('a rewriting: the words and facts that both have, and the words that name a source', async () => {
    const page = await mark(second);
    const { copied, fact, credit } = await readMarks(page);
    expect(copied).toContain('le colonel Farah Guedi Miguil');
    expect([...fact, ...copied].join(' ')).toMatch(/412.*350|350.*412/);
    expect(credit).toContain(OWN.secondQuote);
    await page.close();
  });

  test.skipIf(SEEDS.pages === null)('of the seed pages, what they share', async () => {
    for (const address of [SEEDS.first, SEEDS.second]) await (await click(await reader.visit(address))).close().catch(() => {});
    const page = await mark(SEEDS.first);
    const { copied, fact, credit } = await readMarks(page);
    const shared = [...copied, ...fact].join(' ');
    for (const figure of ['2 500', '900', '23', '21', '25']) expect(shared.replace(/\s/g, ' ')).toContain(figure);
    expect(credit).toContain(SEEDS.firstQuote);
    await page.close();
  });
});

describe.skipIf(TESTED === 'firefox')('the legend, which only the accessibility tree tells', () => {
  test('says what each mark means, which sibling it is about, how many there are, and how to remove them', async () => {
    const page = await mark(second);
    const { copied, fact, credit } = await readMarks(page);
    const said = await readLegend(page);
    expect(said.slice(0, 2)).toEqual(['Marks on this page', `Compared with ${OWN.firstOutlet}`]);
    expect(said.join(' ')).toContain(`Words that stand there too ${copied.length}`);
    expect(said.join(' ')).toContain(`Facts told there too ${fact.length}`);
    expect(said.join(' ')).toContain(`Words that name a source ${credit.length}`);
    expect(said.slice(-2)).toEqual(['Take the marks away', 'Esc']);
    await page.close();
  });

  test('its buttons remove the marks and go to the next mark of a kind', async () => {
    const page = await mark(second);
    await page.setViewport({ width: 600, height: 300 });
    await clickLegend(page, 'Words that name a source');
    await until(() => page.evaluate(() => scrollY > 0), 'Nothing is shown');
    await clickLegend(page, 'Take the marks away');
    await untilMarked(page, false);
    await page.close();
  });
});

describe('without a trace', () => {
  test.each([
    ['a page of its own', first],
    ['a page with a strict policy', STRICT],
    ['a page whose styles undo all others', CRAMPED],
  ])('Escape leaves %s as it was', async (_what, address) => {
    const page = await reader.visit(address);
    const before = await markup(page);
    await press(await click(page), 'm');
    await untilMarked(page);
    const names = await highlights(page);
    for (const name of names) expect(await paperOf(page, name)).not.toBe('rgba(0, 0, 0, 0)');
    expect(await markup(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    await untilMarked(page, false);
    expect(await markup(page)).toBe(before);
    expect(await highlights(page)).toEqual([]);
    // The background removes the style, a moment later.
    for (const name of names) await until(async () => (await paperOf(page, name)) === 'rgba(0, 0, 0, 0)', 'The style stays');
    await page.close();
  });

  test('the legend is visible whatever styles the page has', async () => {
    const page = await mark(CRAMPED);
    const box = await page.evaluate(() => {
      const { left, top, right, bottom, width, height } =
        document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
      const isOnTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === document.documentElement.lastElementChild;
      return {
        isInside: right <= innerWidth && bottom <= innerHeight && left >= 0 && top >= 0,
        isLarge: width > 150 && height > 80,
        isOnTop,
      };
    });
    expect(box).toEqual({ isInside: true, isLarge: true, isOnTop: true });
    await page.close();
  });

  test('asking again replaces the marks: there are never two legends or two sets of marks', async () => {
    const page = await mark(second);
    const before = { count: await countMarkings(page), names: await highlights(page) };
    await press(await click(page), 'm');
    await until(async () => !(await highlights(page)).some((name) => before.names.includes(name)), 'The marks are the old ones');
    expect(await countMarkings(page)).toBe(before.count);
    await page.keyboard.press('Escape');
    await untilMarked(page, false);
    await page.close();
  });

  test('asking for another sibling shows its marks', async () => {
    await (await click(await reader.visit(OWN.original))).close().catch(() => {});
    const page = await reader.visit(second);
    const kinds = new Set<string>();
    for (const outlet of [OWN.firstOutlet, 'الجزيرة نت']) {
      const popup = await click(page);
      const names = await highlights(page);
      // The popup may close while it is clicked; then there is no page to answer.
      await popup.evaluate(clickMark, outlet, SHARED).catch(() => {});
      await until(async () => (await highlights(page)).some((name) => !names.includes(name)), 'No new marks');
      kinds.add((await highlights(page)).map((name) => name.replace(/^.*-/, '')).join(' '));
    }
    expect([...kinds]).toEqual(['copied fact credit', 'fact credit']);
    await page.close();
  });

  test('a page that was left has no marks when the reader returns', async () => {
    const page = await mark(second);
    await page.goto(first);
    await page.goBack();
    expect(await countMarkings(page)).toBe(0);
    await page.close();
  });
});

describe('on an endless page', () => {
  /** Runs in the page, as its own script would: another article above and below, with the same words for its source, and another address. */
  const grow = () => {
    const own = document.querySelector('article') ?? document.body;
    for (const place of ['beforebegin', 'afterend'] as const) {
      const other = document.createElement('article');
      const words = own.textContent ?? '';
      other.innerHTML = '<h1>Le barrage tient</h1><p class="other"></p>';
      (other.lastChild as HTMLElement).textContent = `Le barrage tient bon. ${words.slice(-200)}`;
      own.insertAdjacentElement(place, other);
    }
    history.pushState(null, '', '/2024/05/14/article-suivant/');
  };
  /** Runs in the page: how many marks stand in articles that were added. */
  const inOthers = () =>
    [...CSS.highlights.values()]
      .flatMap((marks) => [...marks])
      .filter(({ startContainer }) => startContainer.parentElement?.closest('.other')).length;

  test('marks stay with the words of their article, also where it is drawn anew, go with it and come back with it', async () => {
    const page = await mark(second);
    const before = await readMarks(page);
    await page.evaluate(grow);
    await page.evaluate(() => {
      const own = document.querySelectorAll('article')[1];
      if (own) own.innerHTML = String(own.innerHTML);
    });
    await until(async () => JSON.stringify(await readMarks(page)) === JSON.stringify(before), 'The marks do not come back');
    expect(await page.evaluate(inOthers)).toBe(0);
    // As a page that holds only what is in sight: taken away when it is scrolled far, put back when the reader returns.
    const away = await page.evaluateHandle(() => {
      const own = document.querySelectorAll('article')[1];
      const stand = document.createElement('div');
      own?.replaceWith(stand);
      return { markup: String(own?.outerHTML), stand };
    });
    await untilMarked(page, false);
    // Meanwhile the key is the page's: there is nothing to take away.
    await page.keyboard.press('Escape');
    await page.evaluate(({ markup, stand }) => {
      stand.outerHTML = markup;
    }, away);
    await until(async () => JSON.stringify(await readMarks(page)) === JSON.stringify(before), 'The marks do not come back');
    expect(await page.evaluate(inOthers)).toBe(0);
    await page.close();
  });
});

test('a hostile page learns only that something is marked, and cannot remove it', async () => {
  const page = await mark(SPYING);
  await page.evaluate('pretend()');
  expect(await countMarkings(page)).toBeGreaterThan(1);
  await page.evaluate('seen.splice(0).length');
  await page.keyboard.press('Escape');
  await untilMarked(page, false);
  // The page does not receive the real key either.
  expect(await page.evaluate('seen')).toEqual([]);
  await press(await click(page), 'm');
  await untilMarked(page);
  const seen = (await page.evaluate('seen')) as unknown[];
  expect(seen).toEqual([[null, '', expect.toSatisfy((text) => !text), ['popover']]]);
  await page.close();
});

test('marks work in a private window, and nothing is stored', async () => {
  const stored = await countStored(reader);
  const page = await reader.visitPrivately(WORD_FOR_WORD);
  await press(await click(page), 'm');
  await untilMarked(page);
  expect((await readMarks(page)).copied.length).toBeGreaterThan(6);
  expect(await countStored(reader)).toBe(stored);
  await page.close();
});

test('no request was made except for the pages', () => {
  expect(foreignRequests(web.log)).toEqual([]);
});
