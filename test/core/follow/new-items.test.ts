import { expect, test } from 'vitest';
import { withChosen } from '../../../src/core/follow/choose-follows';
import type { FeedItem } from '../../../src/core/follow/feed';
import { readingOf, takeItems } from '../../../src/core/follow/new-items';
import { type StoredFollow, storedFollow } from '../../../src/core/model/follow';

const NOW = Date.UTC(2026, 10, 28, 12);
const [follow] = withChosen([], [{ url: 'https://harbour.example/feed', kind: 'feed', title: '', reads: 'articles' }], NOW) as [
  StoredFollow,
];
const item = (at: number, html = ''): FeedItem => ({ url: `https://harbour.example/${at}`, title: `Ferry ${at}`, publishedAt: null, html });
const items = (count: number, from = 0) => Array.from({ length: count }, (_, at) => item(from + at));
const any = () => true;
const WHOLE = `<p>${'The ferry stops again. '.repeat(40)}</p>`;

test.each([
  ['titles', WHOLE, 'title'],
  ['feed-texts', WHOLE, 'feed-text'],
  ['feed-texts', '<p>A teaser.</p>', 'title'],
  ['articles', WHOLE, 'feed-text'],
  ['articles', '<p>A teaser.</p>', 'page'],
  ['articles', `<p class="${'x '.repeat(400)}">A teaser.</p>`, 'page'],
  ['articles', `<p>${'渡轮今天早上停在港口'.repeat(60)}</p>`, 'feed-text'],
] as const)('%s of %s: %s', (reads, html, reading) => {
  expect(readingOf(item(1, html), reads, any)).toBe(reading);
  expect(readingOf(item(1, html), reads, () => false)).toBe('title');
});

test('what is new waits to be read once, and what was seen is new no more', () => {
  const first = takeItems(follow, { items: [item(1), item(2, WHOLE)] }, any, NOW);
  expect(first).toMatchObject({ count: 2, texts: [{ url: 'https://harbour.example/2' }] });
  expect(first.follow.waiting).toEqual([{ url: 'https://harbour.example/1', at: NOW }]);
  expect(first.follow.headlines.map(({ state }) => state)).toEqual(['waiting', 'read']);
  const second = takeItems(first.follow, { items: [item(3), item(1), item(2, WHOLE)] }, any, NOW + 1);
  expect([second.count, second.texts]).toEqual([1, []]);
  expect(second.follow.waiting).toHaveLength(2);
  expect(storedFollow().parse(second.follow)).toEqual(second.follow);
});

test('what finds no room among those that wait is found again when there is room', () => {
  const first = takeItems(follow, { items: items(1_000) }, any, NOW);
  expect([first.count, first.left, first.follow.waiting.length]).toEqual([200, 800, 200]);
  const read = { ...first.follow, waiting: [] };
  const second = takeItems(read, { items: items(1_000) }, any, NOW + 1);
  expect(second.follow.waiting[0]?.url).toBe('https://harbour.example/200');
  expect(storedFollow().safeParse(second.follow).success).toBe(true);
});

test('a year of items stays within bounds, and what stands in the feed is not forgotten', () => {
  let one: StoredFollow = { ...follow, reads: 'titles' };
  for (let day = 0; day < 365; day++) one = takeItems(one, { items: items(100, day * 50) }, any, NOW + day).follow;
  expect(storedFollow().safeParse(one).success).toBe(true);
  expect(takeItems(one, { items: items(100, 364 * 50) }, any, NOW).count).toBe(0);
});
