import { expect, test } from 'vitest';
import { afterLook } from '../../../src/core/follow/after-look';
import { afterReading, type Fate, isOriginalOf, withBusyHost, withCredited } from '../../../src/core/follow/after-reading';
import { changedFollow, withChosen } from '../../../src/core/follow/choose-follows';
import { takeItems } from '../../../src/core/follow/new-items';
import { type StoredFollow, storedFollow } from '../../../src/core/model/follow';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 28, 12);
const [chosen] = withChosen([], [{ url: 'https://harbour.example/feed', kind: 'feed', title: '', reads: 'articles' }], NOW) as [
  StoredFollow,
];
const item = (at: number) => ({ url: `https://harbour.example/${at}`, title: `Ferry ${at}`, publishedAt: null, html: '' });
const { follow } = takeItems(chosen, { items: [item(1), item(2)] }, () => true, NOW);
const first = (of: StoredFollow) => of.waiting[0] as StoredFollow['waiting'][number];
const after = (fate: Fate, from = follow, isOriginal = false, now = NOW) =>
  storedFollow().parse(afterReading(from, first(from), { fate, bytes: 30_000, isOriginal }, now));

test.each([
  ['read', 'read', { articles: 1, closed: 0 }],
  ['known', 'read', { articles: 0, closed: 0 }],
  ['closed', 'closed', { articles: 0, closed: 1 }],
  ['refused', 'closed', { articles: 0, closed: 1 }],
  ['none', 'title', { articles: 0, closed: 1 }],
  ['elsewhere', 'title', { articles: 0, closed: 0 }],
] as const)('%s: it waits no more, its headline says %s, and what it took is counted', (fate, state, use) => {
  const read = after(fate);
  expect(read.waiting.map(({ url }) => url)).toEqual([item(2).url]);
  expect(read.headlines.map((one) => one.state)).toEqual([state, 'waiting']);
  expect(read.days).toEqual([{ day: Math.floor(NOW / DAY), bytes: 30_000, ...use }]);
});

test.each(['busy', 'failed'] as const)('%s: it is tried three times, an hour and two hours later', (fate) => {
  const once = after(fate);
  expect(first(once)).toEqual({ url: item(1).url, at: NOW + HOUR, tries: 1 });
  const twice = after(fate, once, false, NOW + HOUR);
  expect(first(twice)).toEqual({ url: item(1).url, at: NOW + 3 * HOUR, tries: 2 });
  const last = after(fate, twice, false, NOW + 3 * HOUR);
  expect([first(last).url, last.headlines[0]?.state, last.days[0]?.bytes]).toEqual([item(2).url, 'title', 90_000]);
});

test('an original is read once more after a day, and not a third time', () => {
  const read = after('read', follow, true);
  expect(read.waiting.at(-1)).toEqual({ url: item(1).url, at: NOW + DAY, isAgain: true });
  const again = afterReading(read, read.waiting.at(-1) as never, { fate: 'read', bytes: 1, isOriginal: true }, NOW + DAY);
  expect(again.waiting.map(({ url }) => url)).toEqual([item(2).url]);
  expect(after('closed', follow, true).waiting).toHaveLength(1);
});

test('an article that failed the second time was read all the same', () => {
  const read = after('read', follow, true);
  const again = afterReading(read, read.waiting.at(-1) as never, { fate: 'closed', bytes: 1, isOriginal: true }, NOW + DAY);
  expect(again.headlines[0]?.state).toBe('read');
});

test('so many originals wait at most, and all stays within bounds', () => {
  let one = follow;
  for (let at = 0; at < 600; at++) {
    const waiting = { url: item(at).url, at: NOW };
    one = afterReading({ ...one, waiting: [...one.waiting, waiting] }, waiting, { fate: 'read', bytes: 1, isOriginal: true }, NOW);
  }
  expect(one.waiting.filter(({ isAgain }) => isAgain)).toHaveLength(500);
  expect(storedFollow().safeParse(one).success).toBe(true);
});

test('agencies and credited outlets publish originals; what was read of a credited one is read once more', () => {
  const read = after('read');
  expect([isOriginalOf(read, 'harbour.example'), isOriginalOf(read, 'reuters.com')]).toEqual([false, true]);
  const [credited] = withCredited([read], new Set(['harbour.example'])) as [StoredFollow];
  expect(isOriginalOf(credited, 'harbour.example')).toBe(true);
  expect(credited.waiting.at(-1)).toEqual({ url: item(1).url, at: NOW + DAY, isAgain: true });
  expect(withCredited([credited], new Set(['harbour.example']))[0]).toBe(credited);
  expect(withCredited([read], new Set(['quay.example']))[0]).toBe(read);
  const [texts] = withCredited([changedFollow(read, { reads: 'feed-texts' })], new Set(['harbour.example'])) as [StoredFollow];
  expect(texts.waiting).toEqual([]);
});

test('all articles of a busy host are left alone for an hour', () => {
  const other = { ...follow, waiting: [{ url: 'https://quay.example/1', at: NOW }] };
  const [busy, same] = withBusyHost([follow, other], 'harbour.example', NOW) as [StoredFollow, StoredFollow];
  expect(busy.waiting.map(({ at }) => at)).toEqual([NOW + HOUR, NOW + HOUR]);
  expect(same).toBe(other);
});

test('what the reader changes while a feed is asked stays', () => {
  const looked = { ...follow, title: 'Harbour', nextAt: NOW + HOUR };
  expect(afterLook(chosen, looked, chosen)).toEqual(looked);
  const changed = changedFollow(chosen, { title: 'Mine', reads: 'titles', isPaused: true });
  const stays = afterLook(chosen, looked, changed);
  expect(stays).toMatchObject({ title: 'Mine', reads: 'titles', isPaused: true, nextAt: NOW + HOUR, waiting: [] });
  expect(stays.headlines.map(({ state }) => state)).toEqual(['title', 'title']);
});
