// Measures the files of a list on made-up articles: bytes an article as they are served, and how long a file takes to be made and read.
// npm run bench:lists
import { gunzipSync, gzipSync } from 'node:zlib';
import { DAY, HOUR } from '../src/core/durations';
import { packListFile, readListFile } from '../src/core/list/list-file';
import { listedOf } from '../src/core/list/listed-article';
import type { ListedArticle } from '../src/core/model/list';
import { syntheticArticle } from './store/synthetic-articles';

/** A whole day. */
const FROM = Date.UTC(2026, 10, 25);

/** Made-up articles, read evenly within one span of time. */
function articlesOf(count: number, length: number): ListedArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const readAt = FROM + Math.floor((index / count) * length);
    const publishedAt = new Date(readAt - 1_800_000).toISOString();
    const listed = listedOf({ ...syntheticArticle(index, count), readAt, firstReadAt: readAt, publishedAt });
    if (!listed) throw new Error(`article ${index} is of no list`);
    return listed;
  });
}

/** Without the terms by which rewritten and translated copies are found: for copies of words alone. */
function wordsAlone(article: ListedArticle): ListedArticle {
  return { ...article, fingerprint: { ...article.fingerprint, terms: new Uint32Array(), counts: new Uint8Array() } };
}

function measure(name: string, articles: readonly ListedArticle[], length: number): void {
  const span = { from: FROM, to: FROM + length };
  const [began, packed] = [performance.now(), gzipSync(packListFile(span, { articles, drops: [] }), { level: 9 })];
  const made = performance.now();
  const read = readListFile(new Uint8Array(gunzipSync(packed)), { ...span, articles: articles.length });
  const ended = performance.now();
  if (read.refused > 0) throw new Error(`${read.refused} rows are refused`);
  const bytes = Math.round(packed.length / articles.length);
  console.log(
    `${name.padEnd(34)} ${String(articles.length).padStart(6)} articles ${String(packed.length).padStart(9)} bytes ${String(bytes).padStart(6)} an article` +
      `   made in ${(made - began).toFixed(0)} ms, read in ${(ended - made).toFixed(0)} ms`,
  );
}

for (const [name, count, length] of [
  ['an hour of fifty outlets', 200, HOUR],
  ['an hour of a language', 1_000, HOUR],
  ['a day of a language', 5_000, DAY],
  ['a day of 20,000', 20_000, DAY],
] as const) {
  const articles = articlesOf(count, length);
  measure(name, articles, length);
  measure(`${name}, copied words alone`, articles.map(wordsAlone), length);
}
