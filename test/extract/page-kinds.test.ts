// Pages of every kind that a news site has, in five languages and markups: which of them are taken for an article, by the watch script and on a click.
import { describe, expect, test } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { extractArticle } from '../../src/extract/extract-article';
import { looksLikeArticle } from '../../src/extract/gate';
import { articles } from '../fixtures/page-kinds/articles';
import type { Page } from '../fixtures/page-kinds/frames';
import { notArticles } from '../fixtures/page-kinds/not-articles';
import { SITES } from '../fixtures/page-kinds/sites';

const named = (pages: (site: (typeof SITES)[number]) => Page[]) =>
  SITES.flatMap((site) => pages(site).map((page) => ({ ...page, name: `${page.name} (${site.markup})` })));
const ARTICLES = named(articles);
const OTHERS = named(notArticles);

const isWatched = ({ html, url }: Page) => looksLikeArticle(pageDocument(html), url);
const isRead = ({ html, url }: Page) => extractArticle(pageDocument(html), url) !== null;
const names = (pages: readonly Page[]) => pages.map(({ name }) => name).sort();

/** Articles that are read on a click only: nothing declares them, and too little speaks for them. A page that is not watched is never read unasked. */
const ON_A_CLICK = names(
  ARTICLES.filter(({ name }) =>
    [
      'a brief of one paragraph (plain)',
      'in microdata (fields)',
      'in microdata (hashed)',
      'without metadata (fields)',
      'without metadata (hashed)',
    ].includes(name),
  ),
);

/** Read where a person asks for it, since teasers of a list may stand as paragraphs do. Nothing is read unasked. */
const ASKED_FOR = names(OTHERS.filter(({ name }) => name === 'not found, with other stories (blog)'));

describe(`${ARTICLES.length} articles, ${OTHERS.length} pages that are none`, () => {
  const watched = [...ARTICLES, ...OTHERS].filter(isWatched);
  const read = [...ARTICLES, ...OTHERS].filter(isRead);

  test('the table of what is taken for what', () => {
    const row = (says: string, taken: readonly Page[]) => {
      const right = ARTICLES.filter((page) => taken.includes(page)).length;
      const wrong = OTHERS.filter((page) => taken.includes(page)).length;
      return {
        says,
        'articles taken': right,
        'articles left': ARTICLES.length - right,
        'others taken': wrong,
        'others left': OTHERS.length - wrong,
      };
    };
    console.table([row('watching', watched), row('on a click', read)]);
    expect(ARTICLES.length).toBeGreaterThanOrEqual(60);
    expect(OTHERS.length).toBeGreaterThanOrEqual(60);
  });

  test('no page that is none is taken while watching', () => expect(names(OTHERS.filter((page) => watched.includes(page)))).toEqual([]));
  test('few pages that are none are taken on a click', () =>
    expect(names(OTHERS.filter((page) => read.includes(page)))).toEqual(ASKED_FOR));
  test('every article is read on a click', () => expect(names(ARTICLES.filter((page) => !read.includes(page)))).toEqual([]));
  test('every article is noticed while watching, but for those that nothing declares', () =>
    expect(names(ARTICLES.filter((page) => !watched.includes(page)))).toEqual(ON_A_CLICK));
});
