import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { pageOf, URL_OF_PAGE } from './page';

const read = (head: string, before = '') => extractArticle(pageOf({ head, before }), URL_OF_PAGE);
const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;

describe('JSON-LD', () => {
  test.each([
    ['alone', '{"@type":"NewsArticle","author":{"@type":"Organization","name":"Example Wire"}}'],
    ['in a list', '[{"@type":"WebSite","name":"Post"},{"@type":"NewsArticle","author":[{"name":"Example Wire"}]}]'],
    ['in a graph', '{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle","Thing"],"author":"Example Wire"}]}'],
    [
      'by reference',
      '{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},{"@type":"Organization","@id":"#a","name":"Example Wire"}]}',
    ],
    ['with raw line breaks', '{"@type":"NewsArticle","description":"one\ntwo","author":{"name":"Example Wire"}}'],
    ['with a comma too many', '{"@type":"NewsArticle","author":{"name":"Example Wire",},}'],
    ['within a comment', '<!-- {"@type":"NewsArticle","author":"Example Wire"} -->'],
    ['beside a broken one', `{"@type":</script>${jsonLd('{"@type":"NewsArticle","author":"Example Wire"}').slice(0, -9)}`],
  ])('%s gives its author', (_, text) => {
    expect(read(jsonLd(text))?.structured).toContainEqual({ property: 'author', value: 'Example Wire' });
  });
});

describe('claims', () => {
  test('come from meta elements and microdata too', () => {
    const claims = read(
      '<meta name="DC.Source" content="Example Wire"><meta name="cXenseParse:author" content="ew">',
      '<span itemprop="author">E. Wire</span>',
    );
    expect(claims?.structured).toEqual([
      { property: 'dc.source', value: 'Example Wire' },
      { property: 'cxenseparse:author', value: 'ew' },
      { property: 'author', value: 'E. Wire' },
    ]);
  });
});

describe('identity', () => {
  test.each([
    [
      'the heading that the reader sees, where the declared title is cut',
      '<meta property="og:title" content="Harbour wall…">',
      'Harbour wall approved',
    ],
  ])('the title is %s', (_, head, title) => {
    expect(read(head)?.title).toBe(title);
  });

  test('the canonical address is made absolute, or nothing', () => {
    expect(read('<link rel="canonical" href="/a/b?c">')?.canonicalUrl).toBe('https://post.example/a/b?c');
    expect(read('<link rel="canonical" href="javascript:x">')?.canonicalUrl).toBeNull();
    expect(read('<meta property="og:url" content="https://other.example/a">')?.canonicalUrl).toBe('https://other.example/a');
    expect(read('')?.canonicalUrl).toBeNull();
  });

  test('site name and language are taken as declared', () => {
    expect(read('<meta property="og:site_name" content=" The  Post ">')).toMatchObject({ siteName: 'The Post', declaredLang: 'en' });
  });
});

describe('dates', () => {
  const declared = (says: 'published' | 'modified', text: string) => ({ text, from: 'declared', says });

  test.each([
    [
      'JSON-LD',
      jsonLd('{"@type":"NewsArticle","datePublished":"2024-05-03T10:15:00+02:00","dateModified":"2024-05-04"}'),
      [declared('published', '2024-05-03T10:15:00+02:00'), declared('modified', '2024-05-04')],
    ],
    [
      'the page, where no article is described',
      jsonLd('{"@type":"WebPage","datePublished":"2024-05-03"}'),
      [declared('published', '2024-05-03')],
    ],
    ['Open Graph', '<meta property="article:published_time" content="3 May">', [declared('published', '3 May')]],
    ['a meta element of another vocabulary', '<meta name="DC.date.issued" content="2024-05-03">', [declared('published', '2024-05-03')]],
  ])('are handed over as written, from %s', (_, head, dates) => {
    expect(read(head)?.dates).toEqual(dates);
  });

  test('come from the elements between headline and story, with what their line says', () => {
    expect(read('', '<p>Updated: <time datetime="2024-05-03 10:15">3 May</time></p><p>Ida Moren, 2 May 2024</p>')?.dates).toEqual([
      { text: 'Updated: 2024-05-03 10:15', from: 'marked', says: '' },
      { text: 'Updated: 3 May', from: 'shown', says: '' },
      { text: 'Ida Moren, 2 May 2024', from: 'shown', says: '' },
    ]);
  });

  test('do not come from other stories, comments, or the head of the page', () => {
    const page = pageOf({
      before:
        '<aside><time datetime="2024-05-01">1 May</time></aside><div class="comments"><i itemprop="datePublished" content="2024-05-02"></i></div>',
      after: '<ul class="related"><li>2 May 2024</li></ul>',
    });
    page.body.prepend('Friday, 3 May 2024');
    expect(extractArticle(page, URL_OF_PAGE)?.dates).toEqual([]);
  });
});
