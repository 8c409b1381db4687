// Measures how long a person waits for the popup, for the marks on the page, for the story page and for the library, and prints the size of the popup.
// It drives the built extension in a real Chromium; each time runs from the click or key to the frame that shows the result.
// npm run bench:screens -- [--runs N] [--articles N] [--library]
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { DAY } from '../src/core/durations';
import { GRANTED } from '../test/browser/harness/builds';
import { importCopies } from '../test/browser/harness/copies';
import { importArticles } from '../test/browser/harness/library-articles';
import { Reader } from '../test/browser/harness/reader';
import { serveNewsWeb } from '../test/fixtures/news-web/server';
import { percentile } from './percentiles';
import { installBarePopup } from './screens/bare-popup';
import { madeUpPages } from './screens/made-up-pages';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    articles: { type: 'string', default: '5000' },
    /** The library alone. */
    library: { type: 'boolean', default: false },
  },
});
const RUNS = Number(values.runs);
/** Articles of the library besides those of the other screens. Importing a hundred thousand takes minutes. */
const LISTED = Number(values.articles);
/** Milliseconds within which they were read: shorter than articles are kept by default. */
const KEPT = 80 * DAY;
/** Milliseconds, and kB of gzip. Chosen by hand; scripts/bundle-sizes.mjs holds the same size. */
const BUDGETS = { popup: 200, popupOfMany: 300, marks: 100, story: 500, library: 300, search: 150, popupKilobytes: 45 };
const LONG = madeUpPages('long', 5_000, 2);
const STORY = madeUpPages('story', 500, 50);
/** Outlets that carry one story word for word. */
const COPIES = 500;

/** The elements of the popup that hold the answer. */
const ANSWER = '.finding, section';

/** Milliseconds since 1970, with fractions: the same clock as in pages, so that times of both can be subtracted. */
const now = () => performance.timeOrigin + performance.now();

function report(name: string, times: readonly number[], budget: number | null): void {
  const at = (share: number) => percentile(times, share).toFixed(0);
  console.log(`${name.padEnd(62)} median ${at(0.5)} ms, p95 ${at(0.95)} ms${budget === null ? '' : ` (budget: ${budget} ms)`}`);
}

async function repeat(work: (run: number) => Promise<number>): Promise<number[]> {
  // The first run does not count: it warms the browser, as earlier popups have warmed a person's browser.
  await work(0);
  const times: number[] = [];
  for (let run = 1; run <= RUNS; run++) times.push(await work(run));
  return times;
}

/** When the browser painted the largest text within this element, as it reports itself. */
function paintedAt(page: Page, within: string): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { element: Element | null })[])
            if (entry.element?.closest(selector)) resolve(performance.timeOrigin + entry.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    within,
  );
}

/** Code that waits in a page until the condition holds, and then for one more frame: by then the frame that first showed it is painted. */
const shownAt = (isThere: string): string => `new Promise((resolve) => {
  requestAnimationFrame(function look() {
    if (!(${isThere})) requestAnimationFrame(look);
    else requestAnimationFrame((frame) => resolve(performance.timeOrigin + frame));
  });
})`;

/** Puppeteer makes each new page wait until it has attached to it. That would be measured too, so new pages are told not to wait. */
async function runNewPagesAtOnce(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const filter = [{ type: 'page', exclude: true }, {}];
  await session.connection()?.send('Target.setAutoAttach', { autoAttach: true, flatten: true, waitForDebuggerOnStart: false, filter });
  await session.detach();
}

async function readAll(reader: Reader, addresses: readonly string[], keepText: boolean): Promise<void> {
  await reader.call('changeSettings', { keepText });
  const page = await reader.visit(addresses[0] ?? '');
  const own = await reader.openOwn('options.html', 'behind');
  for (const address of addresses) {
    await page.goto(address);
    const tab = `chrome.tabs.query({ url: ${JSON.stringify(address)} })`;
    await own.evaluate(
      `${tab}.then(([{ id }]) => chrome.runtime.sendMessage({ call: 'readTab', request: { tabId: id } })).then(({ ok }) => { if (!ok) throw new Error('Not read') })`,
    );
  }
  await own.close();
  await page.close();
}

async function benchPopup(reader: Reader, address: string, open: (page: Page) => Promise<Page>, within: string): Promise<number[]> {
  const page = await reader.visit(address);
  await runNewPagesAtOnce(page);
  const times = await repeat(async () => {
    await page.bringToFront();
    const clicked = now();
    const popup = await open(page);
    const painted = await paintedAt(popup, within);
    await popup.close();
    return painted - clicked;
  });
  await page.close();
  return times;
}

async function benchMarks(reader: Reader, address: string): Promise<number[]> {
  const page = await reader.visit(address);
  const times = await repeat(async () => {
    const popup = await reader.clickToolbar(page);
    await popup.waitForSelector('section');
    const marked = page.evaluate(shownAt('CSS.highlights.size > 0')) as Promise<number>;
    const pressed = now();
    // The popup closes while the key is being sent; then there is no page to answer from.
    await popup.keyboard.press('m').catch(() => {});
    const time = (await marked) - pressed;
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => CSS.highlights.size === 0);
    return time;
  });
  await page.close();
  return times;
}

