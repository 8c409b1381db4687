import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { isPrivateHost } from '../../src/core/private-host';
import { mayWatch, watchPatterns } from '../../src/core/watching';

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
    'fritz.box',
    'nas.fritz.box',
    'x1y2.myfritz.net',
    'abc.onion',
    'abc.i2p',
    'host.localdomain',
    'wiki.intra',
    'my.router',
    'wiki.test',
    'laptop.tailnet.ts.net',
    '192-168-1-20.nip.io',
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
    'fritz.box.example',
    'notfritz.example',
    'parts.net',
    'test.example',
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
    // Endings that the public internet does not have.
    'http://fritz.nas/a',
    'https://news.hillhouse/a',
    'https://wiki.grimstad/a',
    'https://ida@paper.example/a',
    'https://mail.yahoo.example/a',
    'https://de.mail.yahoo.com/a',
    'https://e.mail.ru/a',
    'https://app.fastmail.com/mail/Inbox/a',
    'https://3c-bap.gmx.net/mail/client/a',
    'https://navigator.web.de/mail',
    'https://zimbra2.hill.example/a',
    'https://poczta.paper.example/a',
    'https://www.hill.example/webmail/a',
    'https://hill.example/?_task=mail&_mbox=INBOX',
    'https://www.icloud.com/mail/a',
    'https://www.hill.example/owa/a',
    'https://hill.example/OWA/?path=/mail/inbox',
    'https://hill.example/roundcube/?_mbox=INBOX',
    'https://hill.example/roundcube',
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

  test.each(['Bank.Example', ' bank.example ', '*.bank.example', 'bank.example.', 'BANK.EXAMPLE', 'bank.example:8443'])(
    'never %j, however it is written',
    (site) => {
      const never = settings({ watching: 'all', neverSites: [site] });
      expect(mayWatch(never, 'https://www.bank.example/a')).toBe(false);
      expect(mayWatch(never, 'https://bank.example.paper.example/a')).toBe(true);
      expect(watchPatterns(never).excludeMatches).toEqual(['*://*.bank.example/*']);
    },
  );

  test('a site in its own script is the host that browsers write', () => {
    const never = settings({ watching: 'all', neverSites: ['Bücher.example'] });
    expect(mayWatch(never, 'https://bücher.example/a')).toBe(false);
    expect(watchPatterns(never).excludeMatches).toEqual(['*://*.xn--bcher-kva.example/*']);
  });

  test('an entry that is no host forbids and allows nothing', () => {
    const odd = ['', '*', 'paper.example/a', 'a@paper.example', 'https://paper.example'];
    expect(mayWatch(settings({ watching: 'all', neverSites: odd }), 'https://paper.example/a')).toBe(true);
    expect(mayWatch(settings({ watching: 'listed', listedSites: odd }), 'https://paper.example/a')).toBe(false);
  });

  test.each([
    'https://www.posta.com.tr/a',
    'https://www.gmx.net/magazine/a',
    'https://web.de/magazine/a',
    'https://news.mail.ru/a',
    'https://www.dailymail.co.uk/a',
    'https://paper.example/owasso/roundcube-is-open-source',
    'https://paper.example/mail/royal-mail-strike',
    'https://paper.бел/a',
    'https://paper.co.uk/a',
  ])('%s is a public page', (url) => {
    expect(mayWatch(ALL, url)).toBe(true);
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
    const broken = ['*', '[::1]', 'https://paper.example', 'paper.example/a', 'pa per.example', ''];
    expect(watchPatterns(settings({ watching: 'listed', listedSites: broken, neverSites: broken }))).toEqual({
      matches: [],
      excludeMatches: [],
    });
  });
});
