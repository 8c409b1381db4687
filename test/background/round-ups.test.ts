// A round-up of many sections among other articles, in the extension's store: its sections are found by their copies, and their copies by it.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { findProvenance } from '../../src/background/find-provenance';
import { findStory } from '../../src/background/find-story';
import { readTab } from '../../src/background/read-tab';
import { languageLists } from '../../src/build/language-lists';
import type { Article } from '../../src/core/model/article';
import { ArticleStore } from '../../src/store/article-store';
import { articleOf, textLine } from '../core/credit/page-of';
import { makeArticles } from '../store/packed-articles';
import { tabOf } from './pages';

const SECTIONS = 14;
const AGENCIES = ['AP', 'Reuters', 'AFP', 'dpa'] as const;
const agencyAt = (index: number) => AGENCIES[index % AGENCIES.length] ?? '';

const SYLLABLES = 'ba ke li mo nu pa re si to vu da fe gi ho ja ku la me ni po'.split(' ');
/** A word that stands for its number alone. */
function word(number: number): string {
  const [one, two, three] = [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20];
  return `${SYLLABLES[one]}${SYLLABLES[two]}${SYLLABLES[three]}n`;
}
/** Sixty words that no other section has, in sentences of ten. */
function storyAt(section: number): string {
  const words = Array.from({ length: 60 }, (_, index) => word(section * 137 + index * 7 + 3));
  return words
    .map((text, index) => `${index % 10 === 0 ? text[0]?.toUpperCase() + text.slice(1) : text}${index % 10 === 9 ? '.' : ''}`)
    .join(' ');
}

const pageOf = (domain: string, title: string, lines: Article['lines']) =>
  articleOf(lines, {
    url: `https://www.${domain}/news`,
    siteName: domain,
    title,
    declaredLang: 'en',
    paragraphs: lines.map(({ text }) => text),
  });
const roundUp = (domain: string, sections: readonly number[]) =>
  pageOf(
    domain,
    'The morning in brief',
    sections.flatMap((section) => [
      textLine(`Section ${word(section)}`, 'body', 'heading'),
      textLine(`${storyAt(section)} (${agencyAt(section)})`),
    ]),
  );
const copyOf = (section: number) =>
  pageOf(`post${section}.example`, `News of ${word(section)}`, [textLine(storyAt(section)), textLine('More is not known here so far.')]);

const all = Array.from({ length: SECTIONS }, (_, section) => section);
const herald = roundUp('herald.example', all);

let store: ArticleStore;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore(undefined, 60);
  await store.recordAll(makeArticles(200).map(({ article }) => ({ ...article, text: null, firstReadAt: article.readAt })));
});

const read = (page: Article, keepText: boolean) => readTab(tabOf(store, page, { keepText }));
const agenciesOf = (sources: readonly { agency: string | null }[]) => sources.map(({ agency }) => agency);

test.each([
  ['texts are kept', true],
  ['texts are not kept', false],
])('a copy of any section is found by the round-up, and takes its source alone: %s', async (_how, keepText) => {
  for (const section of all) await read(copyOf(section), keepText);
  await read(herald, keepText);
  await store.settle();
  const { siblings = [], origins } = (await findProvenance(herald.url, store, languageLists))?.provenance ?? {};
  expect(siblings.map(({ outlet, relation, section }) => [outlet.domain, relation, section]).sort()).toEqual(
    all.map((section) => [`post${section}.example`, 'excerpt', `Section ${word(section)}`]).sort(),
  );
  expect(siblings.flatMap(({ leftOutSources }) => leftOutSources.length).every((count) => count === 1)).toBe(true);
  expect(origins).toMatchObject({ known: AGENCIES.length, unknown: 0, outlets: SECTIONS + 1 });
  for (const section of all) {
    const answer = await findProvenance(copyOf(section).url, store, languageLists);
    expect(answer?.provenance.siblings).toEqual([expect.objectContaining({ relation: 'excerpt', section: `Section ${word(section)}` })]);
    expect(agenciesOf(answer?.provenance.sources ?? [])).toEqual([agencyAt(section).toLowerCase()]);
    expect(answer?.provenance.origins).toMatchObject({ known: 1, unknown: 0, outlets: 2 });
  }
});

test('two round-ups that share one section are copies of that section, and draw on its source alone', async () => {
  await read(herald, true);
  const other = roundUp('post.example', [2, 20, 21, 22, 23, 24, 25, 26, 27, 28]);
  const { provenance } = await read(other, true);
  expect(provenance.siblings).toEqual([expect.objectContaining({ relation: 'excerpt', section: `Section ${word(2)}` })]);
  const asked = await findProvenance(herald.url, store, languageLists);
  expect(asked?.provenance.siblings).toEqual([expect.objectContaining({ relation: 'excerpt', section: `Section ${word(2)}` })]);
  expect(asked?.provenance.origins.groups.filter(({ outlets }) => outlets === 2).map(({ agencies }) => agencies)).toEqual([['afp']]);
});

test('the same round-up at another outlet is a copy of the whole', async () => {
  await read(herald, true);
  const { provenance } = await read(roundUp('post.example', all), true);
  expect(provenance.siblings).toEqual([expect.objectContaining({ relation: 'identical' })]);
  expect(provenance.siblings[0]).not.toHaveProperty('section');
  expect(provenance.origins).toMatchObject({ known: AGENCIES.length, unknown: 0, outlets: 2 });
});

test('an update of a round-up is a version of it', async () => {
  await read(herald, true);
  const { provenance } = await read(
    { ...roundUp('herald.example', [...all.slice(1), 30]), url: 'https://www.herald.example/evening' },
    true,
  );
  expect(provenance.siblings).toEqual([]);
  expect(provenance.versions).toHaveLength(1);
});

test('a copy without a credit is drawn below the source of its section', async () => {
  await read(copyOf(1), true);
  await read(herald, true);
  const story = await findStory(herald.url, store, languageLists);
  const copy = story?.articles.find(({ outlet }) => outlet.domain === 'post1.example');
  expect(story?.tree.links.filter(({ to }) => to === `article ${copy?.articleId}`)).toEqual([
    expect.objectContaining({ from: 'source reuters', basis: 'likeness' }),
  ]);
});
