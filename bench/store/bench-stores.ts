// The packed store and the naive one, measured in the worker of an extension.
import type { Wake } from './ask-page';
import { BenchBrowser } from './bench-browser';
import type { CopiedAnswer, LibraryAsked, LibraryLook, Recall, StoreName } from './bench-worker';
import { type Figures, kB, ms, patiently, perSecond, progress, spread } from './figures';

// How often each thing is measured; chosen by hand between steady figures and time.

/** Answers of the packed store. */
const ANSWERS = 200;
/** Answers of the naive store: fewer, since each takes seconds. */
const NAIVE_ANSWERS = 20;
/** Outlets that carry one story word for word. */
const COPIES = 500;
/** Answers about that story, and how many of them come first and are not counted. */
const COPIED_ANSWERS = 50;
const WARM = 10;
/** Starts of the worker. */
const WAKES = 20;
/** Rounds of searches of the library. */
const SEARCH_ROUNDS = 12;
/** Articles that are recorded one by one. */
const RECORDS = 200;
/** Articles of one call, and of one transaction. */
const PART = 5000;
/** Progress is reported after so many articles. */
const TOLD_PART = 50_000;

async function load(browser: BenchBrowser, name: StoreName, total: number): Promise<number> {
  let spent = 0;
  for (let at = 0; at < total; at += PART) {
    const to = Math.min(at + PART, total);
    spent += await browser.call<number>('load', name, at, to, total);
    if (to % TOLD_PART === 0 || to === total) progress(`${name}: ${to} of ${total} articles, ${(spent / 1000).toFixed(0)} s`);
  }
  return spent;
}

async function repeat(times: number, measure: (index: number) => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let index = 0; index < times; index++) all.push(await measure(index));
  return all;
}

async function answers(browser: BenchBrowser, name: StoreName, total: number, times: number): Promise<string> {
  const answer = (seed: number) => browser.call<number>('answer', name, seed, total);
  return await patiently(`${name}: answers`, async () => {
    await repeat(times / 4, (index) => answer(100_000 + index));
    return spread(await repeat(times, answer));
  });
}

export async function benchPacked(total: number, figures: Figures): Promise<void> {
  const browser = await BenchBrowser.open();
  try {
    await measurePacked(browser, total, (row, value) => figures.set(`packed, ${total}`, row, value));
  } finally {
    await browser.close();
  }
}

async function measurePacked(browser: BenchBrowser, total: number, set: (row: string, value: string) => void): Promise<void> {
  const loading = await load(browser, 'packed', total);
  set('load', perSecond(total, loading));
  const settling = await patiently('packed: merging', () => browser.call<number>('settle'));
  set('load, with all merging', perSecond(total, loading + settling));
  await patiently('packed: comparisons', () => browser.call<void>('compareAll', total));
  set('segments', String((await browser.call<number[]>('segments')).length));
  set('answer, awake', await answers(browser, 'packed', total, ANSWERS));
  const { copies, rewrites } = await patiently('packed: found again', () => browser.call<Recall>('recall', total));
  set('copies found', copies);
  set('rewrites found', rewrites);
  const bytes = await patiently('packed: its size', () => browser.call<number>('packedBytes'));
  set('disk, packed', kB(bytes / total));
  set('disk, right after loading', kB(browser.bytesOnDisk() / total));
  set('storing one', spread(await repeat(RECORDS, (index) => browser.call<number>('record', index, total))));
  await measureWakes(browser, total, set);
  await measureLibrary(browser, set);
  await measureCopied(browser, total, set);
  const [took, dropped] = await browser.call<[number, number]>('dropMonth', total);
  set('dropping a month', `${ms(took)} for ${dropped}`);
}

