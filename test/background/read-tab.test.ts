import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readTab } from '../../src/background/read-tab';
import { ExpectedError } from '../../src/core/errors';
import type { Article } from '../../src/core/model/article';
import { storedArticle } from '../../src/core/model/stored-article';
import { ArticleStore } from '../../src/store/article-store';
import { unpackText } from '../../src/store/packed-text';
import { textLine } from '../core/credit/page-of';
import { storyText } from '../fixtures/stories/read-story';
import { PUBLISHED, pageOf, tabOf } from './pages';

let store: ArticleStore;
const wire = pageOf('dam', 'wire.en', 'paper.example');
const edited = pageOf('dam', 'edited.en', 'journal.example', 'Source: Reuters');
const PRIVATE = { url: wire.url, isPrivate: true };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

describe('a page that is read', () => {
  test('is kept under its address, without what tracks', async () => {
    await readTab(tabOf(store, wire));
    expect(await store.byAddress('paper.example/news/dam')).toMatchObject({
      url: 'https://www.paper.example/news/dam',
      outletDomain: 'paper.example',
      outletName: 'The paper.example',
      title: wire.title,
      lang: 'en',
      publishedAt: PUBLISHED,
      readAt: 1_000,
      firstReadAt: 1_000,
    });
  });

  test('in an archive replaces nothing that was read at the place itself', async () => {
    await readTab(tabOf(store, wire));
    const url = `https://archive.ph/2026/${wire.url.replace(/\?.*/, '')}`;
    await readTab(tabOf(store, { ...wire, url, title: 'Another title' }));
    expect(await store.byUrl(wire.url)).toMatchObject({ title: wire.title });
    expect(await store.byUrl(url)).toMatchObject({
      title: 'Another title',
      outletDomain: 'archive.ph/paper.example',
      canonical: 'paper.example/news/dam',
    });
  });

  test('is kept without what says who read it', async () => {
    const url = 'https://ida:secret@www.paper.example/news/dam;jsessionid=1A2B3C?cid=7&utm_source=x&access_token=abc#id_token=eyJ&state=1';
    await readTab(tabOf(store, { ...wire, url, canonicalUrl: url }));
    const [stored] = await store.page(0, 10);
    expect(stored).toMatchObject({ url: 'https://www.paper.example/news/dam?cid=7', address: 'paper.example/news/dam?cid=7' });
    expect(JSON.stringify(stored)).not.toMatch(/secret|session|token|state/);
    // As the reader's tab has it, the page is found all the same.
    expect(await store.byUrl(url)).toEqual(stored);
  });

  test('is found by its address with another value of what it shows to tell nothing apart', async () => {
    await readTab(tabOf(store, { ...wire, url: `${wire.url}&ref=front`, ignoredParameters: ['ref'] }));
    expect(await store.byUrl(`${wire.url}&ref=mail`)).toMatchObject({ address: 'paper.example/news/dam' });
    expect(await store.byUrl(`${wire.url}&cid=2`)).toBeNull();
  });

  test('fills every field that is stored, where the page says everything', async () => {
    const { lines } = edited;
    const footer = textLine('© 2026 Journal Holding Ltd. All rights reserved.', 'after', 'aside');
    const url = `${edited.url}?ref=front`;
    const dates: Article['dates'] = [{ text: '3 May 2024', from: 'shown', says: '' }];
    const corrected = textLine('Correction: The dam is 4 metres high.', 'after');
    const said = { url, ignoredParameters: ['ref'], canonicalUrl: 'https://origin.example/dam', dates };
    // Behind its story another one, with a source of its own.
    const sections = ['PORTO CLARO (AFP) — ', 'LUNDE (Reuters) - '].map((dateline, index) =>
      textLine(
        `${dateline}${['Voters elected a schoolteacher as president on Sunday.', 'Shipyard workers ended a long strike there.'][index]}`,
      ),
    );
    await readTab(tabOf(store, { ...edited, ...said, lines: [...lines, ...sections, corrected, footer] }));
    const stored = new Map<string, unknown>(Object.entries((await store.byAddress('journal.example/news/dam')) ?? {}));
    const isFilled = (value: unknown) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
    // A new field that is missing here is never filled: by `record` in read-tab.ts, or because this page does not say it yet.
    // What the reader has opened is supplied by nobody.
    expect(
      Object.keys(storedArticle.shape)
        .filter((name) => name !== 'supplied')
        .filter((field) => !isFilled(stored.get(field))),
    ).toEqual([]);
  });

  test('is answered, with nothing known yet', async () => {
    const { article, provenance } = await readTab(tabOf(store, wire));
    expect(article).toMatchObject({
      title: wire.title,
      url: wire.url.replace(/\?.*/, ''),
      outlet: { domain: 'paper.example' },
      lang: 'en',
      kept: true,
    });
    expect(provenance).toEqual({
      sources: [],
      siblings: [],
      related: [],
      versions: [],
      origins: {
        known: 0,
        unknown: 1,
        outlets: 1,
        groups: [{ kind: 'unknown', agencies: [], name: null, tellers: [], articles: [article.articleId], outlets: 1, ownReport: false }],
      },
      owners: [],
      conflict: null,
      earliest: null,
    });
  });

  test('finds its copies, and the source that one of them names', async () => {
    await readTab(tabOf(store, edited));
    const { provenance } = await readTab(tabOf(store, wire));
    expect(provenance.siblings).toMatchObject([{ outlet: { domain: 'journal.example' }, relation: 'edited' }]);
    expect(provenance.sources).toMatchObject([{ agency: 'reuters', evidence: [{ quote: expect.stringContaining('Reuters') }] }]);
    expect(provenance.origins).toMatchObject({ known: 1, unknown: 0, groups: [{ name: 'Reuters', outlets: 2 }] });
    expect(provenance.sources[0]?.evidence[0]?.articleId).toBe(provenance.siblings[0]?.articleId);
  });

  test('finds its translation', async () => {
    await readTab(tabOf(store, pageOf('dam', 'translated.fr', 'journal.example')));
    const { provenance } = await readTab(tabOf(store, wire));
    expect(provenance.siblings).toMatchObject([{ relation: 'translated', lang: 'fr' }]);
  });

  test('is no copy of another story', async () => {
    await readTab(tabOf(store, pageOf('strike', 'wire.fr', 'journal.example')));
    const { provenance } = await readTab(tabOf(store, wire));
    expect([...provenance.siblings, ...provenance.related]).toEqual([]);
  });

  test('again is a version and no copy of itself', async () => {
    const first = await readTab(tabOf(store, wire));
    const mobile = { ...wire, url: 'https://m.paper.example/news/dam/amp' };
    const second = await readTab(tabOf(store, mobile, { now: 2_000 }));
    expect(second.article.articleId).toBe(first.article.articleId);
    expect(second.provenance.siblings).toEqual([]);
    expect(await store.byAddress('paper.example/news/dam')).toMatchObject({ firstReadAt: 1_000, readAt: 2_000 });
  });

  test('is no copy of another page of the same outlet', async () => {
    await readTab(tabOf(store, { ...edited, url: 'https://blog.paper.example/other' }));
    expect((await readTab(tabOf(store, wire))).provenance.siblings).toEqual([]);
  });
});

