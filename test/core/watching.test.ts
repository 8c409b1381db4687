import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { isPrivateHost, mayWatch, watchPatterns } from '../../src/core/watching';

const settings = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });
const ALL = settings({ watching: 'all' });

describe('private hosts', () => {
  test.each([
    'localhost',
    'intranet',
    '127.0.0.1',
    '192.168.1.20',
    '[::1]',
    '[fd00::1]',
    'printer.local',
    'PRINTER.LOCAL',
    'wiki.internal',
    'news.corp',
    'box.home',
    'router.lan',
    'router.home.arpa',
    'app.localhost',
    'wiki.intranet',
    'wiki.private',
    'wiki.internal.',
    'intranet.',
  ])('%s', (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });

  test.each([
    'paper.example',
    'www.paper.example',
    'local.example',
    'internal.paper.example',
    '4.example',
    'home.arpa.example',
    'paper.example.',
  ])('not %s', (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });
});

describe('nothing is watched', () => {
  test('before the reader asks for it', () => {
    expect(mayWatch(DEFAULT_SETTINGS, 'https://paper.example/a')).toBe(false);
    expect(watchPatterns(DEFAULT_SETTINGS).matches).toEqual([]);
  });

  test.each([
    'http://localhost/a',
    'http://10.0.0.1/a',
    'http://0x7f.1/a',
    'http://[::1]/a',
    'https://wiki.internal/a',
    'https://wiki.internal./a',
    'ftp://paper.example/a',
    'file:///a.html',
    'about:blank',
    'not an address',
    '',
  ])('at %j, even where all sites are', (url) => {
    expect(mayWatch(ALL, url)).toBe(false);
  });
});

describe('the lists of sites', () => {
  const listed = settings({ watching: 'listed', listedSites: ['paper.example'], neverSites: ['blog.paper.example'] });

  test.each([
    ['the site itself', 'https://paper.example/a', true],
    ['what lies below it', 'https://www.paper.example/a', true],
    ['a site that only ends alike', 'https://newspaper.example/a', false],
    ['a site that only begins alike', 'https://paper.example.evil.example/a', false],
    ['a site that is not listed', 'https://journal.example/a', false],
    ['a part that is never read', 'https://blog.paper.example/a', false],
    ['what lies below such a part', 'https://old.blog.paper.example/a', false],
  ])('listed: %s', (_what, url, watched) => {
    expect(mayWatch(listed, url)).toBe(watched);
  });

  test('a host written out to its last dot is the same host', () => {
    expect(mayWatch(listed, 'https://www.paper.example./a')).toBe(true);
    expect(mayWatch(settings({ watching: 'all', neverSites: ['paper.example'] }), 'https://paper.example./a')).toBe(false);
  });

  test('never is stronger than all', () => {
    const never = settings({ watching: 'all', neverSites: ['paper.example'] });
    expect(mayWatch(never, 'https://www.paper.example/a')).toBe(false);
    expect(mayWatch(never, 'https://journal.example/a')).toBe(true);
  });

  test('the list stays unused while it is not the choice', () => {
    expect(mayWatch(settings({ watching: 'off', listedSites: ['paper.example'] }), 'https://paper.example/a')).toBe(false);
  });
});

describe('where the watch script is registered', () => {
  test('everywhere but on the sites that are never read', () => {
    expect(watchPatterns(settings({ watching: 'all', neverSites: ['bank.example'] }))).toEqual({
      matches: ['*://*/*'],
      excludeMatches: ['*://*.bank.example/*'],
    });
  });

  test('on the listed sites alone', () => {
    expect(watchPatterns(settings({ watching: 'listed', listedSites: ['paper.example', 'journal.example'] })).matches).toEqual([
      '*://*.paper.example/*',
      '*://*.journal.example/*',
    ]);
  });

  test('nowhere for an entry that would break a pattern, since a broken one is refused with all the others', () => {
    const broken = ['*', 'https://paper.example', 'paper.example/a', 'pa per.example', ''];
    expect(watchPatterns(settings({ watching: 'listed', listedSites: broken, neverSites: broken }))).toEqual({
      matches: [],
      excludeMatches: [],
    });
  });
});
