import { describe, expect, test } from 'vitest';
import { languageLists } from '../../src/build/language-lists';
import { describeArticle } from '../../src/core/describe-article';
import { extractArticle } from '../../src/extract/extract-article';
import { type PageParts, pageOf } from './page';

const YAHOO = 'https://news.yahoo.com/news/2024/harbour-wall-approved-101500123.html';
const NAVER = 'https://n.news.naver.com/mnews/article/028/0002650123';
const read = (url: string, parts: PageParts) => extractArticle(pageOf(parts), url);
const ld = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour wall approved', ...more })}</script>`;
const GAZETTE = { '@type': 'Organization', name: 'Harbour Gazette', url: 'https://www.gazette.example/' };

describe('the page of a portal names the outlet', () => {
  test.each<[string, string, PageParts, { name: string; url: string }]>([
    ['in its data', YAHOO, { head: ld({ provider: GAZETTE }) }, { name: 'Harbour Gazette', url: 'https://www.gazette.example/' }],
    ['as a text of its data', YAHOO, { head: ld({ provider: 'Harbour Gazette' }) }, { name: 'Harbour Gazette', url: '' }],
    [
      'in a box with a link',
      'https://www.msn.com/en-us/news/world/harbour-wall-approved/ar-AA1abcde',
      { before: '<div class="attr-provider"><a href="https://www.gazette.example/">Harbour Gazette</a></div>' },
      { name: 'Harbour Gazette', url: 'https://www.gazette.example/' },
    ],
    [
      'by its logo',
      NAVER,
      { before: '<a href="https://gazette.example/" class="head_top_logo"><img src="l.png" alt="항구신문"></a>' },
      { name: '항구신문', url: 'https://gazette.example/' },
    ],
    [
      'in a meta element of Naver',
      NAVER,
      { head: '<meta property="og:article:author" content="항구신문 | 네이버">' },
      { name: '항구신문', url: '' },
    ],
    [
      'in a meta element of Daum',
      'https://v.daum.net/v/20240503101500123',
      { head: '<meta property="og:article:author" content="항구신문">' },
      { name: '항구신문', url: '' },
    ],
    [
      'in a meta element of Sina',
      'https://news.sina.com.cn/c/2024-05-03/doc-ihabc123.shtml',
      { head: '<meta name="mediaid" content="蓝港日报">' },
      { name: '蓝港日报', url: '' },
    ],
    [
      'as the publisher, on the host of a newspaper group',
      'https://www.mlive.com/news/2024/05/harbour-wall-approved.html',
      { head: ld({ publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Gazette' } }) },
      { name: 'Harbour Gazette', url: '' },
    ],
  ])('%s', (_, url, parts, named) => {
    expect(read(url, parts)?.namedOutlet).toEqual(named);
  });

  test.each<[string, string, PageParts]>([
    ['the publisher of a portal', YAHOO, { head: ld({ publisher: { '@type': 'NewsMediaOrganization', name: 'Portal News' } }) }],
    [
      'the company of a newspaper group',
      'https://www.mlive.com/news/2024/05/harbour-wall-approved.html',
      { head: ld({ publisher: { '@type': 'Organization', name: 'Harbour Media Company' } }) },
    ],
    ['a person in a meta element', YAHOO, { head: '<meta property="og:article:author" content="Ida Moren">' }],
    [
      'a box of another story',
      YAHOO,
      { after: '<ul><li><span class="provider"><a href="https://hill.example/">Hill Post</a></span></li></ul>' },
    ],
    [
      'one box of several',
      YAHOO,
      {
        before: '<p class="provider"><a href="https://hill.example/">Hill Post</a></p>',
        after: '<p class="provider"><a href="https://gazette.example/">Harbour Gazette</a></p>',
      },
    ],
    ['an object without a name', YAHOO, { head: ld({ provider: { url: 'https://www.gazette.example/' } }) }],
    [
      'anything, on a host that is no portal',
      'https://post.example/2024/05/03/harbour-wall-is-approved',
      { head: ld({ provider: GAZETTE }) },
    ],
    ['anything, on a host that ends alike', 'https://news.yahoo.com.post.example/2024/05/03/harbour', { head: ld({ provider: GAZETTE }) }],
  ])('%s is none', (_, url, parts) => {
    expect(read(url, parts)).not.toBeNull();
    expect(read(url, parts)).not.toHaveProperty('namedOutlet');
  });

  test('an address that no browser opens is left out', () => {
    expect(read(YAHOO, { head: ld({ provider: { name: 'Harbour Gazette', url: 'javascript:x' } }) })?.namedOutlet?.url).toBe('');
  });
});

describe('what is derived', () => {
  const describePage = (parts: PageParts) => {
    const article = read(YAHOO, parts);
    if (!article) throw new Error('no article');
    return describeArticle(article, languageLists);
  };
  const credited = (parts: PageParts) => describePage(parts).credits.filter(({ strength }) => strength === 'credit');

  test('the page still says who provided the story', () => {
    const parts = { head: ld({ provider: GAZETTE }), before: '<p>Provided by Harbour Gazette</p>' };
    expect(describePage(parts).outlet.domain).toBe('gazette.example');
    expect(credited(parts)).toMatchObject([{ name: 'Harbour Gazette', slot: 'platform' }]);
  });

  test('an agency is credited, and the page stays the portal’s', () => {
    const parts = { head: ld({ provider: { '@type': 'Organization', name: 'Reuters', url: 'https://www.reuters.com/' } }) };
    expect(describePage(parts).outlet.domain).toBe('yahoo.com');
    expect(credited(parts)).toMatchObject([{ agency: 'reuters' }]);
  });

  test('the owner of the portal does not own the outlet', () => {
    const foot = { after: '<footer><p>© 2024 Portal Holdings. All rights reserved.</p></footer>' };
    expect(describePage(foot).owner).toBe('Portal Holdings');
    expect(describePage({ ...foot, head: ld({ provider: GAZETTE }) }).owner).toBe('');
  });
});
