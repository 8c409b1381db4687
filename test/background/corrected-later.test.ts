import { languageLists } from '../../src/build/language-lists';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { findProvenance } from '../../src/background/find-provenance';
import { findStory } from '../../src/background/find-story';
import { readTab } from '../../src/background/read-tab';
import type { Article } from '../../src/core/model/article';
import { ArticleStore } from '../../src/store/article-store';
import { textLine } from '../core/credit/page-of';
import { pageOf, tabOf } from './pages';

let store: ArticleStore;
const right = pageOf('dam', 'wire.en', 'paper.example', '(Reuters)');
const NOTE = 'Correction: The crack is 38 metres long, not 83 metres.';
const DATED = NOTE.replace(':', ', 5 May 2024:');

/** The same text with another number, and lines behind it. */
function changed(page: Article, from: string, to: string, ...behind: string[]): Article {
  const change = (text: string) => (from === '' ? text : text.replaceAll(from, to));
  return {
    ...page,
    paragraphs: [...page.paragraphs.map(change), ...behind],
    lines: [...page.lines.map((line) => ({ ...line, text: change(line.text) })), ...behind.map((text) => textLine(text))],
  };
}

const read = (page: Article, day: string, keepText = true) => readTab(tabOf(store, page, { keepText, now: Date.parse(day) }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
});

const copy = changed(pageOf('dam', 'wire.en', 'quay.example', '(Reuters)'), '38 metres', '83 metres');

const sinceOfCopy = async () => (await findProvenance(copy.url, store, languageLists))?.provenance.correctedSince;

test('a copy that is older than the note of another says so, with what it still says', async () => {
  await read(copy, '2024-05-03T12:00:00Z');
  await read(changed(right, '', '', DATED), '2024-05-06T12:00:00Z');
  expect(await sinceOfCopy()).toMatchObject({
    by: { outlet: { domain: 'paper.example' } },
    value: 'correction',
    quote: DATED,
    at: '2024-05-05',
    copyAt: '2024-05-03T10:15:00+02:00',
    isAfter: true,
    stillSays: { old: '83 metres', now: '38 metres' },
  });
  const story = await findStory(right.url, store, languageLists);
  expect(story?.provenance.siblings.map(({ relation, correctedSince }) => [relation, correctedSince?.stillSays?.old])).toEqual([
    ['identical', '83 metres'],
  ]);
  // The page that was corrected misses no note.
  expect(story?.provenance.correctedSince).toBeUndefined();
});

test('a copy that is right already is not named; without texts two digits are not sure', async () => {
  await read(changed(right, '', '', DATED), '2024-05-06T12:00:00Z');
  await read(changed(copy, '83 metres', '38 metres'), '2024-05-06T12:00:00Z');
  expect(await sinceOfCopy()).toBeUndefined();
  await read(copy, '2024-05-06T12:00:00Z', false);
  const since = await sinceOfCopy();
  expect(since?.isAfter).toBe(true);
  expect(since).not.toHaveProperty('stillSays');
});

test('a note without a date counts from the last change of its page, where an earlier reading had none', async () => {
  const dates = [...right.dates, { text: '2024-05-05T09:00:00+02:00', from: 'declared', says: 'modified' }] as const;
  const corrected = { ...changed(right, '', '', NOTE), dates };
  await read(copy, '2024-05-03T12:00:00Z');
  await read(corrected, '2024-05-06T12:00:00Z');
  expect(await sinceOfCopy()).toMatchObject({ at: null, isAfter: false });
  await store.clear();
  await read(copy, '2024-05-03T12:00:00Z');
  await read(right, '2024-05-04T12:00:00Z');
  expect(await sinceOfCopy()).toBeUndefined();
  await read(corrected, '2024-05-06T12:00:00Z');
  expect(await sinceOfCopy()).toMatchObject({ at: '2024-05-05T09:00:00+02:00', isAfter: true });
  // Read once more, the note is still as new as it was.
  await read(corrected, '2024-05-07T12:00:00Z');
  expect(await sinceOfCopy()).toMatchObject({ at: '2024-05-05T09:00:00+02:00', isAfter: true });
});

test.each([true, false])('the copies of a page that was taken down are still found, texts kept: %s', async (keepText) => {
  const notice = 'This story has been withdrawn because its source could not be confirmed. 5 May 2024.';
  const down = { ...right, paragraphs: [notice], lines: [textLine(right.title, 'before', 'heading'), textLine(notice)] };
  await read(copy, '2024-05-03T12:00:00Z', keepText);
  await read(right, '2024-05-03T13:00:00Z', keepText);
  const answer = await read(down, '2024-05-06T12:00:00Z', keepText);
  expect(answer.provenance.siblings.map(({ correctedSince }) => correctedSince)).toMatchObject([
    { value: 'withdrawal', quote: notice, at: '2024-05-05', isAfter: true },
  ]);
  expect(await sinceOfCopy()).toMatchObject({ value: 'withdrawal', by: { title: right.title } });
});
