// Measures lists on made-up articles: bytes an article as they are served, how long a file takes to be made and read, and a whole list out of a store in a
// file. npm run bench:lists
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { DAY, HOUR } from '../src/core/durations';
import { packListFile, readListFile } from '../src/core/list/list-file';
import { listedOf } from '../src/core/list/listed-article';
import type { ListedArticle } from '../src/core/model/list';
import { FileStore } from '../src/node/file-store';
import { Folder } from '../src/node/folder';
import { makeKey, readKey } from '../src/node/key-file';
import { LIST_JSON, publishList } from '../src/node/publish-list';
import { verifyList } from '../src/node/verify-list';
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

/** Articles of a list that is published whole, over so many days. */
const [PUBLISHED, DAYS] = [20_000, 3];

async function publishAll(folder: string): Promise<void> {
  const path = join(folder, 'news.wp');
  const store = await FileStore.open(path);
  await timed(`${PUBLISHED} articles stored in a file`, async () => {
    for (let index = 0; index < PUBLISHED; index++) {
      const readAt = FROM + Math.floor((index / PUBLISHED) * DAYS * DAY);
      await store.record({ ...syntheticArticle(index, PUBLISHED), readAt, publishedAt: new Date(readAt).toISOString() });
    }
  });
  await makeKey(join(folder, 'key.json'));
  const key = await readKey(join(folder, 'key.json'));
  const site = new Folder(join(folder, 'site'));
  const now = FROM + DAYS * DAY + HOUR;
  const settings = { store, folder: site, key, name: 'Made-up news', languages: [], days: 30, withdrawn: [], next: '', now };
  await timed('published whole', () => publishList(settings));
  await timed('published again an hour later', () => publishList({ ...settings, now: now + HOUR }));
  const { files } = await timed('verified', () => verifyList(site, key.key, now));
  await store.close();
  const sum = (of: (file: (typeof files)[number]) => number) => files.reduce((all, file) => all + of(file), 0);
  const days = files.filter(({ file }) => file.path.startsWith('d/'));
  console.log(
    `${files.length} files, ${sum(({ file }) => file.bytes)} bytes, ${sum(({ articles }) => articles)} rows (${days.length} days and ${files.length - days.length} hours), ` +
      `${sum(({ refused }) => refused)} refused; list.json ${statSync(join(site.path, LIST_JSON)).size} bytes; the store ${Math.round(statSync(path).size / PUBLISHED)} bytes an article`,
  );
}

async function timed<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const began = performance.now();
  const value = await work();
  console.log(`${what.padEnd(42)} ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  return value;
}

const scratch = mkdtempSync(join(tmpdir(), 'wireprint-bench-'));
try {
  await publishAll(scratch);
} finally {
  rmSync(scratch, { recursive: true });
}
