import { expect, test } from 'vitest';
import { withChosen } from '../../../src/core/follow/choose-follows';
import { isGranted } from '../../../src/core/follow/granted';
import { isPermitted, withBar } from '../../../src/core/follow/permitted';
import type { StoredFollow } from '../../../src/core/model/follow';

const NOW = Date.UTC(2026, 10, 28, 12);
const url = 'https://news.harbour.example/feed';
const [follow] = withChosen([], [{ url, kind: 'feed', title: '', reads: 'articles' }], NOW) as [StoredFollow];

test.each([
  ['*://*/*', true],
  ['<all_urls>', true],
  ['https://*/*', true],
  ['https://news.harbour.example/*', true],
  ['*://*.harbour.example/*', true],
  ['*://*.news.harbour.example/*', true],
  ['http://news.harbour.example/*', false],
  ['*://harbour.example/*', false],
  ['*://*.arbour.example/*', false],
  ['https://news.harbour.example/feed', false],
  ['ftp://news.harbour.example/*', false],
])('%s lets it be asked: %s', (pattern, isIt) => {
  expect(isGranted([pattern], url)).toBe(isIt);
});

test('a host is the same with a dot behind it, at any port; what is no address of the web is never asked', () => {
  expect(isGranted(['https://news.harbour.example/*'], 'https://news.harbour.example.:8443/feed')).toBe(true);
  for (const other of ['file:///etc/hosts', 'javascript:alert(1)', '/feed', '']) expect(isGranted(['<all_urls>'], other)).toBe(false);
});

test('neither sites on the never-list nor private hosts are asked, whatever is granted', () => {
  const permits = { granted: ['<all_urls>'], neverSites: ['harbour.example'] };
  expect(isPermitted(url, permits)).toBe(false);
  expect(isPermitted('https://quay.example/feed', permits)).toBe(true);
  for (const host of ['127.0.0.1', 'localhost', 'wiki', 'nas.local', '[::1]'])
    expect(isPermitted(`http://${host}/feed`, permits)).toBe(false);
});

test('a follow says why it is not asked, which is no failure of its feed, and is asked at once where it may be again', () => {
  const none = { granted: [], neverSites: [] };
  const all = { granted: ['<all_urls>'], neverSites: [] };
  const later = { ...follow, nextAt: NOW + 1_000_000 };
  const barred = withBar(later, none, NOW);
  expect(barred).toEqual({ ...later, asked: { at: NOW, outcome: 'no-permission', newItems: 0 } });
  expect(withBar(barred, none, NOW + 1)).toBe(barred);
  expect(withBar(barred, { ...all, neverSites: ['harbour.example'] }, NOW + 1).asked?.outcome).toBe('on-never-list');
  const free = withBar(barred, all, NOW + 1);
  expect(free.nextAt).toBe(NOW + 1);
  expect(withBar(free, all, NOW + 2)).toBe(free);
  expect(withBar(later, all, NOW)).toBe(later);
});

test('a feed that failed before it was not asked waits as long as before', () => {
  const failing = { ...follow, nextAt: NOW + 1_000_000, failingSince: NOW - 1, failures: 3 };
  const barred = withBar(failing, { granted: [], neverSites: [] }, NOW);
  expect(withBar(barred, { granted: ['<all_urls>'], neverSites: [] }, NOW)).toBe(barred);
});
