// `paper.example.` is `paper.example`, with the dot that ends a whole name: whatever is read of an address is the same with and without it.
import { describe, expect, test } from 'vitest';
import { addressKey, keptAddress } from '../../src/core/address';
import { isMailAddress } from '../../src/core/mail-address';
import { isMirror, originalAddress } from '../../src/core/mirrors';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { outletOfArticle } from '../../src/core/outlet';
import { portalOf } from '../../src/core/portals';
import { isPrivateHost } from '../../src/core/private-host';
import { addressLanguages, countryLanguages } from '../../src/core/text/page-languages';
import { isClosedToWatching, mayWatch } from '../../src/core/watching';
import { hostAndPortOf, hostOf } from '../../src/core/web-address';
import { isMailHost } from '../../src/extract/index-address';
import { siteOf } from '../../src/ui/watching/sites';

const LISTED = { ...DEFAULT_SETTINGS, watching: 'listed', listedSites: ['paper.example'] } as const;
const NEVER = { ...DEFAULT_SETTINGS, watching: 'all', neverSites: ['paper.example'] } as const;
const READERS: Readonly<Record<string, (address: string) => unknown>> = {
  addressKey: (address) => addressKey(address),
  keptAddress: (address) => keptAddress(address),
  hostOf: (address) => hostOf(new URL(address)),
  hostAndPortOf: (address) => hostAndPortOf(new URL(address)),
  isPrivateHost: (address) => isPrivateHost(new URL(address).hostname),
  outletOfArticle: (url) => outletOfArticle({ url, canonicalUrl: null, siteName: '' }),
  siteOf,
  isMailAddress,
  isMailHost,
  isMirror,
  originalAddress,
  portalOf,
  addressLanguages,
  countryLanguages,
  'listed sites': (address) => mayWatch(LISTED, address),
  'never-list': (address) => mayWatch(NEVER, address),
  isClosedToWatching: (address) => isClosedToWatching(DEFAULT_SETTINGS, address),
};
const ADDRESSES = [
  'https://www.paper.example/2024/05/13/ferry',
  'https://m.paper.example:8443/2024/05/13/ferry?id=7#top',
  'https://paper.co.id/ferry',
  'https://en.paper.example/ferry',
  'https://wiki.internal/ferry',
  'http://intranet/ferry',
  'http://box.fritz.box/ferry',
  'https://mail.paper.example/ferry',
  'https://e.mail.ru/ferry',
  'https://news.yahoo.com/ferry.html',
  'https://web.archive.org/web/20260103000000/https://www.paper.example/ferry',
  'https://www-paper-example.translate.goog/ferry',
  'https://www.google.com/amp/s/paper.example/ferry',
];
const dotted = (address: string, dots: string): string => address.replace(/^(https?:\/\/[^/:]+)/, `$1${dots}`);

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  test.each(ADDRESSES)('%s', (address) => {
    expect(read(dotted(address, '.'))).toEqual(read(address));
    expect(new URL(dotted(address, '.')).hostname).toMatch(/\.$/);
  });
});

test('two dots are no other host either', () => {
  expect(hostOf(new URL('https://paper.example../'))).toBe('paper.example');
  expect(isPrivateHost('wiki.internal..')).toBe(true);
});

test('the root of all names keeps its dot: no address loses its host', () => {
  expect(keptAddress('https://./a')).toBe('https://./a');
});
