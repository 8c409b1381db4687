import { expect, test } from 'vitest';
import { hostOfPage, patternOfPage, siteOf } from '../../../src/ui/watching/sites';

test.each([
  ['news.example', 'news.example'],
  [' https://www.News.example/politics?q=1 ', 'news.example'],
  ['*.news.example', 'news.example'],
  ['www.example', 'www.example'],
  ['live.news.example:8080', 'live.news.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['أخبار.example', 'xn--igbicxr.example'],
])('%s is the site %s', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

test.each([
  '',
  'news',
  'localhost',
  '192.168.1.1',
  '[::1]',
  'two words.example',
  'javascript:alert(1)',
  'file:///home/news.html',
  'http://',
  '*',
  '*://*/*',
])('“%s” is no site', (typed) => {
  expect(siteOf(typed)).toBeNull();
});

test('the pattern of a page is of its host alone', () => {
  expect(patternOfPage('https://m.news.example:8080/a')).toBe('*://m.news.example/*');
});

test('a page of the browser has no host to allow', () => {
  expect(hostOfPage('chrome://settings/')).toBeNull();
  expect(patternOfPage('about:blank')).toBeNull();
});
