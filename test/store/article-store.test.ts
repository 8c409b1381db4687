import { languageLists } from '../../src/build/language-lists';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keptOf, makeFingerprint } from '../../src/core/fingerprint/make-fingerprint';
import { ArticleStore, type NewArticle } from '../../src/store/article-store';
import { storyPrint } from '../fixtures/stories/read-story';
import { articleOfStory, manyArticles } from './stored';

let store: ArticleStore;
/** The same database after the background was put to sleep and woken. */
const reopened = () => new ArticleStore();
const wire = articleOfStory('dam', 'wire.en', 'paper.example');
const copy = articleOfStory('dam', 'edited.en', 'journal.example', 2_000);
const stranger = articleOfStory('strike', 'wire.fr', 'port.example', 3_000);
const asOf = (article: NewArticle) => ({ ...article, firstReadAt: article.readAt });
/** A text of forty words of this name, which no other text has. */
const LETTERS = [...'abcdefgh'];
const printOf = (name: string) =>
  makeFingerprint('', [LETTERS.flatMap((one) => LETTERS.slice(3).map((other) => `${name}${one}${other}`)).join(' ')], 'en', languageLists);
const addresses = (articles: ReadonlyArray<{ readonly address: string }>) => articles.map(({ address }) => address);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 4096 }) } });
  store = new ArticleStore();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('an article that is recorded', () => {
  test('comes back whole, with a number', async () => {
    const stored = await store.record(wire);
    expect(stored).toMatchObject(asOf(wire));
    expect(await store.byAddress(wire.address)).toEqual(stored);
  });

  test('comes back whole after a wake', async () => {
    const stored = await store.record(wire);
    const found = await reopened().byAddress(wire.address);
    expect(found).toEqual(stored);
    expect(found?.fingerprint.shingles).toBeInstanceOf(Uint32Array);
    expect(found?.text).toBeInstanceOf(Uint8Array);
  });

  test('may lack text, date and credits', async () => {
    const bare = { ...wire, text: null, publishedAt: null, credits: [] };
    await store.record(bare);
    expect(await reopened().byAddress(bare.address)).toMatchObject(asOf(bare));
  });

  test('has a number of its own, given in order and never again', async () => {
    const first = await store.record(wire);
    const second = await store.record(copy);
    await store.dropReadBefore(10_000);
    const third = await reopened().record(stranger);
    expect(second.number).toBeGreaterThan(first.number);
    expect(third.number).toBeGreaterThan(second.number);
  });

  test('is not found at another address', async () => {
    await store.record(wire);
    expect(await store.byAddress('paper.example')).toBeNull();
    expect(await store.byAddress('')).toBeNull();
  });
});

describe('the same address again', () => {
  const wire = { ...articleOfStory('dam', 'wire.en', 'paper.example'), fingerprint: keptOf(printOf('old')) };
  const update = { ...wire, title: 'Dam holds', readAt: 9_000, fingerprint: keptOf(printOf('new')) };

  test('replaces the earlier version and keeps its number', async () => {
    const before = await store.record(wire);
    const after = await store.record(update);
    expect(after).toMatchObject({ number: before.number, title: 'Dam holds', firstReadAt: 1_000, readAt: 9_000 });
    for (const one of [store, reopened()]) {
      expect(await one.byAddress(wire.address)).toEqual(after);
      expect((await one.measure()).articles).toBe(1);
    }
  });

  test('is found by its new words and no longer by its old ones', async () => {
    await store.record(wire);
    await store.record(update);
    for (const one of [store, reopened()]) {
      expect(addresses(await one.candidates(printOf('new'), 10))).toEqual([wire.address]);
      expect(await one.candidates(printOf('old'), 10)).toEqual([]);
    }
  });

  describe('over another scheme', () => {
    const overHttp = { ...update, url: update.url.replace('https:', 'http:') };
    test.each([
      ['the journal', 100],
      ['a segment', 1],
    ])('what was read over https and lies in %s is not replaced by what comes over http', async (_where, journalArticles) => {
      store = new ArticleStore(undefined, journalArticles);
      await store.recordAll([asOf(wire)]);
      const before = await store.byAddress(wire.address);
      expect(await store.record(overHttp)).toEqual(before);
      expect(await reopened().byAddress(wire.address)).toEqual(before);
      expect(await reopened().candidates(printOf('new'), 10)).toEqual([]);
      expect(before).toMatchObject({ url: wire.url, title: wire.title, text: wire.text });
    });

    test('what came over http is replaced by either', async () => {
      await store.record({ ...wire, url: overHttp.url });
      expect(await store.record(overHttp)).toMatchObject({ title: update.title });
      expect(await store.record({ ...wire, title: 'Read safely' })).toMatchObject({ title: 'Read safely', url: wire.url });
    });

    test('a text that came over http does not stay where the page, over https, was taken down', async () => {
      const page = { staff: null, kind: null, translated: null, modifiedAt: null };
      const corrected = { value: 'withdrawal', quote: 'Withdrawn.', date: null } as const;
      const down = {
        ...update,
        page: { ...page, corrected },
        fingerprint: keptOf(makeFingerprint('', ['Withdrawn.'], 'en', languageLists)),
        text: null,
      };
      await store.record({ ...wire, url: overHttp.url });
      expect(await store.record(down)).toMatchObject({ text: null, fingerprint: down.fingerprint });
    });
  });

  test('is one article, even where it is recorded twice at once', async () => {
    const [one, other] = await Promise.all([store.record(wire), store.record(update)]);
    expect(one.number).toBe(other.number);
    expect((await store.measure()).articles).toBe(1);
    expect(await store.candidates(printOf('new'), 10)).toHaveLength(1);
  });
});

