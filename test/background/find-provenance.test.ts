import { languageLists } from '../../src/build/language-lists';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findProvenance } from '../../src/background/find-provenance';
import { findStory } from '../../src/background/find-story';
import { readTab } from '../../src/background/read-tab';
import { uiToBackground } from '../../src/messages/contract';
import { ArticleStore } from '../../src/store/article-store';
import { pageOf, tabOf } from './pages';

let store: ArticleStore;
const wire = pageOf('dam', 'wire.en', 'paper.example');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

describe.each([
  ['with texts kept', true],
  ['with fingerprints alone', false],
])('%s', (_how, keepText) => {
  beforeEach(async () => {
    await readTab(tabOf(store, pageOf('dam', 'cut.en', 'short.example'), { keepText }));
    await readTab(tabOf(store, pageOf('dam', 'edited.en', 'journal.example', 'Source: Reuters'), { keepText }));
    await readTab(tabOf(store, pageOf('dam', 'translated.fr', 'feuille.example'), { keepText }));
    await readTab(tabOf(store, pageOf('strike', 'wire.fr', 'port.example'), { keepText }));
  });

  test('a page that was read is answered as when it was read, after a wake too', async () => {
    const read = await readTab(tabOf(store, wire, { keepText }));
    const found = await findProvenance(wire.url, new ArticleStore(), languageLists);
    const relations = (answer: typeof found) =>
      answer?.provenance.siblings.map(({ outlet, relation }) => `${outlet.domain} ${relation}`).sort();
    expect(found?.article).toEqual(read.article);
    expect(relations(found)).toEqual(relations(read));
    expect(relations(found)).toEqual(['feuille.example translated', 'journal.example edited', 'short.example excerpt']);
    expect(found?.provenance.sources).toEqual(read.provenance.sources);
  });

  test('the answer has the shape that screens are promised', async () => {
    await readTab(tabOf(store, wire, { keepText }));
    const found = await findProvenance(wire.url, store, languageLists);
    expect(uiToBackground.findProvenance.value.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });
});

test('what a page says of its article, and a date that is only likely, are part of the answer and of the story', async () => {
  const dates = [{ text: '2024-05-03', from: 'shown', says: '' }] as const;
  const corrected = pageOf(
    'dam',
    'wire.en',
    'paper.example',
    'Correction: An earlier version of this article misstated the height of the dam.',
  );
  const read = await readTab(tabOf(store, { ...corrected, dates }));
  expect(read.article.publishedLikely).toBe(true);
  expect(read.article.page?.corrected?.value).toBe('correction');
  expect((await findProvenance(wire.url, store, languageLists))?.article).toEqual(read.article);
  const [asked] = (await findStory(wire.url, store, languageLists))?.articles ?? [];
  expect(asked).toMatchObject({ publishedLikely: true, page: read.article.page });
});

describe('the same article is found', () => {
  beforeEach(async () => {
    await readTab(tabOf(store, wire));
  });

  test.each([
    'https://paper.example/news/dam',
    'http://m.paper.example/news/dam/amp#top',
    'https://www.paper.example/news/dam/?utm_campaign=x',
  ])('at %s', async (url) => {
    expect((await findProvenance(url, store, languageLists))?.article.title).toBe(wire.title);
  });

  test.each(['https://paper.example/', 'https://paper.example/news', 'https://other.example/news/dam', 'about:blank', '', 'no address'])(
    'not at %j',
    async (url) => {
      expect(await findProvenance(url, store, languageLists)).toBeNull();
    },
  );
});

test('facts that are shared are shown in the words of the page, where its text is kept', async () => {
  await readTab(tabOf(store, wire));
  await readTab(tabOf(store, pageOf('dam', 'translated.fr', 'feuille.example')));
  const found = await findProvenance('https://feuille.example/news/dam', store, languageLists);
  expect(found?.provenance.siblings[0]?.shared.numbers).toContain('14 300');
});

test('an answer says of an article that it was supplied, until the reader opens it', async () => {
  await readTab(tabOf(store, wire, { keepText: false }));
  const stored = await store.byUrl(wire.url);
  if (!stored) throw new Error('it was not stored');
  const { number: _, ...article } = stored;
  const other = new ArticleStore('supplied');
  const isSupplied = async () => (await findProvenance(wire.url, other, languageLists))?.article.isSupplied;
  await other.record({ ...article, supplied: { by: 'follow', id: 'a' } });
  expect(await isSupplied()).toBe(true);
  await other.record(article);
  expect(await isSupplied()).toBeUndefined();
});
