// MiniSearch's "more like this": the words of a text as a query, over an index in memory. Its best case: every word of the text is asked for.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { makeFingerprint, type Print } from '../../src/core/fingerprint/make-fingerprint';
import { compare } from '../../src/core/match/compare';
import { MemoryIndex } from '../../src/store/memory-index';
import { ownFingerprint } from './synthetic-articles';

const ARTICLES = 10_000;
const QUERIES = 60;
const MOST_CANDIDATES = 50;
const COPIES = new Set(['identical', 'edited', 'excerpt']);

interface StreamRow {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  readonly text: string;
}
/** Linked articles, each link with what it is trusted by. */
type Links = ReadonlyArray<readonly [key: string, score: number]>;

export function benchMiniSearch(spread: (all: readonly number[]) => string): void {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const texts = Array.from({ length: ARTICLES }, (_, id) => textOf(id));
  const started = performance.now();
  for (const [id, text] of texts.entries()) index.add({ id, text });
  const seconds = (performance.now() - started) / 1000;
  const times = Array.from({ length: QUERIES }, (_, seed) => {
    const query = textOf(ARTICLES + seed);
    const asked = performance.now();
    index.search(query);
    return performance.now() - asked;
  });
  console.log(`\nMiniSearch over texts in memory, ${ARTICLES} articles`);
  console.log(`  load            ${seconds.toFixed(1)} s, ${(ARTICLES / seconds).toFixed(0)} articles a second`);
  console.log(`  answer          ${spread(times)}`);
  console.log(
    `  kept            ${(JSON.stringify(index).length / ARTICLES / 1000).toFixed(2)} kB an article, its index as JSON, read whole at each wake`,
  );
}

/** Its terms as words, each as often as it is said. */
function textOf(seed: number): string {
  const { terms, counts } = ownFingerprint(seed);
  return Array.from(terms, (code, at) => `${code.toString(36)} `.repeat(counts[at] ?? 1)).join('');
}

/** F1 of copies found across sites in a stream of real articles, at the threshold that suits MiniSearch best. */
export function benchStream(corpus: string): void {
  const file = (name: string) => join(resolve(corpus), name);
  if (!existsSync(file('stream-fr.ndjson.gz'))) {
    console.log(`\nno corpus at ${resolve(corpus)}: name its folder with --corpus DIR or WIREPRINT_CORPUS; F1 was not measured`);
    return;
  }
  const rows = <Row>(name: string): Row[] =>
    gunzipSync(readFileSync(file(name)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line): Row => JSON.parse(line));
  const stream = rows<StreamRow>('stream-fr.ndjson.gz');
  const gold = new Set(rows<{ a: string; b: string }>('stream-fr.pairs.ndjson.gz').map(({ a, b }) => keyOf(a, b)));
  const mini = miniLinks(stream);
  const thresholds = Array.from({ length: 50 }, (_, step) => step / 50);
  const best = Math.max(
    ...thresholds.map((least) =>
      f1(
        mini.filter(([, score]) => score >= least),
        gold,
      ),
    ),
  );
  console.log(`\ncopies across sites in a stream of ${stream.length} French articles, F1`);
  console.log(`  MiniSearch      ${best.toFixed(3)}, at the threshold that suits it best`);
  console.log(`  fingerprints    ${f1(ourLinks(stream), gold).toFixed(3)}`);
}

function miniLinks(stream: readonly StreamRow[]): Links {
  const index = new MiniSearch<StreamRow>({ fields: ['title', 'text'], storeFields: ['site'] });
  return stream.flatMap((row) => {
    const found = index.search(`${row.title} ${row.text}`).slice(0, MOST_CANDIDATES);
    index.add(row);
    const own = index.search(`${row.title} ${row.text}`).find(({ id }) => id === row.id)?.score ?? 1;
    return found.filter(({ site }) => site !== row.site).map(({ id, score }) => [keyOf(row.id, String(id)), score / own] as const);
  });
}

function ourLinks(stream: readonly StreamRow[]): Links {
  const index = new MemoryIndex();
  const prints: Print[] = [];
  return stream.flatMap((row, number) => {
    const print = makeFingerprint(row.title, row.text.split('\n'), 'fr');
    const found = index.candidates(print, MOST_CANDIDATES);
    index.add(number, print);
    prints.push(print);
    return found.flatMap((other) => {
      const [article, known] = [stream[other], prints[other]];
      if (!article || !known || article.site === row.site || !COPIES.has(compare(print, known).relation)) return [];
      return [[keyOf(row.id, article.id), 1] as const];
    });
  });
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function f1(links: Links, gold: ReadonlySet<string>): number {
  const found = new Set(links.map(([key]) => key));
  const both = [...found].filter((key) => gold.has(key)).length;
  return both ? (2 * both) / (found.size + gold.size) : 0;
}