describe('candidates', () => {
  beforeEach(async () => {
    for (const article of [wire, copy, stranger]) await store.record(article);
  });

  test.each([
    ['a copy', 'copied.en'],
    ['an excerpt', 'cut.en'],
    ['a rewrite', 'rewritten.en'],
    ['a translation', 'translated.fr'],
    ['a translation into another script', 'translated.ar'],
  ])('are what %s may come from', async (_what, name) => {
    const found = addresses(await store.candidates(storyPrint('dam', name), 10));
    expect(found.slice(0, 2).sort()).toEqual([copy.address, wire.address].sort());
  });

  test('are the same after a wake', async () => {
    const asked = storyPrint('dam', 'rewritten.en');
    expect(await reopened().candidates(asked, 10)).toEqual(await store.candidates(asked, 10));
  });

  test('are no more than asked for of each kind', async () => {
    expect((await store.candidates(storyPrint('dam', 'copied.en'), 1)).length).toBeLessThanOrEqual(3);
  });

  test('are none for a text that shares nothing', async () => {
    expect(await store.candidates(printOf('none'), 10)).toEqual([]);
  });

  test('are never of another scheme, which cannot be compared', async () => {
    const old = { ...wire, address: 'old.example/a', fingerprint: { ...wire.fingerprint, scheme: 0 } };
    await store.record(old);
    for (const one of [store, reopened()])
      expect(addresses(await one.candidates(storyPrint('dam', 'copied.en'), 10))).not.toContain(old.address);
    expect(await store.byAddress(old.address)).toMatchObject({ fingerprint: { scheme: 0 } });
  });

  test('may be of an older scheme, whose words and most facts are the same', async () => {
    const old = { ...wire, address: 'old.example/a', fingerprint: { ...wire.fingerprint, scheme: 1 } };
    await store.record(old);
    for (const one of [store, reopened()])
      expect(addresses(await one.candidates(storyPrint('dam', 'copied.en'), 10))).toContain(old.address);
  });

  test('never include dropped articles', async () => {
    await store.dropReadBefore(1_500);
    for (const one of [store, reopened()]) {
      const found = addresses(await one.candidates(storyPrint('dam', 'copied.en'), 10));
      expect(found).toContain(copy.address);
      expect(found).not.toContain(wire.address);
    }
  });
});

