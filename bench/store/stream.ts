// Copies across sites in a stream of real articles: how right MiniSearch and the fingerprints are, on the same articles.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { languageLists } from '../../src/build/language-lists';
import { MemoryIndex } from '../../src/cli/memory-index';
import { makeFingerprint, type Print } from '../../src/core/fingerprint/make-fingerprint';
import { shingle } from '../../src/core/fingerprint/shingles';
import { compare } from '../../src/core/match/compare';
import { MAX_CANDIDATES } from '../../src/core/provenance/measure-all';
import { shingleWords, tokenise } from '../../src/core/text/tokens';
import { type Figures, progress } from './figures';

/** The first of the stream, for both: MiniSearch takes time that grows with the square of them, ten minutes and more for all 3,593. */
const ARTICLES = 1000;
/** Progress is reported after so many articles. */
const TOLD_PART = 200;
const COPIES = new Set(['identical', 'edited', 'excerpt']);

interface StreamRow {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  readonly text: string;
}
/** Linked articles, with what the link is trusted by. */
interface Link {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** Words in a run. */
const RUN = 5;
/** Minimum share of the shorter text's runs for a pair that is to be found. */
const MIN_FOUND = 0.3;
/** Minimum share of the shorter text's runs for a link that is right. */
const MIN_RIGHT = 0.15;

/**
 * F1 of the copies found, for MiniSearch at the threshold that suits it best: recall over the pairs that share MIN_FOUND and more, as the corpus
 * lists them, precision over all links.
 */
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
  const wanted = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
  const runs = new Map(stream.map(({ id, title, text }) => [id, new Set(shingle(shingleWords(tokenise(`${title}\n${text}`)), RUN))]));
  const isRight = ({ a, b }: Link) => wanted.has(keyOf(a, b)) || shareOf(runs.get(a), runs.get(b)) >= MIN_RIGHT;
  const judged = (links: readonly Link[]) => links.map((link) => ({ ...link, key: keyOf(link.a, link.b), isRight: isRight(link) }));
  const column = `F1, the first ${stream.length} of stream fr, ${wanted.size} pairs of ${MIN_FOUND} and more`;
  figures.set(column, 'fingerprints', f1(judged(ourLinks(stream)), wanted).toFixed(3));
  const mini = judged(miniLinks(stream));
  const thresholds = Array.from({ length: 50 }, (_, step) => step / 50);
  const scores = thresholds.map((threshold) =>
    f1(
      mini.filter(({ score }) => score >= threshold),
      wanted,
    ),
  );
  figures.set(column, 'MiniSearch, best threshold', Math.max(...scores).toFixed(3));
}

/** A score is a share of what the article itself scores for its own words. */
function miniLinks(stream: readonly StreamRow[]): Link[] {
  const index = new MiniSearch<StreamRow>({ fields: ['title', 'text'], storeFields: ['site'] });
  return stream.flatMap((row, number) => {
    if (number % TOLD_PART === 0) progress(`MiniSearch: ${number} of ${stream.length} articles of the stream`);
    index.add(row);
    const found = index.search(`${row.title} ${row.text}`).slice(0, MAX_CANDIDATES + 1);
    const own = found.find(({ id }) => id === row.id)?.score ?? 1;
    return found.filter(({ site }) => site !== row.site).map(({ id, score }) => ({ a: row.id, b: String(id), score: score / own }));
  });
}

function ourLinks(stream: readonly StreamRow[]): Link[] {
  const index = new MemoryIndex();
  const prints: Print[] = [];
  return stream.flatMap((row, number) => {
    const print = makeFingerprint(row.title, row.text.split('\n'), 'fr', languageLists);
    const found = index.candidates(print, MAX_CANDIDATES);
    index.add(number, print);
    prints.push(print);
    return found.flatMap((other) => {
      const [article, known] = [stream[other], prints[other]];
      if (!article || !known || article.site === row.site || !COPIES.has(compare(print, known).relation)) return [];
      return [{ a: row.id, b: article.id, score: 1 }];
    });
  });
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Share of the shorter text's runs that the longer has, 0…1. */
function shareOf(a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): number {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  return [...shorter].filter((run) => longer.has(run)).length / Math.max(1, shorter.size);
}

function f1(links: ReadonlyArray<{ readonly key: string; readonly isRight: boolean }>, wanted: ReadonlySet<string>): number {
  const precision = links.filter(({ isRight }) => isRight).length / Math.max(1, links.length);
  const keys = new Set(links.map(({ key }) => key));
  const recall = [...wanted].filter((key) => keys.has(key)).length / Math.max(1, wanted.size);
  return (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
}
