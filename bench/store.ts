// The store at 10,000, 100,000 and 1,000,000 articles, in Chromium, in a worker of an extension; beside it what one would take instead.
// npm run bench:store -- [--sizes 10000,100000,1000000] [--alone] [--peers] [--corpus DIR]
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Wake } from './store/ask-page';
import { BenchBrowser, buildBench } from './store/bench-browser';
import { benchMiniSearch, benchStream } from './store/mini-search';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    /** The store alone. */
    alone: { type: 'boolean', default: false },
    /** What one would take instead, alone. */
    peers: { type: 'boolean', default: false },
    corpus: { type: 'string', default: process.env.WIREPRINT_CORPUS ?? '../shared/corpus' },
  },
});
const ANSWERS = 200;
const WAKES = 20;
const RECORDS = 200;
const PART = 5000;
const NAIVE_ARTICLES = 100_000;

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;
function spread(all: readonly number[]): string {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return `median ${ms(at(0.5))}, p95 ${ms(at(0.95))}`;
}

async function load(browser: BenchBrowser, name: string, total: number): Promise<number> {
  let spent = 0;
  for (let at = 0; at < total; at += PART) {
    spent += await browser.call<number>('load', name, at, Math.min(at + PART, total), total);
    if ((at + PART) % 50_000 === 0) process.stderr.write(`${name}: ${at + PART} of ${total}, ${(spent / 1000).toFixed(0)} s\n`);
  }
  return spent;
}

async function repeat(times: number, measure: (index: number) => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let index = 0; index < times; index++) all.push(await measure(index));
  return all;
}

async function answers(browser: BenchBrowser, name: string, total: number): Promise<string> {
  await repeat(ANSWERS / 4, async (index) => (await browser.call<[number, number]>('answer', name, 100_000 + index, total))[0]);
  return spread(await repeat(ANSWERS, async (index) => (await browser.call<[number, number]>('answer', name, index, total))[0]));
}

/** LevelDB compacts late: what merges deleted lies there for a while. */
async function onDisk(browser: BenchBrowser, total: number): Promise<string> {
  const before = browser.bytesOnDisk();
  await browser.call('copyBlocks');
  return `${kB((browser.bytesOnDisk() - before) / total)} as a fresh copy lies on the disk, ${kB(before / total)} right after loading and merging`;
}

async function benchPacked(total: number): Promise<void> {
  const browser = await BenchBrowser.open();
  const loading = await load(browser, 'packed', total);
  const settling = await browser.call<number>('settle');
  const { sizes, bytes } = await browser.call<{ sizes: number[]; bytes: number }>('layout');
  const seconds = (loading + settling) / 1000;
  console.log(`\npacked store, ${total} articles over a year`);
  console.log(
    `  load            ${seconds.toFixed(1)} s, ${(total / seconds).toFixed(0)} articles a second, of it ${(settling / 1000).toFixed(1)} s of merging`,
  );
  console.log(`  segments        ${sizes.length}: ${sizes.join(' ')}`);
  console.log(`  answer, awake   ${await answers(browser, 'packed', total)}`);
  console.log(`  disk            ${kB(bytes / total)} an article packed; ${await onDisk(browser, total)}`);
  console.log(`  storing one     ${spread(await repeat(RECORDS, (index) => browser.call<number>('record', index, total)))}`);
  await benchWakes(browser, total);
  const [took, dropped] = await browser.call<[number, number]>('dropMonth', total);
  console.log(`  drop a month    ${ms(took)} for ${dropped} articles`);
  await browser.close();
}

/** After storing one by one, so that the journal is half full, as it is on average. */
async function benchWakes(browser: BenchBrowser, total: number): Promise<void> {
  const page = await browser.askPage();
  const wakes: Wake[] = [];
  for (let index = 0; index < WAKES; index++) {
    await browser.killWorker();
    wakes.push((await page.evaluate(`ask(${500_000 + index}, ${total})`)) as Wake);
  }
  const of = (part: (wake: Wake) => number) => spread(wakes.map(part));
  console.log(`  answer, woken   ${of(({ whole }) => whole)}, from the page's message to its reply, the worker's start included`);
  console.log(`    its start     ${of(({ whole, open, find, compare }) => whole - open - find - compare)}`);
  console.log(`    open store    ${of(({ open }) => open)}, with a journal of ${RECORDS}`);
  console.log(`    find          ${of(({ find }) => find)}`);
  console.log(`    compare       ${of(({ compare }) => compare)}`);
}

async function benchNaive(): Promise<void> {
  const browser = await BenchBrowser.open();
  const seconds = (await load(browser, 'naive', NAIVE_ARTICLES)) / 1000;
  console.log(`\none row an article with a multiEntry index of its keys, ${NAIVE_ARTICLES} articles`);
  console.log(`  load            ${seconds.toFixed(1)} s, ${(NAIVE_ARTICLES / seconds).toFixed(0)} articles a second`);
  console.log(`  answer, awake   ${await answers(browser, 'naive', NAIVE_ARTICLES)}`);
  console.log(`  disk            ${kB(browser.bytesOnDisk() / NAIVE_ARTICLES)} an article`);
  await browser.close();
}

const [load1 = 0] = loadavg();
console.log(`${cpus().length} cores, Node ${process.versions.node}; load of the machine before the run ${load1.toFixed(1)}`);
await buildBench();
if (!values.peers) for (const size of values.sizes.split(',').map(Number)) await benchPacked(size);
if (!values.alone) {
  await benchNaive();
  benchMiniSearch(spread);
  benchStream(values.corpus);
}