describe('many at once', () => {
  const many = manyArticles(40).map(asOf);

  test('are all kept, found and numbered', async () => {
    expect(await store.recordAll(many)).toMatchObject({ added: 40, known: 0 });
    for (const one of [store, reopened()]) {
      expect((await one.measure()).articles).toBe(40);
      expect(await one.byAddress('paper-17.example/a')).toMatchObject({ ...many[17] });
      expect(await one.candidates(storyPrint('dam', 'copied.en'), 100)).toHaveLength(40);
    }
  });

  test('leave what is known as it is', async () => {
    const before = await store.record({ ...wire, address: 'paper-3.example/a', title: 'Mine' });
    expect(await store.recordAll(many)).toMatchObject({ added: 39, known: 1 });
    expect(await store.byAddress('paper-3.example/a')).toEqual(before);
  });

  test('that name one address twice keep the first', async () => {
    const [first, second] = [asOf(wire), { ...asOf(wire), title: 'Again' }];
    expect(await store.recordAll([first, second])).toMatchObject({ added: 1, known: 1 });
    expect(await store.byAddress(wire.address)).toMatchObject({ title: wire.title });
  });

  test('keep the moments at which they were read', async () => {
    await store.recordAll([{ ...asOf(wire), firstReadAt: 5, readAt: 77 }]);
    expect(await store.byAddress(wire.address)).toMatchObject({ firstReadAt: 5, readAt: 77 });
  });

  test('of none change nothing', async () => {
    expect(await store.recordAll([])).toMatchObject({ added: 0, known: 0 });
  });
});

describe('a write that fails', () => {
  const original = IDBObjectStore.prototype.put;
  /** Both come as browsers bring them: after a request was made, while the transaction is still open. */
  type Failure = (transaction: IDBTransaction) => void;
  const aborts: Failure = (transaction) => transaction.abort();
  const runsFull: Failure = (transaction) => (transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');

  /** Lets all puts pass but one. */
  function failAt(turn: number, fail: Failure): { failed: boolean } {
    const seen = { failed: false };
    let turns = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
      const request = original.apply(this, args);
      if (++turns === turn) {
        seen.failed = true;
        request.addEventListener('success', () => fail(this.transaction));
      }
      return request;
    });
    return seen;
  }

  test.each([
    ['is broken off', aborts],
    ['finds the disk full', runsFull],
  ])('changes nothing, whichever part of it %s', async (_how, fail) => {
    await store.record(stranger);
    const many = manyArticles(5).map(asOf);
    for (let turn = 1; ; turn++) {
      const seen = failAt(turn, fail);
      const outcome = await store.recordAll(many).catch((error: unknown) => error);
      vi.restoreAllMocks();
      if (!seen.failed) {
        expect(turn).toBeGreaterThan(1);
        expect(outcome).toMatchObject({ added: 5, known: 0 });
        return;
      }
      expect(outcome).toBeInstanceOf(Error);
      for (const one of [store, reopened()]) {
        expect((await one.measure()).articles).toBe(1);
        expect(await one.byAddress('paper-0.example/a')).toBeNull();
        expect(addresses(await one.candidates(storyPrint('dam', 'copied.en'), 10))).not.toContain('paper-0.example/a');
      }
    }
  });

  test('for lack of space is reported as store-full', async () => {
    await store.record(stranger);
    failAt(1, runsFull);
    await expect(store.record(wire)).rejects.toMatchObject({ code: 'store-full' });
    failAt(1, runsFull);
    await expect(store.recordAll([asOf(wire)])).rejects.toMatchObject({ code: 'store-full' });
  });

  test('leaves a store that can be written again', async () => {
    await store.record(stranger);
    failAt(1, aborts);
    await expect(store.record(wire)).rejects.toThrow();
    vi.restoreAllMocks();
    await store.record(wire);
    expect(await reopened().byAddress(wire.address)).not.toBeNull();
  });
});

describe('forgetting', () => {
  test('drops what was last read before a moment, and says how many', async () => {
    await store.recordAll(manyArticles(10).map(asOf));
    expect(await store.dropReadBefore(4_000)).toBe(3);
    for (const one of [store, reopened()]) {
      expect((await one.measure()).articles).toBe(7);
      expect(await one.byAddress('paper-2.example/a')).toBeNull();
      expect(await one.byAddress('paper-3.example/a')).not.toBeNull();
    }
  });

  test('goes by the last reading, not the first', async () => {
    await store.record(wire);
    await store.record({ ...wire, readAt: 9_000 });
    expect(await store.dropReadBefore(5_000)).toBe(0);
    expect(await store.byAddress(wire.address)).not.toBeNull();
  });

  test('of nothing drops nothing', async () => {
    expect(await store.dropReadBefore(5_000)).toBe(0);
  });

  test('everything leaves an empty store, which takes articles again', async () => {
    await store.recordAll(manyArticles(3).map(asOf));
    expect(await store.clear()).toBe(3);
    for (const one of [store, reopened()]) {
      expect(await one.measure()).toMatchObject({ articles: 0, oldest: null, newest: null });
      expect(await one.candidates(storyPrint('dam', 'cut.en'), 10)).toEqual([]);
    }
    await store.record(wire);
    expect(await store.byAddress(wire.address)).not.toBeNull();
    expect(await store.clear()).toBe(1);
    expect(await store.clear()).toBe(0);
  });
});

