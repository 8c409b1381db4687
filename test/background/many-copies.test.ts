// A story that hundreds of outlets carry word for word, among other articles: packed, in the journal, and half in each.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { findProvenance } from '../../src/background/find-provenance';
import { languageLists } from '../../src/build/language-lists';
import { ArticleStore, type NewArticle } from '../../src/store/article-store';
import { makeArticles } from '../store/packed-articles';
import { articleOfStory } from '../store/stored';

const OUTLETS = 500;
const asked = { ...articleOfStory('dam', 'wire.en', 'asked.example'), text: null };
const copies = Array.from(
  { length: OUTLETS },
  (_, at): NewArticle => ({ ...articleOfStory('dam', 'wire.en', `outlet${at}.example`), text: null }),
);
const others = makeArticles(600).map(({ article }): NewArticle => ({ ...article, text: null }));
const retold = ['rewritten.en', 'translated.fr'].map((name) => ({ ...articleOfStory('dam', name, `${name}.example`), text: null }));
const stored = (articles: readonly NewArticle[]) => articles.map((article) => ({ ...article, firstReadAt: article.readAt }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
});

test.each([
  ['packed', OUTLETS],
  ['half of them in the journal', OUTLETS / 2],
  ['all of them in the journal', 0],
])('every outlet is counted, %s, and what was retold is found beside them', async (_how, packed) => {
  const store = new ArticleStore(undefined, 100);
  await store.recordAll(stored([...others, ...copies.slice(0, packed), ...retold, asked]));
  await store.settle();
  const grown = new ArticleStore(undefined, 10_000);
  for (const copy of copies.slice(packed)) await grown.record(copy);
  const answer = await findProvenance(asked.url, grown, languageLists);
  expect(answer?.otherOutlets).toBe(OUTLETS + retold.length);
  const relations = answer?.provenance.siblings.map(({ relation }) => relation) ?? [];
  expect(relations.filter((relation) => relation === 'identical')).toHaveLength(OUTLETS);
  expect(relations.filter((relation) => relation !== 'identical').sort()).toEqual(['rewritten', 'translated']);
  expect(answer?.provenance.origins.atLeast).toBeUndefined();
});

/** So many articles hold each of the asked keys that two of them fill the bound on postings. */
const CROWD = 7_000;

test('beyond 6,000 copies they are found all the same, and counted as at least so many', async () => {
  const store = new ArticleStore();
  const crowd = Array.from({ length: CROWD }, (_, at) => ({ ...asked, address: `o${at}.example/dam`, outletDomain: `o${at}.example` }));
  await store.recordAll(stored([...crowd, asked]));
  const answer = await findProvenance(asked.url, store, languageLists);
  expect(answer?.otherOutlets).toBeGreaterThanOrEqual(1_990);
  expect(answer?.provenance.origins.atLeast).toBe(true);
});
