// Whatever an imported file says of its articles, each answer about an article that was read here is one that a screen can show.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { findProvenance } from '../../src/background/find-provenance';
import { findStory } from '../../src/background/find-story';
import { languageLists } from '../../src/build/language-lists';
import { MAX_PRINTS } from '../../src/core/bounds';
import { SLOTS, SOURCE_KINDS } from '../../src/core/model/credit';
import { uiToBackground } from '../../src/messages/contract';
import { ArticleStore } from '../../src/store/article-store';
import { exportFooter, exportHeader, exportLine, parseExport } from '../../src/store/export-file';
import { articleOfStory } from '../store/stored';

/** A quarter of what parsers are given, since each input is a store of its own. */
const RUNS = { numRuns: Number(process.env.WIREPRINT_FUZZ_RUNS ?? 200) / 4 };

const READ = { ...articleOfStory('dam', 'wire.en', 'paper.example'), text: null };
const TOLD = ['wire.en', 'cut.en', 'edited.en', 'rewritten.en', 'translated.fr'].map((name) =>
  articleOfStory('dam', name, 'forged.example'),
);

beforeEach(() => {
  vi.stubGlobal('navigator', {});
  // Texts that cannot be unpacked are reported there.
  vi.spyOn(console, 'error').mockReturnValue();
});

const base64 = (codes: readonly number[]): string => Buffer.from(Uint32Array.from(codes).buffer).toString('base64');

/** Codes in wrong orders, twice, some of them, or none. */
function wildCodes(codes: Uint32Array): fc.Arbitrary<number[]> {
  const all = [...codes];
  return fc.oneof(
    fc.constantFrom(
      all,
      [...all].reverse(),
      all.flatMap((code) => [code, code]),
      all.slice(0, 3),
      [],
      [0],
      [...all, 0, 2 ** 32 - 1],
    ),
    fc.subarray(all),
    fc.array(fc.nat({ max: 2 ** 32 - 1 }), { maxLength: 50 }),
  );
}
const wildCount = fc.oneof(fc.constantFrom(0, 1, 2, MAX_PRINTS), fc.nat({ max: 400 }));

const forged = fc.constantFrom(...TOLD).chain((article) => {
  const { scheme, lang, wordCount, shingleCount, shingles, terms } = article.fingerprint;
  const print = fc
    .record({
      scheme: fc.constantFrom(scheme, 1, 0, 99),
      lang: fc.constantFrom(lang, '', 'fr'),
      wordCount: fc.oneof(fc.constant(wordCount), wildCount),
      shingleCount: fc.oneof(fc.constant(shingleCount), wildCount),
      shingles: fc.oneof(fc.constant([...shingles]), wildCodes(shingles)),
      terms: fc.oneof(fc.constant([...terms]), wildCodes(terms)),
      count: fc.constantFrom(0, 1, 255),
    })
    .map(({ shingles: hashes, terms: codes, count, ...others }) => ({
      ...others,
      shingles: base64(hashes),
      terms: base64(codes),
      counts: Buffer.alloc(codes.length, count).toString('base64'),
    }));
  const said = fc.record({
    publishedAt: fc.constantFrom(null, '2024-05-03', '0000-01-01', '9999-12-31T23:59:59Z', '2024-05-03T10:15:00+02:00'),
    firstReadAt: fc.constantFrom(0, 1_000, 253_402_300_799_999),
    readAt: fc.constantFrom(0, 1_000, 253_402_300_799_999),
    lang: fc.constantFrom('en', '', 'fr'),
    title: fc.constantFrom('', article.title, '\u202e\ud800'),
    text: fc.constantFrom(null, 'H4sIAAAAAAAAA/////8DAAAAAAA='),
    outletName: fc.constantFrom('', 'Reuters'),
    owner: fc.constantFrom('', 'Reuters'),
    canonical: fc.constantFrom(READ.address, 'reuters.com/x'),
  });
  return fc.record({
    article: fc.constant(article),
    print,
    said,
    credits: fc.array(wildCredit, { maxLength: 4 }),
    others: wildOthers(shingles),
  });
});

const CREDIT = TOLD[0]?.credits[0];
const names = fc.constantFrom('', 'reuters', 'no-agency', '"reuters', '__proto__', 'Reuters', 'paper.example');
const wildCredit = fc
  .record({
    agency: fc.option(names),
    outlet: fc.option(names),
    name: names,
    kind: fc.constantFrom(...SOURCE_KINDS),
    slot: fc.constantFrom(...SLOTS),
    strength: fc.constantFrom('credit', 'mention'),
    joint: fc.boolean(),
    citedBy: fc.option(names),
  })
  .map((changes) => ({ ...CREDIT, ...changes }));

/** Sections and statements of a page, or none. */
function wildOthers(shingles: Uint32Array): fc.Arbitrary<object> {
  const part = fc.record({
    heading: fc.constantFrom('', 'Dam'),
    credits: fc.array(wildCredit, { maxLength: 2 }),
    shingleCount: wildCount,
    shingles: wildCodes(shingles),
  });
  const date = fc.constantFrom('0000-01-01', '2024-05-03', '9999-12-31T23:59:59Z');
  const page = fc.record({
    staff: fc.constantFrom(null, { value: true, quote: '' }),
    kind: fc.constantFrom(null, { value: 'opinion', quote: '' }),
    corrected: fc.option(
      fc.record({ value: fc.constantFrom('correction', 'withdrawal'), quote: names, date: fc.option(date), newSince: date }),
    ),
    translated: fc.constantFrom(null, { value: 'ai', quote: '' }),
    modifiedAt: fc.option(fc.record({ value: date, quote: names })),
    signed: fc.record({ value: names, quote: names }),
  });
  return fc.oneof(fc.constant({}), fc.record({ parts: fc.array(part, { maxLength: 3 }), page }));
}

test('of articles with wild fingerprints, credits, sections and dates', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(forged, { minLength: 1, maxLength: 4 }), fc.boolean(), async (forgeries, isPacked) => {
      globalThis.indexedDB = new IDBFactory();
      const lines = forgeries.map(({ article, print, said, credits, others }, at) => {
        const line = JSON.parse(exportLine({ ...article, firstReadAt: 5, number: 1 })) as object;
        const url = `https://forged${at}.example/dam`;
        return `${JSON.stringify({ ...line, ...said, ...others, credits, url, address: `forged${at}.example/dam`, fingerprint: print })}\n`;
      });
      const { articles } = parseExport([exportHeader({}), ...lines, exportFooter(lines.length)].join(''));
      const store = new ArticleStore(undefined, isPacked ? 2 : 512);
      await store.record(READ);
      await store.recordAll(articles);
      await store.settle();
      for (const { url } of [READ, ...articles]) {
        const answer = await findProvenance(url, store, languageLists);
        expect(uiToBackground.findProvenance.value.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
        const story = await findStory(url, store, languageLists);
        expect(uiToBackground.findStory.value.parse(JSON.parse(JSON.stringify(story)))).toEqual(story);
      }
    }),
    RUNS,
  );
});
