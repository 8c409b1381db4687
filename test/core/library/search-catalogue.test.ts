import { describe, expect, test } from 'vitest';
import { searchCatalogue } from '../../../src/core/library/search-catalogue';
import { choicesOf, listed, storiesOf, storyRows } from '../../../src/core/library/stories';
import type { LibraryQuery } from '../../../src/core/model/library';
import { madeCatalogue } from './made-catalogue';

const AFP = ['afp', 'AFP'] as const;
const REUTERS = ['reuters', 'Reuters'] as const;
const catalogue = madeCatalogue([
  { title: 'Ferry stops\nin the strait', outlet: 'quai.example', agency: AFP, readAt: 10, text: 1 },
  { title: 'Évêque à Nîmes', outlet: 'phare.example', lang: 'fr', readAt: 30 },
  { title: 'The ferry stops again', outlet: 'phare.example', agency: AFP, readAt: 50, text: 1 },
  { title: 'توقف العبّارة', outlet: 'ميناء.example', lang: 'ar', agency: REUTERS, readAt: 20 },
  { title: 'Ferry, dropped', outlet: 'gone.example', readAt: 60, isDead: true },
  { title: 'Again the ferry', outlet: 'quai.example', readAt: 40, text: 1 },
]);
const stories = storiesOf(catalogue);
const ALL: LibraryQuery = { view: 'articles', order: 'newest', words: '' };
const find = (query: Partial<LibraryQuery>): number[] => {
  const asked = { ...ALL, ...query };
  return [...listed(stories, searchCatalogue(catalogue, stories, asked), asked)];
};

describe('words', () => {
  test.each([
    ['ferry', [2, 5, 0]],
    ['FERRY again', [2, 5]],
    ['eveque nimes', [1]],
    ['عباره', [3]],
    ['phare', [2, 1]],
    ['ferry afp', [2, 0]],
    ['reuters', [3]],
    ['strait', [0]],
    ['stops in', [2, 0]],
    ['dropped', []],
    ['  ', [2, 5, 1, 3, 0]],
  ])('“%s” finds titles, outlets and agencies', (words, rows) => {
    expect(find({ words })).toEqual(rows);
  });

  test('a word is not found across two titles', () => {
    expect(find({ words: 'straiteveque' })).toEqual([]);
  });
});

test.each<[Partial<LibraryQuery>, number[]]>([
  [{ agency: 'afp' }, [2, 0]],
  [{ outlet: 'phare.example' }, [2, 1]],
  [{ lang: 'ar' }, [3]],
  [{ copies: 'copied' }, [2, 5, 0]],
  [{ copies: 'alone' }, [1, 3]],
  [{ from: 20_000, to: 50_000 }, [5, 1, 3]],
  [{ agency: 'afp', outlet: 'quai.example' }, [0]],
  [{ agency: 'nobody' }, []],
])('%o narrows the list', (query, rows) => {
  expect(find(query)).toEqual(rows);
});

describe('stories', () => {
  test('are listed once, by the article of those found that was read first, in the order of their last reading', () => {
    expect(find({ view: 'stories' })).toEqual([0, 1, 3]);
    expect(find({ view: 'stories', outlet: 'phare.example' })).toEqual([2, 1]);
  });

  test('have all their articles, those read first in front', () => {
    expect([...storyRows(stories, 2)]).toEqual([0, 5, 2]);
    expect([...storyRows(stories, 1)]).toEqual([1]);
  });

  test('of most outlets come first where that is asked for, of equal ones the newest', () => {
    expect(find({ view: 'stories', order: 'outlets' })).toEqual([0, 1, 3]);
    expect(find({ order: 'outlets' })).toEqual([2, 5, 0, 1, 3]);
  });
});

test('the list can be narrowed to what is there, the most frequent first', () => {
  expect(choicesOf(catalogue)).toEqual({
    agencies: [
      { id: 'afp', name: 'AFP', articles: 2 },
      { id: 'reuters', name: 'Reuters', articles: 1 },
    ],
    outlets: [
      { domain: 'quai.example', name: 'Voice of quai.example', articles: 2 },
      { domain: 'phare.example', name: 'Voice of phare.example', articles: 2 },
      { domain: 'ميناء.example', name: 'Voice of ميناء.example', articles: 1 },
    ],
    languages: [
      { lang: 'en', articles: 3 },
      { lang: 'fr', articles: 1 },
      { lang: 'ar', articles: 1 },
    ],
  });
});
