// A field that is added to the stored article must come through everything that copies articles. `Required` makes this file fail to compile until a new
// field is filled here; the tests then fail where one is dropped.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportPart } from '../../src/background/export-part';
import { packRow, unpackRow } from '../../src/core/codec/row';
import { Vocabulary } from '../../src/core/codec/vocabulary';
import { type Credit, credit } from '../../src/core/model/credit';
import { type Fingerprint, fingerprint } from '../../src/core/model/fingerprint';
import type { PageStatements } from '../../src/core/model/page-statements';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { type StoredArticle, storedArticle } from '../../src/core/model/stored-article';
import { ArticleStore } from '../../src/store/article-store';
import { exportLine, parseExport } from '../../src/store/export-file';

const filledCredit: Required<Credit> = {
  agency: 'afp',
  outlet: 'afp.example',
  name: 'AFP',
  kind: 'press-release',
  slot: 'dateline',
  strength: 'credit',
  quote: 'PARIS (AFP) –',
  joint: true,
  citedBy: 'reuters',
};

const filledFingerprint: Required<Fingerprint> = {
  scheme: 1,
  lang: 'fr',
  wordCount: 120,
  shingleCount: 117,
  // A packed row keeps 20 bits of each.
  shingles: Uint32Array.of(2, 4_096, 70_000),
  terms: Uint32Array.of(268_435_461, 9),
  counts: Uint8Array.of(1, 3),
};

const filledPage: Required<PageStatements> = {
  staff: { value: true, quote: 'By Ida Moren' },
  signed: { value: 'Ida Moren', quote: 'By Ida Moren' },
  kind: { value: 'opinion', quote: 'Opinion' },
  corrected: { value: 'withdrawal', quote: 'This article has been withdrawn.', date: '2024-05-04' },
  translated: { value: 'ai', quote: 'Translated by AI' },
  modifiedAt: { value: '2024-05-04', quote: 'Updated 4 May 2024' },
  partial: { value: 'cut', quote: 'Work on the dam goes on …' },
};

const filled: Required<StoredArticle> = {
  number: 1,
  address: 'paper.example/dam',
  canonical: 'origin.example/dam',
  ignoredParameters: ['ref'],
  url: 'https://www.paper.example/dam',
  outletDomain: 'paper.example',
  outletName: 'The Paper',
  owner: 'Paper Holding',
  title: 'The dam holds',
  lang: 'fr',
  publishedAt: '2024-05-03T10:15:00+02:00',
  publishedLikely: true,
  firstReadAt: 1_714_700_000_000,
  readAt: 1_714_800_000_000,
  credits: [filledCredit, { ...filledCredit, agency: null, citedBy: null }],
  page: filledPage,
  parts: [{ heading: 'The dam', credits: [filledCredit], shingleCount: 20, shingles: [2, 70_000] }],
  supplied: { by: 'follow', id: 'k3v9x2', fromFeed: true },
  fingerprint: filledFingerprint,
  text: Uint8Array.of(31, 139, 8, 0),
};
const withoutNumber = ({ number: _, ...article }: StoredArticle) => article;
/** A field of a later release. */
const LATER = { laterField: { words: ['kept'] } };
/** The article as a later release might keep it. */
const ofLater = <A extends Omit<StoredArticle, 'number' | 'text'>>(article: A): A => ({
  ...article,
  ...LATER,
  fingerprint: { ...article.fingerprint, ...LATER },
  credits: article.credits.map((one, index) => (index === 0 ? { ...one, ...LATER } : one)),
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
});

test.each([
  ['article', filled, storedArticle],
  ['credit', filledCredit, credit],
  ['fingerprint', filledFingerprint, fingerprint],
])('every field of the %s is filled', (_what, value, schema) => {
  expect(Object.keys(value).sort()).toEqual(Object.keys(schema.shape).sort());
});

describe('every field comes through', () => {
  test.each([
    ['those that it knows', filled],
    ['those that it does not know too', ofLater(filled)],
  ])('the export file, %s', (_which, article) => {
    const file = [
      JSON.stringify({ kind: 'wireprint export', version: 1, settings: {} }),
      exportLine(article).trimEnd(),
      JSON.stringify({ kind: 'end', articles: 1 }),
    ].join('\n');
    expect(parseExport(file).articles).toEqual([withoutNumber(article)]);
  });

  test('a packed row, those that it does not know too', () => {
    const { text: _, ...row } = withoutNumber(filled);
    for (const article of [row, ofLater(row)]) {
      const unpacked = unpackRow(packRow(article, new Vocabulary()), article.readAt, new Vocabulary());
      expect(unpacked).toEqual(article);
    }
  });

  test.each([
    ['the journal', 512],
    ['segments', 1],
  ])('%s', async (_where, journalArticles) => {
    const store = new ArticleStore('every-field', journalArticles);
    await store.record(withoutNumber(filled));
    await store.settle();
    expect(await store.byAddress(filled.address)).toMatchObject({ ...filled, number: 1, firstReadAt: filled.readAt });
  });

  test('erasing everything and taking that back', async () => {
    const store = new ArticleStore();
    await store.recordAll([withoutNumber(ofLater(filled))]);
    const before = await store.page(0, 10);
    const { part } = await exportPart(null, store, DEFAULT_SETTINGS);
    await store.clear();
    expect(await store.page(0, 10)).toEqual([]);
    await store.recordAll(parseExport(part).articles);
    expect((await store.page(0, 10)).map(withoutNumber)).toEqual(before.map(withoutNumber));
    expect(before.map(withoutNumber)).toEqual([withoutNumber(ofLater(filled))]);
  });
});
