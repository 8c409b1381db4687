import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportPart, exportSettings } from '../../src/background/export-part';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { ExportCursor, ExportedPart } from '../../src/messages/contract';
import { ArticleStore, type NewArticle } from '../../src/store/article-store';
import { parseExport } from '../../src/store/export-file';
import { damageBlock } from '../store/damage';
import { manyArticles } from '../store/stored';

let store: ArticleStore;
const SETTINGS = { ...DEFAULT_SETTINGS, neverSites: ['bank.example'] };

/** All parts, asked for one after the other as a screen does. */
async function allParts(): Promise<string[]> {
  const parts: string[] = [];
  for (let after: ExportCursor | null = null; ; ) {
    const { part, next }: ExportedPart = await exportPart(after, store, SETTINGS);
    parts.push(part);
    if (next === null) return parts;
    after = next;
  }
}
/** Each text makes a line of half a megabyte. */
const fillWithLongTexts = async (count: number) => {
  const text = new Uint8Array(400_000);
  text.set([0x1f, 0x8b, 8]);
  await store.recordAll(manyArticles(count).map((article) => ({ ...article, firstReadAt: article.readAt, text })));
};
const fill = (count: number) => store.recordAll(manyArticles(count).map((article) => ({ ...article, firstReadAt: article.readAt })));

test('settings alone are a whole file without articles', () => {
  expect(parseExport(exportSettings(SETTINGS))).toEqual({ settings: SETTINGS, objections: [], tracked: [], articles: [] });
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

describe('the parts of the export', () => {
  test.each([0, 1, 99, 100, 101, 1_000])('of %i articles make one whole file', async (articles) => {
    await fill(articles);
    const written = await allParts();
    const file = parseExport(written.join(''));
    expect(file.settings).toEqual(SETTINGS);
    expect(file.articles.map(({ address }) => address)).toEqual(manyArticles(articles).map(({ address }) => address));
  });

  test('end by their length, so that hundreds of long texts pass as messages', async () => {
    await fillWithLongTexts(16);
    const written = await allParts();
    expect(written).toHaveLength(2);
    for (const part of written) expect(part.length).toBeLessThan(5 * 1024 * 1024);
    expect(parseExport(written.join('')).articles.map((article) => article.text?.length)).toEqual(Array(16).fill(400_000));
  });

  test('make a whole file, even where articles are forgotten or read between two', async () => {
    await fillWithLongTexts(16);
    const first = await exportPart(null, store, SETTINGS);
    await store.dropReadBefore((await store.page(9, 1))[0]?.readAt ?? 0);
    await fill(17);
    const second = await exportPart(first.next, store, SETTINGS);
    expect(second.next).toBeNull();
    const { articles } = parseExport(first.part + second.part);
    const addresses = articles.map(({ address }) => address);
    expect(addresses).toContain('paper-16.example/a');
    expect(addresses.slice(0, 8)).toEqual(manyArticles(8).map(({ address }) => address));
  });

  test('come back into another store as they were', async () => {
    await fill(3);
    const before = await store.page(0, 10);
    const file = (await allParts()).join('');
    globalThis.indexedDB = new IDBFactory();
    const other = new ArticleStore();
    expect(await other.recordAll(parseExport(file).articles)).toMatchObject({ added: 3, known: 0 });
    expect((await other.page(0, 10)).map(({ number: _, ...article }) => article)).toEqual(
      before.map(({ number: _, ...article }) => article),
    );
    expect(await other.recordAll(parseExport(file).articles)).toMatchObject({ added: 0, known: 3 });
  });
});

describe('of a damaged store', () => {
  test.each([
    ['rows', 4],
    ['numbers', 600],
    ['vocabulary', 600],
  ] as const)('what can still be read is exported where a block of %s is missing', async (kind, lost) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    await fill(600);
    await store.record({ ...manyArticles(1)[0], address: 'late.example/a', url: 'https://late.example/a' } as NewArticle);
    await damageBlock(kind);
    store = new ArticleStore();
    await expect(exportPart(null, store, SETTINGS)).rejects.toMatchObject({ code: 'store-damaged' });
    const { part, next } = await exportPart(null, store, SETTINGS, true);
    expect(next).toBeNull();
    expect(parseExport(part).articles).toHaveLength(601 - lost);
    expect(parseExport(part).articles.some(({ address }) => address === 'late.example/a')).toBe(true);
    report.mockRestore();
  });
});
