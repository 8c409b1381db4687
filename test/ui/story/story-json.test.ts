import { expect, test } from 'vitest';
import { toStoryJson } from '../../../src/ui/story/story-json';
import * as stories from '../stories';

const NOW = new Date('2024-05-06T10:00:00Z');

test('the file says what it is, and holds every article with its relation to the asked one', () => {
  const file = JSON.parse(toStoryJson(stories.whole, NOW));
  expect(file).toMatchObject({ kind: 'wireprint story', version: 1, writtenAt: '2024-05-06T10:00:00.000Z', asked: 'page' });
  expect(file.articles.map(({ id, relation }: { id: string; relation: string }) => `${id} ${relation}`)).toEqual([
    'page asked',
    'other-1 identical',
    'other-2 edited',
    'other-3 excerpt',
    'other-4 rewritten',
    'other-5 translated',
    'other-8 related',
    'other-9 related',
  ]);
  expect(file.articles[0]).not.toHaveProperty('copied');
  expect(file.articles[2]).toMatchObject({ copied: 0.83, dateCertainty: 'day', textKept: true });
  expect(file.sources).toEqual(stories.whole.provenance.sources);
  expect(file.tree).toEqual(stories.whole.tree);
});

test('a date that is only likely, and what the page says of its article, are in it', () => {
  const said = { staff: null, kind: { value: 'opinion', quote: 'Tribune' }, corrected: null, translated: null, modifiedAt: null } as const;
  const articles = stories.whole.articles.map((article) => ({ ...article, publishedLikely: true as const, page: said }));
  const file = JSON.parse(toStoryJson({ ...stories.whole, articles }, NOW));
  expect(file.articles[0]).toMatchObject({ publishedLikely: true, page: said });
});

test('which page was corrected after the asked article, and after a sibling', () => {
  const { articles } = JSON.parse(toStoryJson(stories.correctedLater, NOW));
  const since = articles.map(({ correctedSince }: { correctedSince?: { value: string; stillSays?: object } }) => correctedSince);
  expect(since).toMatchObject([
    { value: 'correction', stillSays: { old: '1,900' } },
    undefined,
    { value: 'correction' },
    { value: 'withdrawal' },
  ]);
});

test('the asked article seen again is a version', () => {
  const { articles } = JSON.parse(toStoryJson(stories.told, NOW));
  expect(articles.at(-1)).toMatchObject({ id: 'v', relation: 'version' });
});

test('it holds nothing but what its description names', () => {
  expect(Object.keys(JSON.parse(toStoryJson(stories.alone, NOW)))).toEqual([
    'kind',
    'version',
    'writtenAt',
    'asked',
    'articles',
    'sources',
    'origins',
    'owners',
    'conflict',
    'earliest',
    'tree',
  ]);
});
