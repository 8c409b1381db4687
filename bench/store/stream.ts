// Copies across sites in a stream of real articles: how right MiniSearch and the fingerprints are, on the same articles.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { makeFingerprint, type Print } from '../../src/core/fingerprint/make-fingerprint';
import { compare } from '../../src/core/match/compare';
import { MemoryIndex } from '../../src/store/memory-index';
import { type Figures, progress } from './figures';

/** The first of the stream, for both: MiniSearch takes time that grows with the square of them, ten minutes and more for all 3,593. */
const ARTICLES = 1000;
const TOLD_PART = 200;
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

/** F1 of the copies found, for MiniSearch at the threshold that suits it best. */
export function benchStream(corpus: string, figures: Figures): void {
  const file = (name: string) => join(resolve(corpus), name);
  if (!existsSync(file('stream-fr.ndjson.gz'))) {
    progress(`no corpus at ${resolve(corpus)}: name its folder with --corpus DIR or WIREPRINT_CORPUS; F1 is not measured`);
    return;
  }
  const rows = <Row>(name: string): Row[] =>
    gunzipSync(readFileSync(file(name)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line): Row => JSON.parse(line));
  const stream = rows<StreamRow>('stream-fr.ndjson.gz').slice(0, ARTICLES);
  const taken = new Set(stream.map(({ id }) => id));
  const pairs = rows<{ a: string; b: string }>('stream-fr.pairs.ndjson.gz').filter(({ a, b }) => taken.has(a) && taken.has(b));
  const gold = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
  const column = `F1, the first ${stream.length} of stream fr, ${gold.size} pairs`;
  figures.set(column, 'fingerprints', f1(ourLinks(stream), gold).toFixed(3));
  const mini = miniLinks(stream);
  const thresholds = Array.from({ length: 50 }, (_, step) => step / 50);
  const scores = thresholds.map((least) =>
    f1(
      mini.filter(([, score]) => score >= least),
      gold,
    ),
  );
  figures.set(column, 'MiniSearch, best threshold', Math.max(...scores).toFixed(3));
}

/** A score is a share of what the article itself scores for its own words. */
function miniLinks(stream: readonly StreamRow[]): Links {
  const index = new MiniSearch<StreamRow>({ fields: ['title', 'text'], storeFields: ['site'] });
  return stream.flatMap((row, number) => {
    if (number % TOLD_PART === 0) progress(`MiniSearch: ${number} of ${stream.length} articles of the stream`);
    index.add(row);
    const found = index.search(`${row.title} ${row.text}`).slice(0, MOST_CANDIDATES + 1);
    const own = found.find(({ id }) => id === row.id)?.score ?? 1;
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