/** After storing one by one, so that the journal is half full, as it is on average. */
async function measureWakes(browser: BenchBrowser, total: number, set: (row: string, value: string) => void): Promise<void> {
  const page = await browser.askPage();
  const wakes: Wake[] = [];
  await patiently('packed: wakes', async () => {
    for (let index = 0; index < WAKES; index++) {
      await browser.killWorker();
      wakes.push((await page.evaluate(`ask(${500_000 + index}, ${total})`)) as Wake);
    }
  });
  const of = (part: (wake: Wake) => number) => spread(wakes.map(part));
  set(
    'answer, woken',
    of(({ whole }) => whole),
  );
  set(
    '  start of the worker',
    of(({ whole, open, find, compare }) => whole - open - find - compare),
  );
  set(
    `  opening, journal of ${RECORDS}`,
    of(({ open }) => open),
  );
  set(
    '  finding',
    of(({ find }) => find),
  );
  set(
    '  comparing',
    of(({ compare }) => compare),
  );
}

/** Words of made-up titles: a common part of a word, two words, the name of an outlet, and what is in none. */
const SEARCHES = ['ea', 'tin sa', 'outlet17', 'agency 3', 'zzz'];
/** The lists that are searched, in turns. */
const LISTS = [
  { view: 'articles', order: 'newest' },
  { view: 'stories', order: 'outlets' },
  { view: 'stories', order: 'origins' },
] as const;

/** From the page's message to its reply, as its person waits; the first entries with a worker that was asleep. */
async function measureLibrary(browser: BenchBrowser, set: (row: string, value: string) => void): Promise<void> {
  const page = await browser.askPage();
  const look = (asked: LibraryAsked) => page.evaluate(`look(${JSON.stringify(asked)})`) as Promise<LibraryLook>;
  const firsts: number[] = [];
  const searches: number[] = [];
  const all: number[] = [];
  await patiently('packed: the library', async () => {
    for (let index = 0; index < WAKES; index++) {
      await browser.killWorker();
      firsts.push((await look({ ...LISTS[0], words: '' })).took);
    }
    // Asked for as soon as the first entries are here, while the reader looks at them.
    await browser.killWorker();
    all.push((await look({ ...LISTS[0], words: ' ' })).took);
    for (let round = 0; round < SEARCH_ROUNDS; round++) {
      const list = LISTS[round % LISTS.length] as Omit<LibraryAsked, 'words'>;
      for (const words of SEARCHES) searches.push((await look({ ...list, words: `${words}${' a'.repeat(round)}` })).took);
    }
  });
  set('library, woken, first entries', spread(firsts));
  set('  with all that is said of them', spread(all));
  set('library, a search', spread(searches));
}

/** A story that hundreds of outlets carry, asked at some of them. */
async function measureCopied(browser: BenchBrowser, total: number, set: (row: string, value: string) => void): Promise<void> {
  const urls = await browser.call<string[]>('loadCopies', 'packed', COPIES, total);
  await patiently('packed: merging', () => browser.call<number>('settle'));
  const answers: CopiedAnswer[] = [];
  await patiently('packed: a story with many copies', async () => {
    for (let at = 0; at < COPIED_ANSWERS; at++) answers.push(await browser.call<CopiedAnswer>('answerCopied', urls[at]));
  });
  const counted = answers.slice(WARM);
  set(`answer, ${COPIES} verbatim copies`, spread(counted.map(({ took }) => took)));
  set('  outlets said', [...new Set(counted.map(({ outlets }) => outlets))].join(', '));
  set('  size of the answer', `${Math.max(...counted.map(({ kilobytes }) => kilobytes)).toFixed(0)} kB`);
}

export async function benchNaive(total: number, figures: Figures): Promise<void> {
  const column = `a row each, ${total}`;
  const browser = await BenchBrowser.open();
  try {
    figures.set(column, 'load', perSecond(total, await load(browser, 'naive', total)));
    figures.set(column, 'answer, awake', await answers(browser, 'naive', total, NAIVE_ANSWERS));
    figures.set(column, 'disk, right after loading', kB(browser.bytesOnDisk() / total));
  } finally {
    await browser.close();
  }
}
