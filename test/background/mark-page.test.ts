import { languageLists } from '../../src/build/language-lists';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { markPage } from '../../src/background/mark-page';
import { readTab } from '../../src/background/read-tab';
import { sayObjection } from '../../src/background/say-objection';
import { uiToBackground } from '../../src/messages/contract';
import { legendWords } from '../../src/messages/legend-words';
import type { MarksToDraw } from '../../src/messages/marks-to-draw';
import { ArticleStore } from '../../src/store/article-store';
import { textsOf } from '../ui/locale';
import { pageOf, tabOf } from './pages';

let store: ArticleStore;
const wire = pageOf('dam', 'wire.en', 'paper.example', 'Source: Reuters');
const copied = pageOf('dam', 'copied.en', 'copy.example');
const words = legendWords(textsOf('en'), { domain: 'copy.example', name: 'The copy' });
const DRAWN = { copied: 3, fact: 0, credit: 1 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

const read = async (page: typeof wire, keepText: boolean) => (await readTab(tabOf(store, page, { keepText }))).article.articleId;

/** Marks the page of the wire text and gives what was drawn. */
async function mark(siblingId: string | null, { collect = vi.fn(), isPrivate = false, drawn = DRAWN as unknown } = {}) {
  const given: MarksToDraw[] = [];
  const answer = await markPage({
    store,
    lists: languageLists,
    page: { url: wire.url, isPrivate },
    siblingId,
    words,
    token: 'abcdefghijkl',
    collect,
    draw: async (marks) => given.push(marks) && drawn,
  });
  return { answer, marks: given[0], collect };
}
const markedWords = (marks: MarksToDraw | undefined) =>
  (marks?.paragraphs ?? []).flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));

describe.each([
  ['by its text', true],
  ['by its fingerprint', false],
])('a sibling known %s', (_how, keepText) => {
  test('is marked on a page that was kept, without reading it again', async () => {
    await read(wire, true);
    const { answer, marks, collect } = await mark(await read(copied, keepText));
    expect(uiToBackground.markPage.value.parse(answer)).toEqual(DRAWN);
    expect(collect).not.toHaveBeenCalled();
    expect(marks?.isSampled).toBe(!keepText);
    expect(markedWords(marks).join(' ').length).toBeGreaterThan(0.9 * wire.paragraphs.slice(0, -1).join(' ').length);
    expect(marks?.quotes).toContain('Source: Reuters');
    expect(marks?.words).toEqual(words);
  });

  test('and when it lies packed', async () => {
    store = new ArticleStore('packed at once', 1);
    await read(wire, true);
    const id = await read(copied, keepText);
    await store.settle();
    const { marks } = await mark(id);
    expect(markedWords(marks).join(' ').length).toBeGreaterThan(0.9 * wire.paragraphs.slice(0, -1).join(' ').length);
  });
});

test('a page whose text was not kept is read again; in a private window nothing is kept of it', async () => {
  const id = await read(copied, true);
  const collect = vi.fn(async () => JSON.parse(JSON.stringify(wire)));
  const { marks } = await mark(id, { collect, isPrivate: true });
  expect(collect).toHaveBeenCalledOnce();
  expect(markedWords(marks).length).toBeGreaterThan(0);
  expect(marks?.quotes).toContain('Source: Reuters');
  expect((await store.measure()).articles).toBe(1);
});

test.each([
  ['no sibling is asked for', null],
  ['the sibling is stored no longer', '99'],
])('credits alone are marked where %s', async (_case, id) => {
  await read(wire, true);
  const { marks } = await mark(id);
  expect(markedWords(marks)).toEqual([]);
  expect(marks?.quotes).toContain('Source: Reuters');
  expect(marks?.words.sibling).toBeNull();
});

test('words that name a source which the reader called wrong are not marked', async () => {
  await read(wire, true);
  await sayObjection(
    wire.url,
    { kind: 'wrong-source', source: { agency: 'reuters', outlet: null, name: 'reuters', kind: 'agency' } },
    { store, lists: languageLists, now: 2_000 },
  );
  expect((await mark(null)).marks?.quotes).toEqual([]);
});

test('a page that is no article has nothing to mark', async () => {
  await expect(mark(null, { collect: vi.fn(async () => null) })).rejects.toMatchObject({ code: 'not-an-article' });
});

test('what comes back from the page is not trusted', async () => {
  await read(wire, true);
  await expect(mark(null, { drawn: { copied: 'many' } })).rejects.toThrow();
});
