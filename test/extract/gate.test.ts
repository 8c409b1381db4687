import { describe, expect, test } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { extractArticle } from '../../src/extract/extract-article';
import { looksLikeArticle } from '../../src/extract/gate';
import { BODY, pageOf, paragraph, URL_OF_PAGE } from './page';

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const NEWS = jsonLd({ '@type': 'NewsArticle', headline: 'Harbour wall approved' });
const SHARED = '<meta property="og:type" content="article">';
const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<div class="card"><h2><a href="/${index}">Story ${index}</a></h2><p>${paragraph(1, `topic ${index}`)}</p></div>`,
  ).join('');
const list = (head = ''): Document =>
  pageDocument(`<html><head><title>News</title>${head}</head><body><h1>News</h1>${teasers(20)}</body></html>`);

describe('is taken', () => {
  test.each([
    ['a declared article', pageOf({ head: NEWS }), URL_OF_PAGE],
    [
      'one in a graph',
      pageOf({ head: jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article', 'NewsArticle'] }] }) }),
      'https://post.example/x',
    ],
    ['one shared as an article under a story’s address', pageOf({ head: SHARED }), URL_OF_PAGE],
    ['one that declares nothing and plainly is one', pageOf({ before: '<time datetime="2024-05-03">3 May</time>' }), URL_OF_PAGE],
    ['one whose paragraphs are parted by breaks', pageOf({ head: NEWS, body: paragraph(9).replaceAll('. ', '.<br><br>') }), URL_OF_PAGE],
    ['one in Chinese', pageOf({ head: NEWS, body: `<p>${'港口议会星期五批准修建新的防波堤工程'.repeat(6)}</p>` }), URL_OF_PAGE],
    ['a front page’s neighbour that names its story in the query', pageOf({ head: NEWS }), 'https://post.example/?p=1234'],
  ])('%s', (_, page, url) => {
    expect(looksLikeArticle(page, url)).toBe(true);
    expect(extractArticle(page, url)).not.toBeNull();
  });
});

describe('is no article, watching or on a click', () => {
  test.each([
    ['a home page', list(), 'https://post.example/'],
    ['a home page that calls itself an article', list(SHARED), 'https://post.example/'],
    [
      'a home page that declares all its articles',
      list(jsonLd(Array.from({ length: 9 }, () => ({ '@type': 'NewsArticle' })))),
      'https://post.example/en/',
    ],
    ['a section', list(), 'https://post.example/world/europe'],
    ['a section shared as an article', list(SHARED), 'https://post.example/section/world'],
    ['a tag', list(SHARED), 'https://post.example/tag/reuters'],
    ['an author’s page', list(), 'https://post.example/author/jane-doe'],
    ['a search', list(), 'https://post.example/search?q=harbour'],
    ['the second page of a list', list(SHARED), 'https://post.example/politics/page/2'],
    ['a shop', pageOf({ head: jsonLd({ '@type': 'Product', name: 'Boat' }), body: `<p>${paragraph(3)}</p>` }), 'https://shop.example/boat'],
    [
      'a recipe',
      pageOf({ head: jsonLd({ '@type': 'Recipe', name: 'Soup' }), body: `<p>${paragraph(3)}</p>` }),
      'https://post.example/recipes/fish-soup-of-the-harbour',
    ],
    ['a forum', pageOf({ head: jsonLd({ '@type': 'DiscussionForumPosting' }), body: teasers(5) }), 'https://forum.example/t/55'],
    [
      'a video alone',
      pageOf({ head: '<meta property="og:type" content="video.other">', body: '<video></video><p>Watch the harbour.</p>' }),
      'https://post.example/watch/1',
    ],
    ['webmail', pageOf({}), 'https://mail.example.org/inbox/2024-05-03-harbour-wall-approved'],
    ['a list of live reports', list(), 'https://post.example/live'],
  ])('%s', (_, page, url) => {
    expect(looksLikeArticle(page, url)).toBe(false);
    expect(extractArticle(page, url)).toBeNull();
  });
});

describe('is read on a click alone', () => {
  test.each([
    'http://192.168.0.7/a',
    'http://intranet/a-b-c-d',
    'http://wiki.local/a',
    'https://wiki.corp.internal/a',
    'http://[::1]/a',
    'https://me:secret@post.example/a',
    'file:///a.html',
  ])('a page at %s', (url) => {
    expect(looksLikeArticle(pageOf({ head: NEWS }), url)).toBe(false);
    expect(extractArticle(pageOf({ head: NEWS }), url)).not.toBeNull();
  });

  test('a page that is being written', () => {
    expect(looksLikeArticle(pageOf({ head: NEWS, body: `<div contenteditable="true">${BODY}</div>` }), URL_OF_PAGE)).toBe(false);
  });

  test('a page kept from search engines that declares nothing', () => {
    const head = '<meta name="robots" content="noindex">';
    expect(looksLikeArticle(pageOf({ head, before: '<time datetime="2024-05-03">3 May</time>' }), URL_OF_PAGE)).toBe(false);
  });
});
