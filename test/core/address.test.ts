import { describe, expect, test } from 'vitest';
import { addressKey, possibleKeys } from '../../src/core/address';
import { authorInAddress, isWebAddress, withoutAnchor } from '../../src/core/web-address';

const PLAIN = 'https://paper.example/world/ferry';

describe('the same article keeps its key', () => {
  test.each([
    ['without https', 'http://paper.example/world/ferry'],
    ['with www', 'https://www.paper.example/world/ferry'],
    ['with a numbered www', 'https://www2.paper.example/world/ferry'],
    ['on the mobile host', 'https://m.paper.example/world/ferry'],
    ['on the other mobile host', 'https://mobile.paper.example/world/ferry'],
    ['on the AMP host', 'https://amp.paper.example/world/ferry'],
    ['in capitals of the host', 'HTTPS://WWW.Paper.Example/world/ferry'],
    ['with the default port', 'https://paper.example:443/world/ferry'],
    ['with a slash at the end', 'https://paper.example/world/ferry/'],
    ['with a fragment', `${PLAIN}#comments`],
    ['with an empty query', `${PLAIN}?`],
    ['with campaign parameters', `${PLAIN}?utm_source=newsletter&utm_medium=email&UTM_Campaign=x`],
    ['with click identifiers', `${PLAIN}?fbclid=a1&gclid=b2&msclkid=c3&mc_cid=d4`],
    ['with a French campaign parameter', `${PLAIN}?xtor=RSS-1`],
    ['as AMP by parameter', `${PLAIN}?amp=1`],
    ['as AMP by output type', `${PLAIN}?outputType=amp`],
    ['as AMP by path', `${PLAIN}/amp`],
    ['as AMP by path and slash', `${PLAIN}/amp/`],
    ['as AMP by ending', `${PLAIN}.amp`],
    ['as AMP by output', `${PLAIN}?output=amp`],
    ['with a fragment that only looks like a route', `${PLAIN}#/`],
    ['with parameters of a translator', `${PLAIN}?_x_tr_sl=en&_x_tr_tl=fr`],
  ])('%s', (_how, url) => {
    expect(addressKey(url)).toBe(addressKey(PLAIN));
  });

  test('as AMP before the file ending', () => {
    expect(addressKey('https://paper.example/ferry.amp.html')).toBe(addressKey('https://paper.example/ferry.html'));
  });

  test('with its parameters in another order', () => {
    expect(addressKey(`${PLAIN}?page=2&id=7&utm_term=x`)).toBe(addressKey(`${PLAIN}?id=7&page=2`));
  });
});

describe('another article has another key', () => {
  test.each([
    ['another path', 'https://paper.example/world/bridge'],
    ['another case of the path', 'https://paper.example/world/Ferry'],
    ['a longer path', 'https://paper.example/world/ferry/2'],
    ['another host', 'https://journal.example/world/ferry'],
    ['another edition below the same domain', 'https://sport.paper.example/world/ferry'],
    ['another port', 'https://paper.example:8443/world/ferry'],
    ['a parameter that says what is shown', `${PLAIN}?id=7`],
    ['in an AMP cache', 'https://paper-example.cdn.ampproject.org/c/s/paper.example/world/ferry'],
    ['in an archive', 'https://web.archive.org/web/20260103000000/https://www.paper.example/world/ferry'],
    ['a route of an application', `${PLAIN}#!/story/1`],
    ['a route without the mark', `${PLAIN}#/story/1`],
    ['a path that only begins like AMP', `${PLAIN}/ampere`],
    ['a path that only ends like AMP', 'https://paper.example/world/ferrycamp'],
  ])('%s', (_how, url) => {
    expect(addressKey(url)).not.toBe(addressKey(PLAIN));
  });

  test('another value of such a parameter', () => {
    expect(addressKey('https://paper.example/?p=1')).not.toBe(addressKey('https://paper.example/?p=2'));
  });
});

test.each([
  ['https://m.github.io/ferry', 'https://github.io/ferry'],
  ['https://www.blogspot.com/ferry', 'https://blogspot.com/ferry'],
])('%s is another site than %s', (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});

test.each(['cid', 'ref', 'source', 'share', 'output', 'from', 'amp'])('two values of %s are two articles', (name) => {
  expect(addressKey(`${PLAIN}?${name}=101`)).not.toBe(addressKey(`${PLAIN}?${name}=202`));
});

test('two routes of one application are two articles', () => {
  expect(addressKey('https://paper.example/#!/story/1')).not.toBe(addressKey('https://paper.example/#!/story/2'));
});

describe('what the page shows to tell no articles apart', () => {
  test('is left out', () => {
    expect(addressKey(`${PLAIN}?ref=front&id=7#/photo/2`, ['ref', '#'])).toBe('paper.example/world/ferry?id=7');
  });

  test('may be missing in the key of a stored article', () => {
    expect(possibleKeys(`${PLAIN}?ref=front&id=7&utm_source=x`)).toEqual([
      'paper.example/world/ferry?id=7&ref=front',
      'paper.example/world/ferry?id=7',
      'paper.example/world/ferry?ref=front',
      'paper.example/world/ferry',
    ]);
  });

  test('is tried all at once where there is much of it', () => {
    const many = Array.from({ length: 30 }, (_, index) => `p${index}=1`).join('&');
    expect(possibleKeys(`${PLAIN}?${many}`)).toHaveLength(2);
  });
});

test.each([
  [`${PLAIN}#comments`, PLAIN],
  [`${PLAIN}#!/story/1`, `${PLAIN}#!/story/1`],
  [`${PLAIN}#/story/1`, `${PLAIN}#/story/1`],
  [`${PLAIN}#:~:text=ferry`, PLAIN],
  [PLAIN, PLAIN],
])('%s without its anchor', (url, page) => {
  expect(withoutAnchor(url)).toBe(page);
});

test('a key says nothing of scheme, account or tracking', () => {
  expect(addressKey('https://user:secret@www.paper.example/a/?b=2&a=1&utm_source=x#top')).toBe('paper.example/a?a=1&b=2');
});

test.each([
  '',
  'paper.example/a',
  'about:blank',
  'file:///a.html',
  'chrome://settings',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://a.example/1',
  'http:paper.example/a',
  '/world/ferry',
  'https://',
  'https://paper example/a',
])('no web address: %j', (url) => {
  expect(isWebAddress(url)).toBe(false);
  expect(addressKey(url)).toBe('');
});

test.each([PLAIN, 'http://paper.example', 'HTTPS://PAPER.EXAMPLE/a'])('a web address: %s', (url) => {
  expect(isWebAddress(url)).toBe(true);
});

describe('the address of an author’s page', () => {
  test.each([
    ['https://paper.example/author/jane-hill', 'jane-hill'],
    ['https://paper.example/autor/redaccion/', 'redaccion'],
    ['https://paper.example/auteurs/afp.html', 'afp.html'],
    ['https://paper.example/profile/reuters?page=2', 'reuters'],
    ['https://paper.example/yazarlar/aa#top', 'aa'],
    ['https://paper.example/redaktion/hill', 'hill'],
  ])('%s names %s', (url, name) => {
    expect(authorInAddress(url)).toBe(name);
  });

  test.each(['https://paper.example/author/', 'https://paper.example/authority/hill', 'https://paper.example/world/ferry', ''])(
    '%j names nobody',
    (url) => {
      expect(authorInAddress(url)).toBe('');
    },
  );
});
