// Measures what a page feels of a reading, and how long a reader waits for the answer, on pages of the corpus in one run of a real Chromium.
// What the page feels: taking its markup (`serialisePage`), beside Readability and our own reading run in the page, as a reader script did before there
// was a collector. What the reader waits for: the call `readTab`, and how long it would have taken with the reading in the page.
// npm run bench:reading -- [--corpus DIR] [--pages N]   after `npx wxt build && npx wxt build --mode browser-test`
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { decodePage } from '../src/extract/decode-page';
import { GRANTED, SHIPPED } from '../test/browser/harness/builds';
import { Reader } from '../test/browser/harness/reader';
import { serveNewsWeb } from '../test/fixtures/news-web/server';
import { percentile } from './percentiles';
import { type CorpusPage, corpusFile, corpusPages, options } from './reading-corpus';

/** Bytes of gzip, milliseconds, and multiples: of the time that Readability takes in the page, and of the wait with the reading in the page. */
const BUDGETS = { watchBytes: 6_000, readerBytes: 10_000, gateMs: 3, feltShare: 0.5, waitShare: 1.5 };
/** Runs per page. */
const RUNS = 3;

/** Milliseconds. */
interface Times {
  readonly gate: number;
  /** Taking the markup: the longest block of the page's main thread. */
  readonly felt: number;
  /** Reading in the page, as before. */
  readonly inPage: number;
  readonly readability: number;
  /** From the call to the answer. */
  readonly wait: number;
  /** The part of it from injecting the reader script to the article. */
  readonly collecting: number;
  /** The same part with a script that reads in the page. */
  readonly collectingInPage: number;
}

const MEASURED = `
  import { Readability } from '@mozilla/readability';
  import { serialisePage } from './src/content/serialise-page';
  import { extractArticle } from './src/extract/extract-article';
  import { looksLikeArticle } from './src/extract/gate';
  globalThis.measured = {
    gate: () => looksLikeArticle(document, 'https://news.example/2024/05/03/a-story-of-many-words'),
    felt: () => serialisePage(window),
    inPage: () => extractArticle(document, location.href),
    readability: () => new Readability(document.cloneNode(true)).parse(),
  };`;
const IN_PAGE_READER = `
  import { readPage } from './src/extract/read-page';
  globalThis.found = readPage(document, location.href);`;

async function bundle(contents: string, result = ''): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return `${outputFiles[0]?.text ?? ''}${result}`;
}

/** A copy of the build with the scripts that are measured beside its own. */
async function measuredBuild(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wireprint-reading-'));
  cpSync(GRANTED, folder, { recursive: true });
  writeFileSync(join(folder, 'measured.js'), await bundle(MEASURED));
  writeFileSync(join(folder, 'in-page-reader.js'), await bundle(IN_PAGE_READER, ';found'));
  return folder;
}

/** Runs in a page of the extension, with the id of the tab that shows the page: the times of one run. */
const RUN = `async (tabId, turn) => {
  const time = async (work) => { const start = performance.now(); const value = await work(); return { value, ms: performance.now() - start }; };
  const inject = async (file) => (await chrome.scripting.executeScript({ target: { tabId }, files: [file] }))[0].result;
  await inject('/measured.js');
  const names = ['felt', 'inPage', 'readability', 'gate'];
  // Each is the first in its turn, since the later ones find the page warm.
  const order = names.map((_, at) => names[(at + turn) % names.length]);
  const [{ result: felt }] = await chrome.scripting.executeScript({ target: { tabId }, args: [order], func: (names) => {
    const times = {};
    for (const name of names) { const start = performance.now(); globalThis.measured[name](); times[name] = performance.now() - start; }
    return times;
  } });
  const collect = async () => chrome.runtime.sendMessage({ call: 'readMarkup', request: await inject('/reader.js') });
  const wait = await time(() => chrome.runtime.sendMessage({ call: 'readTab', request: { tabId } }));
  const [collecting, collectingInPage] = turn % 2
    ? [await time(collect), await time(() => inject('/in-page-reader.js'))]
    : [await time(() => inject('/in-page-reader.js')), await time(collect)].reverse();
  return { ...felt, wait: wait.ms, collecting: collecting.ms, collectingInPage: collectingInPage.ms, failed: wait.value.ok ? '' : wait.value.code };
}`;

