import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withChosen } from '../../src/core/follow/choose-follows';
import type { StoredArticle } from '../../src/core/model/stored-article';
import { ArticleStore } from '../../src/store/article-store';
import { manyArticles } from './stored';

const chosen = (host: string) => ({ url: `https://${host}/feed`, kind: 'feed', title: host, reads: 'articles' }) as const;
let store: ArticleStore;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

describe('follows', () => {
  test('are kept, also when the background has ended, in the order in which they were chosen', async () => {
    await store.follows.change((all) => withChosen(all, [chosen('b.example')], 1_000));
    await store.follows.change((all) => withChosen(all, [chosen('a.example')], 2_000));
    const again = new ArticleStore();
    expect((await again.follows.all()).map(({ title }) => title)).toEqual(['b.example', 'a.example']);
  });

  test('one is changed alone, and one that is there no more is not made anew', async () => {
    const [follow] = await store.follows.change((all) => withChosen(all, [chosen('a.example')], 1_000));
    expect(await store.follows.changeOne(follow?.id ?? '', (one) => ({ ...one, isPaused: true }))).toMatchObject({ isPaused: true });
    await store.follows.change(() => []);
    expect(await store.follows.changeOne(follow?.id ?? '', (one) => one)).toBeNull();
    expect(await new ArticleStore().follows.all()).toEqual([]);
  });

  test('begin no write where nothing of them changes', async () => {
    await store.follows.change((all) => withChosen(all, [chosen('a.example')], 1_000));
    const woken = new ArticleStore();
    const written = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await woken.follows.change((all) => [...all]);
    expect(written.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([]);
    written.mockRestore();
  });

  test('go with everything that is erased', async () => {
    await store.follows.change((all) => withChosen(all, [chosen('a.example')], 1_000));
    await store.clear();
    expect(await store.follows.all()).toEqual([]);
  });
});

describe('an article that a follow reads', () => {
  const [article] = manyArticles(1);
  if (!article) throw new Error('manyArticles(1) makes one');
  const followed = { ...article, supplied: { by: 'follow', id: 'k3' } } as const;
  const listed = async (opened: 'opened' | 'supplied') =>
    (await store.libraryPage({ view: 'articles', order: 'newest', words: '', opened }, 0, 9)).rows.map(({ numbers }) => numbers[0]);
  const supplied = ({ supplied: by }: StoredArticle) => by;

  test('is marked so, until the reader opens it', async () => {
    expect(supplied(await store.record(followed))).toEqual({ by: 'follow', id: 'k3' });
    expect([await listed('supplied'), await listed('opened')]).toEqual([[1], []]);
    expect(supplied(await store.record({ ...article, readAt: 9_000 }))).toBeUndefined();
    expect([await listed('supplied'), await listed('opened')]).toEqual([[], [1]]);
  });

  test('stays opened where the reader has opened it before, at the moment at which that was', async () => {
    await store.record(article);
    const again = await store.record({ ...followed, title: 'Corrected', readAt: 9_000 });
    expect(again).toMatchObject({ title: 'Corrected', readAt: article.readAt });
    expect(supplied(again)).toBeUndefined();
  });

  test('of its feed alone does not replace what was read of its page', async () => {
    await store.record(followed);
    const ofFeed = { ...followed, title: 'Shorter', supplied: { ...followed.supplied, fromFeed: true as const } };
    expect((await store.record(ofFeed)).title).toBe(article.title);
    expect((await store.byAddress(article.address))?.title).toBe(article.title);
  });

  test('is dropped with its follow, and with others like it by age, but not once it was opened', async () => {
    const [one, two, three] = manyArticles(3);
    if (!one || !two || !three) throw new Error('manyArticles(3) makes three');
    await store.record({ ...one, supplied: { by: 'follow', id: 'k3' } });
    await store.record({ ...two, supplied: { by: 'follow', id: 'other' } });
    await store.record(three);
    expect(await store.dropSupplied({ follow: 'k3' }, 9_000)).toBe(1);
    expect(await store.dropSupplied({ to: two.readAt + 1 }, 9_000)).toBe(1);
    expect(await store.dropSupplied({ to: 9_000 }, 9_000)).toBe(0);
    expect((await store.page(0, 9)).map(({ address }) => address)).toEqual([three.address]);
  });
});