describe('a page that was noticed', () => {
  const noticed = 'https://paper.example/news/dam#comments';

  test('is read', async () => {
    expect((await readTab(tabOf(store, wire, { noticed }))).article.kept).toBe(true);
  });

  test('is not read where the tab shows another one by now', async () => {
    await expect(readTab(tabOf(store, edited, { noticed }))).rejects.toMatchObject({ code: 'not-an-article' });
    expect((await store.measure()).articles).toBe(0);
  });
});

describe('its text', () => {
  test('is kept where the reader keeps texts', async () => {
    await readTab(tabOf(store, wire));
    const stored = await store.byAddress('paper.example/news/dam');
    expect(stored?.text && (await unpackText(stored.text, stored.number))).toEqual(storyText('dam', 'wire.en').paragraphs);
  });

  test('is not kept where not, and the page is found all the same', async () => {
    await readTab(tabOf(store, wire, { keepText: false }));
    expect((await store.byAddress('paper.example/news/dam'))?.text).toBeNull();
    expect((await readTab(tabOf(store, edited))).provenance.siblings).toHaveLength(1);
  });

  test('is forgotten once the reader keeps none', async () => {
    await readTab(tabOf(store, wire));
    await readTab(tabOf(store, wire, { keepText: false }));
    expect((await store.byAddress('paper.example/news/dam'))?.text).toBeNull();
  });
});

describe('over http, where it was read over https', () => {
  const overHttp = { ...edited, url: wire.url.replace('https:', 'http:') };

  test('a page is answered by what it shows, and what is stored stays as it was', async () => {
    await readTab(tabOf(store, wire));
    const before = await store.byUrl(wire.url);
    const answer = await readTab(tabOf(store, overHttp, { now: 9_000 }));
    expect(answer).toMatchObject({ cameUnsafely: true, article: { title: edited.title, kept: false } });
    expect(await store.byUrl(wire.url)).toEqual(before);
  });

  test('where it never was, it is kept', async () => {
    const answer = await readTab(tabOf(store, overHttp));
    expect(answer.article.kept).toBe(true);
    expect(answer).not.toHaveProperty('cameUnsafely');
  });
});

