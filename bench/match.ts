// How many fingerprints and traces one core makes in a second of its own time, on real texts: `npm run bench:match [-- --corpus DIR --stored N]`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { languageLists } from '../src/build/language-lists';
import { KeptRows } from '../src/cli/kept-rows';
import { MemoryIndex } from '../src/cli/memory-index';
import { askedRow, rowTracer } from '../src/cli/trace';
import { keptOf, makeFingerprint } from '../src/core/fingerprint/make-fingerprint';
import { compareCandidate } from '../src/core/match/compare';
import type { Fingerprint } from '../src/core/model/fingerprint';
import { MAX_CANDIDATES } from '../src/core/provenance/measure-all';
import { trace } from '../src/core/provenance/trace';
import { detectLanguage } from '../src/core/text/detect-language';

/** Articles that each figure is measured on. */
const ASKED = 1_000;
const LANGUAGES = ['ar', 'de', 'fr', 'en'];

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
}

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: '../shared/corpus' }, stored: { type: 'string', default: '10000' } },
});
const corpus = values.corpus;
const stored = Number(values.stored);

function rowsOf(lang: string): Row[] {
  const path = join(corpus, `stream-${lang}.ndjson.gz`);
  if (!existsSync(path)) throw new Error(`no texts to measure with: ${path} is missing (--corpus DIR names another folder)`);
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** Languages by turns, so that any number of rows has all of them. */
function mixed(): Row[] {
  const lists = LANGUAGES.map(rowsOf);
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

function articleOf(row: Row, number: number) {
  const article = askedRow({ ...row }, number);
  if (!article) throw new Error(`no article in the text ${row.id}`);
  return article;
}

async function perSecond(name: string, times: number, work: () => void | Promise<void>): Promise<void> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  console.log(`${name.padEnd(58)} ${Math.round(times / seconds)} a second`);
}

const rows = mixed();
const some = rows.slice(0, stored);
console.log(`${some.length} texts stored, ${ASKED} asked, one core, Node ${process.versions.node}`);
// Of what is stored its fingerprint alone is kept, as a store does.
const kept: Fingerprint[] = [];
await perSecond('fingerprints', some.length, () => {
  for (const { title, text, lang } of some) kept.push(keptOf(makeFingerprint(title, text.split('\n'), lang, languageLists)));
});
await perSecond('languages detected', ASKED, () => {
  for (const { text } of rows.slice(0, ASKED)) detectLanguage(text, { declaredLang: '', url: '' }, languageLists);
});
const index = new MemoryIndex();
await perSecond('indexed', kept.length, () => {
  kept.forEach((fingerprint, number) => {
    index.add(number, fingerprint);
  });
});
const keptRows = new KeptRows();
for (const [number, row] of some.entries()) keptRows.add(articleOf(row, number));
const askedRows = rows.slice(-ASKED).map(articleOf);
let measured = 0;
await perSecond('traces: candidates found and measured', ASKED, async () => {
  for (const row of askedRows) {
    for (const other of await keptRows.candidates(row.print, MAX_CANDIDATES)) {
      compareCandidate(row.print, other.fingerprint);
      measured++;
    }
  }
});
console.log(`${(measured / ASKED).toFixed(1)} candidates measured for one trace`);
await perSecond('whole traces: texts compared, settled, with provenance', ASKED, async () => {
  for (const row of askedRows) await trace(row, keptRows);
});
const traceRow = rowTracer(0);
for (const row of some) await traceRow({ ...row, store: true });
await perSecond('rows of `trace`: read, credited, fingerprinted and traced', ASKED, async () => {
  for (const row of rows.slice(-ASKED)) await traceRow({ ...row, id: `asked ${row.id}`, store: false });
});
