// Measures how long a page takes to read: the gate, the reader, and Readability alone, on the same pages in one run of a real Chromium.
// Prints the times and the size of each script beside their budgets.
// npm run bench:reading -- [--corpus DIR] [--pages N] [--chromium PATH]
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { decodePage } from '../src/cli/decode-page';
import { percentile } from './percentiles';
import { corpusFile, corpusPages, options } from './reading-corpus';

/** Bytes of gzip, milliseconds, and a multiple of the time that Readability alone takes. Chosen by hand. */
const BUDGETS = { watchBytes: 6_000, readerBytes: 40_000, gateMs: 3, readerShare: 1.5 };
/** Runs per page. */
const RUNS = 5;
const BUILT = '.output/chrome-mv3';

interface Times {
  readonly gate: number;
  readonly reader: number;
  readonly readability: number;
}

/** The measured functions, as one script to run in the page. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { Readability } from '@mozilla/readability';
        import { extractArticle } from './src/extract/extract-article';
        import { looksLikeArticle } from './src/extract/gate';
        globalThis.measured = { Readability, extractArticle, looksLikeArticle };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The best of several runs. Reader and Readability take turns in going first, since the second one finds the page warm. */
async function measure(page: Page): Promise<Times> {
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run++) {
    const times = await page.evaluate(`(() => {
      const { Readability, extractArticle, looksLikeArticle } = globalThis.measured;
      const time = (work) => { const start = performance.now(); work(); return performance.now() - start; };
      const reader = () => time(() => extractArticle(document, location.href));
      const readability = () => time(() => new Readability(document.cloneNode(true)).parse());
      const [first, second] = ${run} % 2 ? [reader(), readability()] : [readability(), reader()];
      return {
        gate: time(() => looksLikeArticle(document, 'https://news.example/2024/05/03/a-story-of-many-words')),
        reader: ${run} % 2 ? first : second,
        readability: ${run} % 2 ? second : first,
      };
    })()`);
    runs.push(times as Times);
  }
  const best = (key: keyof Times): number => Math.min(...runs.map((times) => times[key]));
  return { gate: best('gate'), reader: best('reader'), readability: best('readability') };
}

function report(name: string, values: readonly number[], unit: string, budget = ''): void {
  const [median, p95, max] = [0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(2));
  console.log(`${name.padEnd(32)} median ${median} · p95 ${p95} · max ${max} ${unit}${budget}`);
}

function reportSizes(): void {
  for (const [file, budget] of [
    ['watch.js', BUDGETS.watchBytes],
    ['reader.js', BUDGETS.readerBytes],
  ] as const) {
    const path = `${BUILT}/${file}`;
    if (!existsSync(path)) console.log(`${file}: not built; run npm run build first`);
    else console.log(`${file.padEnd(32)} ${gzipSync(readFileSync(path), { level: 9 }).length} bytes gzip (at most ${budget})`);
  }
}

async function main(): Promise<void> {
  reportSizes();
  const pages = corpusPages();
  const every = Math.max(1, Math.floor(pages.length / Number(options.pages)));
  const chosen = pages.filter((_, index) => index % every === 0).slice(0, Number(options.pages));
  const script = await bundle();
  let html = '';
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.address() as AddressInfo;
  // Nothing but this machine can be reached: requests to other hosts fail, and the pages' own scripts do not run.
  const browser = await puppeteer.launch({
    executablePath: options.chromium,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const all: Times[] = [];
  for (const { page: file } of chosen) {
    html = withoutScripts(decodePage(gunzipSync(readFileSync(corpusFile(file)))));
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (request.isNavigationRequest() && request.frame() === page.mainFrame() ? request.continue() : request.abort()),
    );
    await page.goto(`http://127.0.0.1:${port}/2024/05/03/a-story-of-many-words`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    all.push(await measure(page));
    await page.close();
  }
  await browser.close();
  server.close();
  console.log(`${all.length} pages, best of ${RUNS} runs each`);
  report(
    'gate',
    all.map(({ gate }) => gate),
    'ms',
    ` (at most ${BUDGETS.gateMs})`,
  );
  report(
    'reader',
    all.map(({ reader }) => reader),
    'ms',
  );
  report(
    'Readability alone',
    all.map(({ readability }) => readability),
    'ms',
  );
  report(
    'reader ÷ Readability',
    all.map(({ reader, readability }) => reader / readability),
    '×',
    ` (at most ${BUDGETS.readerShare})`,
  );
  const total = (key: keyof Times): number => all.reduce((sum, times) => sum + times[key], 0);
  console.log(`over all pages: reader takes ${(total('reader') / total('readability')).toFixed(2)} × Readability alone`);
}

/** Keeps the text of the page's scripts, which takes time to read, but stops them from running. */
function withoutScripts(page: string): string {
  return page.replace(/<script(?![^<>]{0,300}ld\+json)/gi, '<script type="text/plain"');
}

await main();
