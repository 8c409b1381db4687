import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findPrinted } from '../../src/background/find-printed';
import { findReading } from '../../src/background/find-reading';
import { readTab } from '../../src/background/read-tab';
import { languageLists } from '../../src/build/language-lists';
import { uiToBackground } from '../../src/messages/contract';
import { ArticleStore } from '../../src/store/article-store';
import { storyText } from '../fixtures/stories/read-story';
import { pageOf, tabOf } from './pages';

let store: ArticleStore;
const wire = pageOf('dam', 'wire.en', 'paper.example');
const copied = pageOf('dam', 'copied.en', 'journal.example');
const unrelated = pageOf('dam', 'unrelated.en', 'other.example');
const SELECTED = storyText('dam', 'copied.en').paragraphs.slice(0, 3).join(' ');

const printed = async (words: string, from: string | null = null) =>
  uiToBackground.findPrinted.value.parse(await findPrinted(words, from, store, languageLists));
const outlets = async (words: string, from: string | null = null) =>
  (await printed(words, from)).articles.map(({ outlet }) => outlet.domain);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

describe.each([
  ['whose texts are kept', true],
  ['whose texts are not kept', false],
])('articles %s', (_what, keepText) => {
  beforeEach(async () => {
    for (const page of [wire, copied, unrelated]) await readTab(tabOf(store, page, { keepText }));
  });

  test('that have the words are found, and no others', async () => {
    expect((await outlets(SELECTED)).sort()).toEqual(['journal.example', 'paper.example']);
  });

  test('are found without the page on which the words were selected', async () => {
    expect(await outlets(SELECTED, `${copied.url}#top`)).toEqual(['paper.example']);
  });

  test('are not found by words that none has', async () => {
    expect(await printed('Twelve violinists of the town rehearsed an unknown concerto in the old brewery on Monday evening')).toEqual({
      isTooShort: false,
      articles: [],
    });
  });
});

test.each(['', 'said on Monday', 'the prime minister said on Monday'])('“%s” is too short to tell', async (words) => {
  expect(await printed(words)).toEqual({ isTooShort: true, articles: [] });
});

describe('a link', () => {
  test('to an article that was read tells when, and its copies', async () => {
    await readTab(tabOf(store, wire));
    await readTab(tabOf(store, copied, { now: 2_000 }));
    const reading = uiToBackground.findReading.value.parse(await findReading(copied.url, store, languageLists));
    expect(reading?.readAt).toBe(2_000);
    expect(reading?.answer.provenance.siblings).toHaveLength(1);
  });

  test('to one that was not is unknown', async () => {
    expect(await findReading(wire.url, store, languageLists)).toBeNull();
  });
});
