import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleStore } from '../../src/store/article-store';
import { MemoryIndex } from '../../src/store/memory-index';
import { shingleKey } from '../../src/store/packed/packed-prints';
import { FIRST_READ, makeArticles } from './packed-articles';

/** Few, so that some hundred articles make segments of many sizes. */
const JOURNAL = 16;
const HOUR = 3_600_000;
/** Six hours apart: three hundred articles lie in four months. */
const made = makeArticles(300, 1, 6);

let store: ArticleStore;
/** The same database after the background was put to sleep and woken. */
const reopened = () => new ArticleStore(undefined, JOURNAL);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = reopened();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function recordAll(): Promise<void> {
  for (const { article } of made) await store.record(article);
  await store.settle();
}

describe('three hundred articles', () => {
  test('come back whole after a wake, but for the first bits of their shingles', async () => {
    await recordAll();
    const woken = reopened();
    for (const { article } of made) {
      const shingles = Uint32Array.from(new Set(Array.from(article.fingerprint.shingles, shingleKey))).sort();
      const found = await woken.byAddress(article.address);
      const kept = found && {
        ...found,
        fingerprint: { ...found.fingerprint, shingles: found.fingerprint.shingles.map(shingleKey).sort() },
      };
      expect(kept).toMatchObject({ ...article, firstReadAt: article.readAt, fingerprint: { ...article.fingerprint, shingles } });
    }
    expect(await woken.measure()).toEqual({
      articles: 300,
      bytes: null,
      oldest: FIRST_READ,
      newest: FIRST_READ + 299 * 6 * HOUR,
    });
  });

  test('are paged through in order of their numbers', async () => {
    await recordAll();
    const woken = reopened();
    const seen: string[] = [];
    for (let after = 0; ; ) {
      const page = await woken.page(after, 70);
      seen.push(...page.map(({ address }) => address));
      after = page.at(-1)?.number ?? after;
      if (page.length < 70) break;
    }
    expect(seen).toEqual(made.map(({ article }) => article.address));
  });

  test('give up what was read before a moment, wherever it lies', async () => {
    await recordAll();
    const moment = made[200]?.article.readAt ?? 0;
    expect(await store.dropReadBefore(moment)).toBe(200);
    await store.settle();
    for (const one of [store, reopened()]) {
      expect(await one.measure()).toMatchObject({ articles: 100, oldest: moment });
      expect(await one.byAddress(made[199]?.article.address ?? '')).toBeNull();
      expect(await one.byAddress(made[200]?.article.address ?? '')).not.toBeNull();
      expect((await one.page(0, 500)).map(({ address }) => address)).toEqual(made.slice(200).map(({ article }) => article.address));
    }
  });
});

test('candidates are those of an index over memory, where no limit is reached', async () => {
  const short = makeArticles(300, 2, 6, 8);
  const index = new MemoryIndex();
  for (const [number, { article, print }] of short.entries()) {
    await store.record(article);
    index.add(number, print);
  }
  await store.settle();
  const woken = reopened();
  for (const { print } of short.slice(0, 100)) {
    const expected = index.candidates(print, 300).map((number) => short[number]?.article.address ?? '');
    const found = (await woken.candidates(print, 300)).map(({ address }) => address);
    expect([...found].sort()).toEqual(expected.sort());
  }
});
