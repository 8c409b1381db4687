import { describe, expect, test } from 'vitest';
import { isMirror, originalAddress } from '../../src/core/mirrors';

const STORY = 'https://www.paper.example/world/ferry-2';

describe('a copy tells where it was taken', () => {
  test.each([
    ['archive.today', `https://archive.ph/2026.10.03-090000/${STORY}`],
    ['another name of it', `https://archive.is/20261003090000/${STORY}`],
    ['its newest copy', `http://archive.md/newest/${STORY}`],
    ['the Web Archive', `https://web.archive.org/web/20261003090000/${STORY}`],
    ['the Web Archive, as it was', `https://web.archive.org/web/20261003090000id_/${STORY}`],
    ['the Web Archive behind one slash', 'https://web.archive.org/web/2026/https:/www.paper.example/world/ferry-2'],
    ['the Web Archive without a scheme', 'https://web.archive.org/web/2026/www.paper.example/world/ferry-2'],
    ['a collection', `https://wayback.archive-it.org/1234/20261003090000/${STORY}`],
    ['a national archive', `https://webarchive.nationalarchives.gov.uk/ukgwa/20261003090000mp_/${STORY}`],
    ['Megalodon', 'https://megalodon.jp/2026-1003-0900-00/https://www.paper.example/world/ferry-2'],
    ['WebCite', `https://www.webcitation.org/getfile?url=${encodeURIComponent(STORY)}`],
    ['Google Translate', 'https://www-paper-example.translate.goog/world/ferry-2'],
    ['the older Google Translate', `https://translate.google.com/translate?sl=en&tl=fr&u=${encodeURIComponent(STORY)}`],
    ['Yandex Translate', 'https://translated.turbopages.org/proxy_u/en-fr.fr.0/https/www.paper.example/world/ferry-2'],
    ['Turbo pages', 'https://www-paper-example.turbopages.org/www.paper.example/s/world/ferry-2'],
    ['Turbo pages of the search', 'https://yandex.ru/turbo/www.paper.example/s/world/ferry-2'],
    ['an AMP cache', 'https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/world/ferry-2'],
    ['AMP in a search', 'https://www.google.co.uk/amp/s/www.paper.example/world/ferry-2'],
    ['AMP in a search of one country', 'https://www.google.fr/amp/s/www.paper.example/world/ferry-2'],
    ['AMP in another search', 'https://www.bing.com/amp/s/www.paper.example/world/ferry-2'],
    ['the AMP cache of Bing', 'https://www-paper-example.bing-amp.com/c/s/www.paper.example/world/ferry-2'],
    ['a search cache', 'https://webcache.googleusercontent.com/search?q=cache:Xy-1_z:https://www.paper.example/world/ferry-2+ferry'],
    ['a copy of a copy', `https://web.archive.org/web/2026/https://archive.ph/2025/${STORY}`],
  ])('%s', (_keeper, url) => {
    expect(isMirror(url)).toBe(true);
    expect(originalAddress(url)).toBe(STORY);
  });

  test('with the query of the page that was copied', () => {
    expect(originalAddress('https://archive.ph/2026/https://paper.example/story.php?cid=7')).toBe('https://paper.example/story.php?cid=7');
  });

  test('with the hyphens of its host', () => {
    expect(originalAddress('https://www-two--words-example.translate.goog/a')).toBe('https://www.two-words.example/a');
    expect(originalAddress('https://0-a-example.translate.goog/a?_x_tr_enc=0')).toBe('https://a.example/a?_x_tr_enc=0');
  });
});

test.each(['https://archive.ph/AbC12', 'https://perma.cc/AB12-CD34', 'https://archive.ph/'])('%s does not tell it', (url) => {
  expect(isMirror(url)).toBe(true);
  expect(originalAddress(url)).toBeNull();
});

describe('is nobody’s copy', () => {
  test.each([
    `https://notarchive.ph/2026/${STORY}`,
    `https://archive.ph.evil.example/2026/${STORY}`,
    `https://archive.ph@evil.example/2026/${STORY}`,
    `https://evil.example/web.archive.org/web/2026/${STORY}`,
    'https://evil.example/c/s/www.paper.example/world/ferry-2',
    'https://translate.goog.evil.example/a',
    'https://eviltranslate.goog/a',
    `https://www.google.com/search?q=${encodeURIComponent(STORY)}`,
    'https://www.google.evil.example/amp/s/www.paper.example/a',
    // Anybody can register these.
    'https://www.google.ab.io/amp/s/www.paper.example/a',
    'https://www.google.co.io/amp/s/www.paper.example/a',
    'https://www.google.com.de/amp/s/www.paper.example/a',
    'https://www.google.zz/amp/s/www.paper.example/a',
    'https://google.news/amp/s/www.paper.example/a',
    'https://amp.google.co.uk/amp/s/www.paper.example/a',
    'https://www.google.co.uk/amphitheatre/s/www.paper.example/a',
    'https://yandex.ru/turbopages',
    'https://archive.org/details/ferry',
    '',
    'archive.ph',
  ])('%j', (url) => {
    expect(isMirror(url)).toBe(false);
    expect(originalAddress(url)).toBeNull();
  });
});
