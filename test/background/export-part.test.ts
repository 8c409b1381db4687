import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportPart } from '../../src/background/export-part';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { ExportCursor, ExportedPart } from '../../src/messages/contract';
import { ArticleStore } from '../../src/store/article-store';
import { parseExport } from '../../src/store/export-file';
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
const fill = (count: number) => store.recordAll(manyArticles(count).map((article) => ({ ...article, firstReadAt: article.readAt })));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

describe('the parts of the export', () => {
  test.each([
    [0, 1],
    [1, 1],
    [499, 1],
    [500, 2],
    [501, 2],
    [1_000, 3],
  ])('of %i articles are %i, and make one whole file', async (articles, parts) => {
    await fill(articles);
    const written = await allParts();
    expect(written).toHaveLength(parts);
    const file = parseExport(written.join(''));
    expect(file.settings).toEqual(SETTINGS);
    expect(file.articles.map(({ address }) => address)).toEqual(manyArticles(articles).map(({ address }) => address));
  });

  test('make a whole file, even where an article is forgotten or read between two', async () => {
    await fill(1_001);
    const first = await exportPart(null, store, SETTINGS);
    await store.dropReadBefore(700_000);
    const second = await exportPart(first.next, store, SETTINGS);
    expect(second.next).toBeNull();
    const { articles } = parseExport(first.part + second.part);
    expect(new Set(articles.map(({ address }) => address)).size).toBe(articles.length);
    expect(articles.at(-1)?.address).toBe('paper-1000.example/a');
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
