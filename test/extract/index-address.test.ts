import { describe, expect, test } from 'vitest';
import { isArticleAddress, isIndexAddress, isMailHost } from '../../src/extract/index-address';

const at = (path: string) => `https://post.example${path}`;

describe('an address of a list', () => {
  test.each([
    '/',
    '/index.html',
    '/en',
    '/fr-ca/home',
    '/tag/brexit',
    '/tags/brexit',
    '/world/section/europe',
    '/author/jane-doe',
    '/search.php',
    '/?s=harbour',
    '/news/page/2',
    '/live',
    '/forum/viewtopic',
    '/thema/hafen',
  ])('%s', (path) => {
    expect(isIndexAddress(at(path))).toBe(true);
  });
});

describe('no address of a list', () => {
  test.each([
    '/2024/05/03/harbour-wall-is-approved',
    '/tag/harbour-wall-is-approved-at-last',
    '/video/66123456',
    '/?p=1234',
    '/index.php?id=77',
    '/news/harbour',
    '/live/sport/harbour',
  ])('%s', (path) => {
    expect(isIndexAddress(at(path))).toBe(false);
  });

  test('nor is what is no address', () => {
    expect(isIndexAddress('')).toBe(false);
  });
});

test.each([
  ['/world/storm-hits-north-coast', true],
  ['/a-66123456', true],
  ['/2024/05/03/harbour', true],
  ['/news/1f3e5a7b-22cd-41aa', true],
  ['/?article=5', true],
  ['/العالم/عاصفة-تضرب-الساحل-الشمالي', true],
  ['/world', false],
  ['/harbour-wall', false],
  ['/', false],
])('%s names one article: %s', (path, isArticle) => {
  expect(isArticleAddress(at(path))).toBe(isArticle);
});

test.each([
  ['https://mail.example.org/inbox/2024', true],
  ['https://webmail2.example.org/', true],
  ['https://outlook.example.com/', true],
  ['https://dailymail.example/news', false],
  ['https://post.example/mail.html', false],
  ['', false],
])('%s is mail: %s', (url, isMail) => {
  expect(isMailHost(url)).toBe(isMail);
});