describe('in a private window', () => {
  test('a page is answered from the store', async () => {
    await readTab(tabOf(store, edited));
    const { article, provenance } = await readTab(tabOf(store, wire, { page: PRIVATE }));
    expect(article.kept).toBe(false);
    expect(provenance.siblings).toHaveLength(1);
  });

  test('a page is not stored', async () => {
    await readTab(tabOf(store, wire, { page: PRIVATE }));
    expect((await store.measure()).articles).toBe(0);
  });

  test('a page that was stored before stays as it was', async () => {
    await readTab(tabOf(store, wire));
    const before = await store.byAddress('paper.example/news/dam');
    await readTab(tabOf(store, { ...wire, title: 'Changed' }, { page: PRIVATE, now: 9_000 }));
    expect(await store.byAddress('paper.example/news/dam')).toEqual(before);
  });
});

describe('a page that cannot be read', () => {
  test.each(['about:blank', 'chrome://settings', 'moz-extension://x/popup.html', 'file:///a.html', 'view-source:https://paper.example/'])(
    'the reader is not even run at %s',
    async (url) => {
      const collect = vi.fn(async () => wire);
      await expect(readTab(tabOf(store, wire, { page: { url, isPrivate: false }, collect }))).rejects.toMatchObject({
        code: 'unreadable-page',
      });
      expect(collect).not.toHaveBeenCalled();
    },
  );

  test('the reader finds no article', async () => {
    await expect(readTab(tabOf(store, wire, { collect: async () => null }))).rejects.toMatchObject({ code: 'not-an-article' });
    expect((await store.measure()).articles).toBe(0);
  });

  test.each([
    ['something else', { title: 'only' }, /url: .*paragraphs: /],
    ['an article beyond its bounds', { ...wire, title: 'x'.repeat(10_000) }, /: title: /],
    ['a failure', { failed: 'TypeError: no body', code: null }, /TypeError: no body/],
  ])('the reader gives %s: that is a bug, which says where it is', async (_what, found, says) => {
    const reading = readTab(tabOf(store, wire, { collect: async () => found }));
    await expect(reading).rejects.toThrow(says);
    await expect(reading).rejects.not.toHaveProperty('code');
    expect((await store.measure()).articles).toBe(0);
  });

  test('the article names an address that is none of the web', async () => {
    const collect = async () => ({ ...wire, url: 'javascript:alert(1)' });
    await expect(readTab(tabOf(store, wire, { collect }))).rejects.toMatchObject({ code: 'unreadable-page' });
    expect((await store.measure()).articles).toBe(0);
  });

  test('the browser lets nobody read there', async () => {
    const collect = () => Promise.reject(new Error('no'));
    await expect(readTab(tabOf(store, wire, { page: { url: null, isPrivate: false }, collect }))).rejects.toThrow('no');
  });
});

describe('where the store fails', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    return () => vi.restoreAllMocks();
  });

  test.each(['store-unavailable', 'store-in-use', 'store-full', 'store-damaged'] as const)(
    'a page is read and answered by what it says itself: %s',
    async (code) => {
      const fail = () => Promise.reject(new ExpectedError(code));
      Object.assign(store, { record: fail, candidates: fail });
      const { article, provenance, storeFailure } = await readTab(tabOf(store, edited));
      expect(storeFailure).toBe(code);
      expect(article).toMatchObject({ title: edited.title, kept: false });
      expect(provenance.sources).toMatchObject([{ agency: 'reuters' }]);
    },
  );

  test('where only the room is missing, it is compared with what is stored', async () => {
    await readTab(tabOf(store, wire));
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5_000_000, quota: 7_000_000 }) } });
    const full = new ArticleStore();
    const { article, provenance, storeFailure } = await readTab(tabOf(full, edited));
    expect(storeFailure).toBe('store-full');
    expect(article.kept).toBe(false);
    expect(provenance.siblings).toHaveLength(1);
    expect((await full.measure()).articles).toBe(1);
  });

  test('in a private window too', async () => {
    Object.assign(store, { candidates: () => Promise.reject(new ExpectedError('store-full')) });
    expect(await readTab(tabOf(store, wire, { page: PRIVATE }))).toMatchObject({ storeFailure: 'store-full', article: { kept: false } });
  });

  test('a mistake of ours is no failure of the store', async () => {
    Object.assign(store, { record: () => Promise.reject(new Error('a bug')) });
    await expect(readTab(tabOf(store, wire))).rejects.toThrow('a bug');
  });
});
