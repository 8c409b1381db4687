import { languageLists } from '../../src/build/language-lists';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { findProvenance } from '../../src/background/find-provenance';
import { findStory } from '../../src/background/find-story';
import { readTab } from '../../src/background/read-tab';
import { uiToBackground } from '../../src/messages/contract';
import { ArticleStore } from '../../src/store/article-store';
import { exportFooter, exportHeader, exportLine, parseExport } from '../../src/store/export-file';
import { pageOf, tabOf } from './pages';

let store: ArticleStore;
const wire = pageOf('dam', 'wire.en', 'paper.example');

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
  await readTab(tabOf(store, pageOf('dam', 'edited.en', 'journal.example', 'Source: Reuters'), { now: 1_000 }));
  await readTab(tabOf(store, pageOf('dam', 'cut.en', 'short.example'), { keepText: false, now: 2_000 }));
  await readTab(tabOf(store, wire, { now: 3_000 }));
  await readTab(tabOf(store, wire, { now: 4_000 }));
});

test('the story has every article of the answer, the asked one first, with what its page says', async () => {
  const story = await findStory(wire.url, store, languageLists);
  const answer = await findProvenance(wire.url, store, languageLists);
  expect(story).toMatchObject({ ...answer });
  expect(story?.articles.map(({ outlet }) => outlet.domain)).toEqual(['paper.example', 'short.example', 'journal.example']);
  expect(story?.articles.map(({ textKept }) => textKept)).toEqual([true, false, true]);
  expect(story?.articles[0]).toMatchObject({
    dateCertainty: 'minute',
    firstReadAt: '1970-01-01T00:00:03.000Z',
    readAt: '1970-01-01T00:00:04.000Z',
  });
  expect(story?.articles[2]?.credits.map(({ agency, quote }) => [agency, quote])).toEqual([['reuters', 'Source: Reuters']]);
});

test('of a story with many copies every text that is kept is said to be, without unpacking all of them', async () => {
  const row = await store.byUrl(wire.url);
  if (!row) throw new Error('the page is not stored');
  const copies = Array.from({ length: 120 }, (_, at) => {
    const domain = `outlet${at}.example`;
    return { ...row, address: `${domain}/a`, url: `https://${domain}/a`, outletDomain: domain, text: at % 2 ? row.text : null };
  });
  await store.recordAll(copies);
  let unpacked = 0;
  class Counted extends DecompressionStream {
    constructor(format: CompressionFormat) {
      super(format);
      unpacked++;
    }
  }
  vi.stubGlobal('DecompressionStream', Counted);
  const story = await findStory(wire.url, store, languageLists);
  const wanted = story?.articles.map(
    ({ outlet }) => outlet.domain === 'paper.example' || outlet.domain === 'journal.example' || /[13579]\.example/.test(outlet.domain),
  );
  expect(story?.articles).toHaveLength(123);
  expect(story?.articles.map(({ textKept }) => textKept)).toEqual(wanted);
  expect(unpacked).toBeGreaterThan(20);
  expect(unpacked).toBeLessThan(60);
  vi.unstubAllGlobals();
});

test('a damaged text counts as one that is not kept, and the console says so', async () => {
  const [article] = await store.page(0, 1);
  const file = article && exportHeader({}) + exportLine({ ...article, text: Uint8Array.of(31, 139, 8, 0, 255) }) + exportFooter(1);
  await store.clear();
  await store.recordAll(parseExport(file ?? '').articles);
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const story = await findStory(article?.url ?? '', store, languageLists);
  expect(story?.articles.map(({ textKept }) => textKept)).toEqual([false]);
  expect(logged.mock.calls[0]?.[0]).toContain('store-damaged');
  logged.mockRestore();
});

test('the tree leads from the credited agency to all of them', async () => {
  const story = await findStory(wire.url, store, languageLists);
  expect(story?.tree.links.filter(({ isMain }) => isMain).map(({ from }) => from)).toEqual(Array(3).fill('source reuters'));
});

test('the asked article seen at another address of its outlet is a version of the story', async () => {
  const again = { ...wire, url: wire.url.replace('/dam', '/dam-update') };
  await readTab(tabOf(store, again, { now: 5_000 }));
  const story = await findStory(wire.url, store, languageLists);
  expect(story?.provenance.versions).toHaveLength(1);
  expect(story?.articles.at(-1)?.articleId).toBe(story?.provenance.versions[0]?.articleId);
  expect(story?.articles).toHaveLength(4);
});

test('it has the shape that screens are promised', async () => {
  const story = await findStory(wire.url, store, languageLists);
  expect(uiToBackground.findStory.value.parse(JSON.parse(JSON.stringify(story)))).toEqual(story);
});

test.each(['https://paper.example/', 'about:blank', '', 'no address'])('nothing was read at %j', async (url) => {
  expect(await findStory(url, store, languageLists)).toBeNull();
});