/** From the key that opens the rest of a long list until all of it is drawn, in the popup. */
async function benchOpenAll(reader: Reader, address: string, copies: number): Promise<number[]> {
  const page = await reader.visit(address);
  const times = await repeat(async () => {
    const popup = await reader.clickToolbar(page);
    await popup.waitForSelector('section:has(.copy) .more');
    await popup.focus('section:has(.copy) .more button:last-child');
    const drawn = popup.evaluate(shownAt(`document.querySelectorAll('.copy').length >= ${copies}`)) as Promise<number>;
    const pressed = now();
    await popup.keyboard.press('Enter');
    const time = (await drawn) - pressed;
    await popup.close();
    return time;
  });
  await page.close();
  return times;
}

async function benchStory(reader: Reader, address: string): Promise<number[]> {
  return repeat(async () => {
    const page = await reader.browser.newPage();
    await page.evaluateOnNewDocument(`shown = ${shownAt("document.querySelector('main section') !== null")}`);
    const opened = now();
    await reader.goToOwn(page, `story.html?url=${encodeURIComponent(address)}`);
    const shown = (await page.evaluate('shown')) as number;
    await page.close();
    return shown - opened;
  });
}

/** From opening the library until its first entries are drawn; and from a typed word until what it finds is. */
async function benchLibrary(reader: Reader): Promise<{ first: number[]; search: number[] }> {
  const searches: number[] = [];
  const first = await repeat(async (run) => {
    const page = await reader.browser.newPage();
    await page.evaluateOnNewDocument(`shown = ${shownAt("document.querySelector('.entry-title') !== null")}`);
    const opened = now();
    await reader.goToOwn(page, 'library.html');
    const shown = (await page.evaluate('shown')) as number;
    await page.focus('input[type=search]');
    // A title of one article alone, and of another one in each run.
    const found = page.evaluate(shownAt("document.querySelector('.entries')?.children.length === 1")) as Promise<number>;
    const typed = now();
    await page.evaluate(typeWords, `Title ${LISTED - 1 - run}`);
    const time = (await found) - typed;
    if (run > 0) searches.push(time);
    await page.close();
    return shown - opened;
  });
  return { first, search: searches };
}

/** In a page: the field has these words as if they had been typed at once. */
function typeWords(words: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field) field.value = words;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}

function popupKilobytes(): string {
  const html = readFileSync(join(GRANTED, 'popup.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
    ([, file = '']) => gzipSync(readFileSync(join(GRANTED, file))).length,
  );
  return (scripts.reduce((sum, size) => sum + size, 0) / 1_000).toFixed(1);
}

async function benchAnswers(reader: Reader): Promise<void> {
  const [long = '', copy = ''] = LONG.addresses;
  const [story = ''] = STORY.addresses;
  const own = (page: Page) => reader.clickToolbar(page);
  await readAll(reader, STORY.addresses, true);
  report('a bare popup of another extension', await benchPopup(reader, story, await installBarePopup(reader), 'main'), null);
  report('popup, page of 500 words with 49 copies', await benchPopup(reader, story, own, ANSWER), BUDGETS.popup);
  await readAll(reader, [copy], false);
  await readAll(reader, [long], true);
  report('popup, page of 5,000 words', await benchPopup(reader, long, own, ANSWER), BUDGETS.popup);
  report('marks, page of 5,000 words, by the sibling’s fingerprint', await benchMarks(reader, long), BUDGETS.marks);
  await readAll(reader, [copy], true);
  report('marks, page of 5,000 words, by the sibling’s text', await benchMarks(reader, long), BUDGETS.marks);
  report('story page, 50 articles', await benchStory(reader, story), BUDGETS.story);
  await importCopies(reader, story, 0, COPIES);
  report(`popup, page of 500 words with ${COPIES} verbatim copies`, await benchPopup(reader, story, own, ANSWER), BUDGETS.popupOfMany);
  report(`… all ${COPIES} opened`, await benchOpenAll(reader, story, COPIES), null);
  report(`story page, ${COPIES + 50} articles`, await benchStory(reader, story), null);
}

const web = await serveNewsWeb(new Map([...LONG.pages, ...STORY.pages]));
const reader = await Reader.open({ build: GRANTED, web });
try {
  console.log(
    `${RUNS} runs each, the background awake; from the click or key to the painted frame; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
  );
  console.log(`${'weight of the popup, gzip'.padEnd(62)} ${popupKilobytes()} kB (budget: ${BUDGETS.popupKilobytes} kB)`);
  if (!values.library) await benchAnswers(reader);
  await importArticles(reader, LISTED, Math.floor(KEPT / LISTED));
  const { first, search } = await benchLibrary(reader);
  report(`library, ${LISTED} articles and more`, first, BUDGETS.library);
  report('… a search', search, BUDGETS.search);
} finally {
  await reader.close();
  await web.stop();
}
