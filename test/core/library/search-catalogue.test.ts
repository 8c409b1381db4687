import { describe, expect, test } from 'vitest';
import { COMPARISON_BYTES, notedOf, writeNoted } from '../../../src/core/library/comparisons';
import { searchCatalogue } from '../../../src/core/library/search-catalogue';
import { choicesOf, listed, storiesOf, storyRows } from '../../../src/core/library/stories';
import type { LibraryQuery } from '../../../src/core/model/library';
import type { Provenance } from '../../../src/core/model/provenance';
import { madeCatalogue } from './made-catalogue';

const AFP = ['afp', 'AFP'] as const;
const REUTERS = ['reuters', 'Reuters'] as const;
const catalogue = madeCatalogue([
  { title: 'Ferry stops\nin the strait', outlet: 'quai.example', agency: AFP, readAt: 10, text: 1 },
  { title: 'Évêque à Nîmes', outlet: 'phare.example', lang: 'fr', readAt: 30, follow: 'k3v9x2' },
  { title: 'The ferry stops again', outlet: 'phare.example', agency: AFP, readAt: 50, text: 1 },
  { title: 'توقف العبّارة', outlet: 'ميناء.example', lang: 'ar', agency: REUTERS, readAt: 20, follow: 'other' },
  { title: 'Ferry, dropped', outlet: 'gone.example', readAt: 60, isDead: true },
  { title: 'Again the ferry', outlet: 'quai.example', readAt: 40, text: 1 },
]);
const stories = storiesOf(catalogue);
const ALL: LibraryQuery = { view: 'articles', order: 'newest', words: '' };
/** The second copy of the ferry was never compared; the bishop and the Arabic article were, and nothing like them was found. */
const comparisons = { bits: new Uint8Array(6), origins: new Uint8Array(6) };
const provenance = (copies: readonly string[], known: number) =>
  ({
    siblings: copies.map((articleId) => ({ articleId, relation: 'rewritten' })),
    related: [],
    origins: { known },
  }) as unknown as Provenance;
for (const [row, found] of [
  ['0', provenance(['2'], 1)],
  ['1', provenance([], 2)],
  ['3', provenance([], 3)],
] as const) {
  for (const noted of notedOf(row, found)) {
    const bytes = new Uint8Array(COMPARISON_BYTES);
    writeNoted(bytes, 0, noted);
    [comparisons.bits[noted.number], comparisons.origins[noted.number]] = bytes as unknown as [number, number];
  }
}
/** By their numbers, which are one more than the rows. */
const tracked = [{ address: 'quai.example/ferry', since: 0, copies: [1, 3], reports: [4], fresh: [4] }];
const find = (query: Partial<LibraryQuery>): number[] => {
  const asked = { ...ALL, ...query };
  return [...listed(stories, comparisons, searchCatalogue({ catalogue, stories, comparisons, tracked }, asked), asked)];
};

describe('words', () => {
  test.each([
    ['ferry', [2, 5, 0]],
    ['FERRY again', [2, 5]],
    ['eveque nimes', [1]],
    ["l'eveque", [1]],
    ["'eveque' “nimes”", [1]],
    ['عباره', [3]],
    ['phare', [2, 1]],
    ['ferry afp', [2, 0]],
    ['reuters', [3]],
    ['رويترز', [3]],
    ['路透社', [3]],
    ['العبارة Рейтер', [3]],
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
  [{ found: 'rewritten' }, [2, 0]],
  [{ found: 'translated' }, []],
  [{ found: 'nothing' }, [1, 3]],
  [{ found: 'uncompared' }, [5]],
  [{ tracked: 'all' }, [2, 3, 0]],
  [{ tracked: 'fresh' }, [3]],
  [{ opened: 'opened' }, [2, 5, 0]],
  [{ opened: 'supplied' }, [1, 3]],
  [{ follow: 'k3v9x2' }, [1]],
  [{ follow: 'k3v9x' }, []],
  [{ opened: 'supplied', to: 30_000 }, [3]],
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

test('of most known origins come first where that is asked for; a story has the most of its articles', () => {
  expect(find({ order: 'origins' })).toEqual([3, 1, 2, 0, 5]);
  expect(find({ view: 'stories', order: 'origins' })).toEqual([3, 1, 0]);
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
