import { describe, expect, test } from 'vitest';
import { chooseArticles, NO_FILTER } from '../../../../src/ui/story/articles/choose-articles';
import { type ArticleInStory, articlesInStory } from '../../../../src/ui/story/articles-context';
import { textsOf } from '../../locale';
import * as stories from '../../stories';

const articles = [...articlesInStory(stories.whole).values()];
const { compare } = textsOf('en');
const ids = (filter: Partial<typeof NO_FILTER>, order: Parameters<typeof chooseArticles>[2] = 'closest', of = articles) =>
  chooseArticles(of, { ...NO_FILTER, ...filter }, order, compare).map(({ articleId }) => articleId);
const dated = (articleId: string, publishedAt: string | null, dateCertainty: ArticleInStory['dateCertainty']): ArticleInStory =>
  ({ ...articles[0], articleId, publishedAt, dateCertainty }) as ArticleInStory;
const DATES = [
  dated('none', null, 'none'),
  dated('late', '2024-05-04T22:00:00Z', 'minute'),
  dated('early', '2024-05-02T05:00:00Z', 'minute'),
  dated('day', '2024-05-03', 'day'),
];

test('without a filter all are listed, in the order of the story', () => {
  expect(ids({})).toEqual(articles.map(({ articleId }) => articleId));
});

describe('a filter lets pass', () => {
  test('one outlet', () => {
    expect(ids({ outlet: 'quai.example' })).toContain('page');
    expect(ids({ outlet: 'quai.example' }).length).toBeLessThan(articles.length);
  });

  test('one language', () => {
    const langs = new Set(articles.map(({ lang }) => lang));
    expect(langs.size).toBeGreaterThan(1);
    for (const lang of langs) expect(ids({ lang })).toEqual(articles.filter((one) => one.lang === lang).map(({ articleId }) => articleId));
  });

  test('one relation', () => {
    expect(ids({ kind: 'asked' })).toEqual(['page']);
  });

  test('what may have been published between two days, both included', () => {
    expect(ids({ from: '2024-05-03' }, 'closest', DATES)).toEqual(['late', 'day']);
    expect(ids({ to: '2024-05-03' }, 'closest', DATES)).toEqual(['early', 'day']);
    expect(ids({ from: '2024-05-04', to: '2024-05-06' }, 'closest', DATES)).toEqual(['late']);
  });

  test('nothing where two filters exclude each other', () => {
    expect(ids({ kind: 'asked', outlet: 'nowhere.example' })).toEqual([]);
  });
});

describe('in order', () => {
  test('of time, what has no date last', () => {
    expect(ids({}, 'oldest', DATES)).toEqual(['early', 'day', 'late', 'none']);
    expect(ids({}, 'newest', DATES)).toEqual(['late', 'day', 'early', 'none']);
  });

  test('of outlets, languages and relations', () => {
    const by = (order: Parameters<typeof chooseArticles>[2]) => chooseArticles(articles, NO_FILTER, order, compare);
    const outlets = by('outlet').map(({ outlet }) => outlet.name || outlet.domain);
    expect(outlets).toEqual(outlets.toSorted(compare));
    const langs = by('language').map(({ lang }) => lang);
    expect(langs).toEqual(langs.toSorted(compare));
    expect(by('relation').map(({ kind }) => kind)[0]).toBe('asked');
    expect(by('relation').at(-1)?.kind).toBe('related');
  });
});