/** The best of several runs: whatever else runs on the machine only adds to one. */
async function measure(reader: Reader, own: Page, address: string): Promise<Times | null> {
  const page = await reader.browser.newPage();
  // Not until it is loaded: nothing but the page itself can be reached.
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  const tabId = await own.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(address)} }).then(([tab]) => tab.id)`);
  const runs: (Times & { readonly failed: string })[] = [];
  for (let turn = 0; turn < RUNS; turn++) runs.push((await own.evaluate(`(${RUN})(${tabId}, ${turn})`)) as (typeof runs)[number]);
  await page.close();
  if (runs.some(({ failed }) => failed !== '')) return null;
  const best = (key: keyof Times): number => Math.min(...runs.map((times) => times[key]));
  const keys = ['gate', 'felt', 'inPage', 'readability', 'wait', 'collecting', 'collectingInPage'] as const;
  return Object.fromEntries(keys.map((key) => [key, best(key)])) as unknown as Times;
}

function report(name: string, values: readonly number[], unit: string, budget = ''): void {
  const [median, p95, max] = [0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(2));
  console.log(`${name.padEnd(46)} median ${median} · p95 ${p95} · max ${max} ${unit}${budget}`);
}

function reportSizes(): void {
  for (const [file, budget] of [
    ['watch.js', BUDGETS.watchBytes],
    ['reader.js', BUDGETS.readerBytes],
  ] as const)
    console.log(`${file.padEnd(46)} ${gzipSync(readFileSync(join(SHIPPED, file)), { level: 9 }).length} bytes gzip (at most ${budget})`);
}

/** Keeps the text of the page's scripts, which takes time to read, but stops them from running. */
function withoutScripts(page: string): string {
  return page.replace(/<script(?![^<>]{0,300}ld\+json)/gi, '<script type="text/plain"');
}

const addressOf = (index: number): string => `http://corpus.example/2024/05/03/a-story-of-many-words-${index}`;

function reportTimes(all: readonly Times[]): void {
  const list = (of: (times: Times) => number): number[] => all.map(of);
  const total = (of: (times: Times) => number): number => list(of).reduce((sum, value) => sum + value, 0);
  const waitInPage = ({ wait, collecting, collectingInPage }: Times): number => wait - collecting + collectingInPage;
  report(
    'gate',
    list(({ gate }) => gate),
    'ms',
    ` (at most ${BUDGETS.gateMs})`,
  );
  console.log('What the page feels, longest block of its main thread:');
  report(
    '  its markup is taken',
    list(({ felt }) => felt),
    'ms',
  );
  report(
    '  Readability in the page',
    list(({ readability }) => readability),
    'ms',
  );
  report(
    '  our reading in the page, as before',
    list(({ inPage }) => inPage),
    'ms',
  );
  report(
    '  taken ÷ Readability, page by page',
    list(({ felt, readability }) => felt / readability),
    '×',
    ` (at most ${BUDGETS.feltShare})`,
  );
  console.log(`  taken ÷ Readability, over all: ${(total(({ felt }) => felt) / total(({ readability }) => readability)).toFixed(2)} ×`);
  console.log('What the reader waits for, from the call to the answer:');
  report(
    '  with the collector',
    list(({ wait }) => wait),
    'ms',
  );
  report('  with the reading in the page, as before', list(waitInPage), 'ms');
  report(
    '  of it: from the script to the article',
    list(({ collecting }) => collecting),
    'ms',
  );
  report(
    '  the same with the reading in the page',
    list(({ collectingInPage }) => collectingInPage),
    'ms',
  );
  report(
    '  collector ÷ in the page, page by page',
    list((times) => times.wait / waitInPage(times)),
    '×',
    ` (at most ${BUDGETS.waitShare})`,
  );
  console.log(`  collector ÷ in the page, over all: ${(total(({ wait }) => wait) / total(waitInPage)).toFixed(2)} ×`);
}

async function measureAll(chosen: readonly CorpusPage[]): Promise<(Times | null)[]> {
  const pages = chosen.map(({ page }, index) => {
    const body = withoutScripts(decodePage(gunzipSync(readFileSync(corpusFile(page)))));
    return [addressOf(index), { type: 'text/html; charset=utf-8', body }] as const;
  });
  const web = await serveNewsWeb(new Map(pages));
  const folder = await measuredBuild();
  // Nothing but this machine can be reached: all other requests are refused.
  const reader = await Reader.open({ build: folder, web });
  const all: (Times | null)[] = [];
  try {
    const own = await reader.openOwn('welcome.html', 'behind');
    for (const index of chosen.keys()) all.push(await measure(reader, own, addressOf(index)));
  } finally {
    await reader.close();
    await web.stop();
    rmSync(folder, { recursive: true });
  }
  return all;
}

async function main(): Promise<void> {
  if (!existsSync(join(SHIPPED, 'watch.js')) || !existsSync(GRANTED)) throw new Error('Not built yet: run `npm run check` first');
  reportSizes();
  const pages = corpusPages();
  const every = Math.max(1, Math.floor(pages.length / Number(options.pages)));
  const all = await measureAll(pages.filter((_, index) => index % every === 0).slice(0, Number(options.pages)));
  const read = all.filter((times) => times !== null);
  console.log(`${read.length} pages, best of ${RUNS} runs each; ${all.length - read.length} more gave no article and are left out`);
  reportTimes(read);
}

await main();
