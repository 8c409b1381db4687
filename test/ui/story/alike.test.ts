import { describe, expect, test } from 'vitest';
import { findAlike, foldAlike, sayAlike } from '../../../src/ui/story/alike';
import { type ArticleInStory, articlesInStory } from '../../../src/ui/story/articles-context';
import { textsOf } from '../locale';
import * as stories from '../stories';

const [asked] = [...articlesInStory(stories.whole).values()];
const one = (articleId: string, kind: ArticleInStory['kind'], owner?: string): [string, ArticleInStory] => [
  articleId,
  {
    ...(asked as ArticleInStory),
    articleId,
    kind,
    outlet: { domain: `${articleId}.example`, name: articleId },
    ...(owner && { owner: { key: owner.toLowerCase(), words: owner } }),
  },
];
const folded = (...articles: [string, ArticleInStory][]) =>
  foldAlike(
    articles.map(([id]) => id),
    (id) => id,
    findAlike(new Map(articles)),
  ).map(({ alike, entries }) => [alike?.by ?? 'alone', ...entries]);

test('three word-for-word copies are one, where the first of them stood', () => {
  expect(folded(one('a', 'edited'), one('b', 'identical'), one('c', 'rewritten'), one('d', 'identical'), one('e', 'identical'))).toEqual([
    ['alone', 'a'],
    ['text', 'b', 'd', 'e'],
    ['alone', 'c'],
  ]);
});

test('three outlets of one owner are one, however it is written', () => {
  expect(folded(one('a', 'edited', 'Harbour Media'), one('b', 'edited', 'HARBOUR MEDIA'), one('c', 'related', 'Harbour Media'))).toEqual([
    ['owner', 'a', 'b', 'c'],
  ]);
});

describe('not folded are', () => {
  test('two articles: they are read as fast', () => {
    expect(folded(one('a', 'identical'), one('b', 'identical'))).toHaveLength(2);
  });

  test('the asked article and its versions', () => {
    const rows = folded(
      one('a', 'asked', 'X'),
      one('b', 'version', 'X'),
      one('c', 'edited', 'X'),
      one('d', 'edited', 'X'),
      one('e', 'edited', 'X'),
    );
    expect(rows).toEqual([
      ['alone', 'a'],
      ['alone', 'b'],
      ['owner', 'c', 'd', 'e'],
    ]);
  });

  test('articles of one outlet alone: it is its own owner', () => {
    const same = (id: string): [string, ArticleInStory] => [
      id,
      { ...one(id, 'edited', 'X')[1], outlet: { domain: 'x.example', name: 'X' } },
    ];
    expect(folded(same('a'), same('b'), same('c'))).toHaveLength(3);
  });
});

test('what is folded is said with its number, and an owner by the words of a page', () => {
  const texts = textsOf('en');
  expect(sayAlike({ by: 'text', key: 'text', words: '' }, 12, texts)).toBe('12 copies, word for word');
  expect(sayAlike({ by: 'owner', key: 'x', words: 'Harbour\u202e Media' }, 3, texts)).toBe('3 articles of one owner: Harbour Media');
});