describe('erasing where the disk is full', () => {
  beforeEach(async () => {
    await store.recordAll(manyArticles(3).map(asOf));
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  /** The browser says that it failed to remove the database. @param isRemoved whether it did remove it */
  function failToRemove(isRemoved: boolean): void {
    const remove = IDBFactory.prototype.deleteDatabase;
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      const request = isRemoved ? remove.call(indexedDB, name) : indexedDB.open(name);
      Object.defineProperty(request, 'error', { value: new DOMException('no room', 'UnknownError') });
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (type: string, listener: unknown) => {
        if (type === 'error') listen('success', listener as EventListener);
      };
      return request as IDBOpenDBRequest;
    });
  }

  test('the database is removed where there is no room to empty it', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    expect(await store.clear()).toBe(3);
    vi.restoreAllMocks();
    for (const one of [store, reopened()]) expect((await one.measure()).articles).toBe(0);
  });

  test('the answer is what happened where the browser says that it failed', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    failToRemove(true);
    expect(await store.clear()).toBe(3);
    vi.restoreAllMocks();
    expect((await store.measure()).articles).toBe(0);
  });

  test('a store that could not be erased is whole, and that is said', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    failToRemove(false);
    await expect(store.clear()).rejects.toMatchObject({ code: 'store-unavailable' });
    vi.restoreAllMocks();
    expect((await store.measure()).articles).toBe(3);
  });
});

describe('pages of the store', () => {
  test('follow one another, by number, until nothing is left', async () => {
    await store.recordAll(manyArticles(7).map(asOf));
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let after = 0; ; ) {
      const page = await store.page(after, 3);
      sizes.push(page.length);
      seen.push(...addresses(page));
      after = page.at(-1)?.number ?? after;
      if (page.length < 3) break;
    }
    expect(sizes).toEqual([3, 3, 1]);
    expect(seen).toEqual(addresses(manyArticles(7)));
  });
});

describe('the measure of the store', () => {
  test('tells how much there is and since when', async () => {
    await store.recordAll(manyArticles(4).map(asOf));
    expect(await store.measure()).toEqual({ articles: 4, bytes: 4096, free: null, oldest: 1_000, newest: 4_000, tendingFailure: null });
  });

  test.each([
    ['the journal', 512],
    ['segments', 2],
  ])('counts the readings of each hour in %s, without what was forgotten', async (_where, journalArticles) => {
    const one = new ArticleStore(undefined, journalArticles);
    const HOUR = 3_600_000;
    await one.recordAll(manyArticles(5).map((article, at) => ({ ...asOf(article), readAt: at < 3 ? HOUR - 1 : 7 * HOUR + at })));
    await one.recordAll([{ ...asOf(wire), readAt: 9 * HOUR }]);
    expect([...(await one.readingsByHour())].sort(([a], [b]) => a - b)).toEqual([
      [0, 3],
      [7, 2],
      [9, 1],
    ]);
    await one.dropReadBefore(HOUR);
    expect((await one.readingsByHour()).has(0)).toBe(false);
  });

  test('says nothing of bytes where the browser does not', async () => {
    vi.stubGlobal('navigator', {});
    expect(await store.measure()).toEqual({ articles: 0, bytes: null, free: null, oldest: null, newest: null, tendingFailure: null });
  });
});

describe('the connection', () => {
  test('closes when the database is deleted, and opens again', async () => {
    await store.record(wire);
    const [{ name = '' } = {}] = await indexedDB.databases();
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = reject;
      request.onblocked = reject;
    });
    expect(await store.byAddress(wire.address)).toBeNull();
    await store.record(copy);
    expect(await store.byAddress(copy.address)).not.toBeNull();
  });

  test('that cannot be opened is reported as store-unavailable, and tried again', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    await expect(store.byAddress(wire.address)).rejects.toMatchObject({ code: 'store-unavailable' });
    open.mockRestore();
    expect(await store.byAddress(wire.address)).toBeNull();
  });
});
