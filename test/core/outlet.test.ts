import { describe, expect, test } from 'vitest';
import { outletOfArticle, siteNotCredited, siteOfMirrored } from '../../src/core/outlet';
import { registrableDomain } from '../../src/core/registrable-domain';

const outletOf = (url: string, siteName: string, canonicalUrl: string | null = null) => outletOfArticle({ url, siteName, canonicalUrl });

describe('an outlet is known by its registrable domain', () => {
  test.each([
    ['https://www.paper.example/a', 'paper.example'],
    ['https://amp.paper.example/a', 'paper.example'],
    ['https://SPORT.News.Paper.Example/a', 'paper.example'],
    ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
    ['https://www.abc.net.au/news', 'abc.net.au'],
    ['https://g1.globo.com.br/a', 'globo.com.br'],
    ['paper.example', 'paper.example'],
  ])('%s', (url, domain) => {
    expect(registrableDomain(url)).toBe(domain);
  });

  test('a site on a shared host is an outlet of its own', () => {
    expect(registrableDomain('https://one.blogspot.com/a')).toBe('one.blogspot.com');
    expect(registrableDomain('https://two.blogspot.com/a')).not.toBe(registrableDomain('https://one.blogspot.com/a'));
  });

  test.each([
    ['http://localhost:8080/a', 'localhost'],
    ['http://192.168.0.1/a', '192.168.0.1'],
    ['', ''],
  ])('a host without one stands for itself: %j', (url, domain) => {
    expect(registrableDomain(url)).toBe(domain);
  });
});

describe('a page of a mirror', () => {
  test.each([
    ['https://web.archive.org/web/20260103000000/https://www.paper.example/a', null, 'archive.org/paper.example'],
    ['https://archive.ph/AbC12', 'https://www.paper.example/a', 'archive.ph/paper.example'],
    ['https://archive.ph/AbC12', null, 'archive.ph'],
    ['https://www-paper-example.translate.goog/a', null, 'www-paper-example.translate.goog/paper.example'],
    ['https://web.archive.org/web/2026/https://www.reuters.com/world/a', 'https://www.reuters.com/world/a', 'archive.org/reuters.com'],
  ])('%s (%s) is the mirror’s, whatever it calls itself', (url, canonical, domain) => {
    expect(outletOf(url, 'The Paper', canonical)).toEqual({ domain, name: domain });
  });

  test('tells which site it is said to be a copy of', () => {
    expect(siteOfMirrored('archive.org/paper.example')).toBe('paper.example');
    expect(['archive.org', 'yahoo.com/harbour-gazette', 'paper.example', ''].map(siteOfMirrored)).toEqual(['', '', '', '']);
  });

  test('is read as that site’s page, but an agency is credited: nobody vouches that the page is its own', () => {
    const of = (site: string) =>
      siteNotCredited({ url: `https://archive.ph/2026/https://www.${site}/a`, canonicalUrl: null, siteName: 'The Paper' });
    expect(of('paper.example')).toBe('paper.example');
    expect(of('reuters.com')).toBe('archive.ph/reuters.com');
  });
});

describe('an outlet is shown', () => {
  test('under the name that the site gives itself', () => {
    expect(outletOf('https://www.paper.example/a', '  The Paper ')).toEqual({ domain: 'paper.example', name: 'The Paper' });
  });

  test('under its domain where the site gives none', () => {
    expect(outletOf('https://www.paper.example/a', '  ')).toEqual({ domain: 'paper.example', name: 'paper.example' });
  });

  test('under its name alone where the address is unknown', () => {
    expect(outletOf('', 'The Paper')).toEqual({ domain: '', name: 'The Paper' });
  });
});

describe('on a portal the outlet is the one that the page names', () => {
  const at = (url: string, name: string, site = '', siteName = '') =>
    outletOfArticle({ url, siteName, canonicalUrl: null, namedOutlet: { name, url: site } });
  const YAHOO = 'https://news.yahoo.com/harbour-wall-1.html';

  test('known by its own site, where the page leads there', () => {
    expect(at(YAHOO, 'Harbour Gazette', 'https://www.gazette.example/')).toEqual({ domain: 'gazette.example', name: 'Harbour Gazette' });
  });

  test('known by host and name, however the name is written', () => {
    expect(at(YAHOO, 'Harbour Gazette')).toEqual({ domain: 'yahoo.com/harbour-gazette', name: 'Harbour Gazette' });
    expect(at('https://uk.news.yahoo.com/b', 'HARBOUR  GAZETTE', 'https://news.yahoo.com/gazette/').domain).toBe(
      'yahoo.com/harbour-gazette',
    );
    expect(at('https://n.news.naver.com/article/1', '항구신문').domain).toBe('naver.com/항구신문');
    expect(at(YAHOO, 'Hill Post').domain).not.toBe(at(YAHOO, 'Harbour Gazette').domain);
  });

  test.each([
    ['the portal itself', 'Yahoo News Australia', 'https://au.news.yahoo.com/', ''],
    ['the site’s own name', '蓝港网综合', '', '蓝港网综合'],
    ['an agency', 'Reuters', '', ''],
    ['an agency with an article', 'The Associated Press', '', ''],
    ['an agency by its site', 'Wire', 'https://www.reuters.com/', ''],
    ['a name without letters', '—', '', ''],
  ])('but not %s', (_, name, site, siteName) => {
    expect(at(YAHOO, name, site, siteName).domain).toBe('yahoo.com');
  });

  test('a name that looks like an address is no other outlet’s domain', () => {
    expect(at(YAHOO, 'x.reuters.example').domain).toBe('yahoo.com/x-reuters-example');
  });

  test.each(['https://post.example/a', 'https://yahoo.com.post.example/a', 'https://notyahoo.com/a', ''])(
    'no page of %j names one',
    (url) => {
      expect(at(url, 'Harbour Gazette', 'https://www.gazette.example/').domain).not.toContain('gazette');
    },
  );
});
