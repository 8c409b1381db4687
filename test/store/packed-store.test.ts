import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleStore } from '../../src/store/article-store';
import { MemoryIndex } from '../../src/store/memory-index';
import { shingleKey } from '../../src/store/packed/packed-prints';
import { FIRST_READ, makeArticles } from './packed-articles';

/** Few, so that some hundred articles make segments of many sizes. */
const JOURNAL = 8;
const HOUR = 3_600_000;
/** Six hours apart: a hundred and twenty articles lie in four months. */
const made = makeArticles(120, 1, 15);

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

describe('a hundred and twenty articles', () => {
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
      articles: 120,
      bytes: null,
      oldest: FIRST_READ,
      newest: FIRST_READ + 119 * 15 * HOUR,
    });
  });

  test('are paged through in order of their numbers', async () => {
    await recordAll();
    const woken = reopened();
    const seen: string[] = [];
    for (let after = 0; ; ) {
      const page = await woken.page(after, 33);
      seen.push(...page.map(({ address }) => address));
      after = page.at(-1)?.number ?? after;
      if (page.length < 33) break;
    }
    expect(seen).toEqual(made.map(({ article }) => article.address));
  });

  test('give up what was read before a moment, wherever it lies', async () => {
    await recordAll();
    const moment = made[80]?.article.readAt ?? 0;
    expect(await store.dropReadBefore(moment)).toBe(80);
    await store.settle();
    for (const one of [store, reopened()]) {
      expect(await one.measure()).toMatchObject({ articles: 40, oldest: moment });
      expect(await one.byAddress(made[79]?.article.address ?? '')).toBeNull();
      expect(await one.byAddress(made[80]?.article.address ?? '')).not.toBeNull();
      expect((await one.page(0, 500)).map(({ address }) => address)).toEqual(made.slice(80).map(({ article }) => article.address));
    }
  });
});

test('candidates are those of an index over memory, where no limit is reached', async () => {
  const short = makeArticles(120, 2, 15, 5);
  const index = new MemoryIndex();
  for (const [number, { article, print }] of short.entries()) {
    await store.record(article);
    index.add(number, print);
  }
  await store.settle();
  const woken = reopened();
  for (const { print } of short.slice(0, 60)) {
    const expected = index.candidates(print, 120).map((number) => short[number]?.article.address ?? '');
    const found = (await woken.candidates(print, 120)).map(({ address }) => address);
    expect([...found].sort()).toEqual(expected.sort());
  }
});
