import { describe, expect, test } from 'vitest';
import { outletOfArticle, registrableDomain } from '../../src/core/outlet';

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

test('a page in an archive is its own outlet’s', () => {
  expect(outletOf('https://web.archive.org/web/20260103000000/https://www.paper.example/a', '').domain).toBe('paper.example');
  expect(outletOf('https://archive.ph/AbC12', '', 'https://www.paper.example/a').domain).toBe('paper.example');
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
