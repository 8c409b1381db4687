import { expect, test } from 'vitest';
import { withChosen } from '../../../src/core/follow/choose-follows';
import { nextStep } from '../../../src/core/follow/next-step';
import type { StoredFollow } from '../../../src/core/model/follow';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 28, 12);
const hosts = ['a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'f.example'];
const chosen = hosts.map((host) => ({ url: `https://${host}/feed`, kind: 'feed', title: '', reads: 'articles' }) as const);
const due = withChosen([], chosen, NOW);
const asked = due.map((follow): StoredFollow => ({ ...follow, nextAt: NOW + 900_000 }));
const waitingIn = (follow: StoredFollow, count: number, at = NOW): StoredFollow => ({
  ...follow,
  waiting: Array.from({ length: count }, (_, number) => ({ url: new URL(`/${number}`, follow.url).href, at })),
});
const limits = { followArticlesADay: 1_000, followMegabytesADay: 50 };
const step = (follows: readonly StoredFollow[], pagesOf: ReadonlyMap<string, number> = new Map(), mayAsk = (_: StoredFollow) => true) =>
  nextStep(follows, mayAsk, { limits, pagesOf }, NOW);

test('with nothing to do there is no next time, or it is the next feed or article', () => {
  expect(step([])).toEqual({ wakeAt: null });
  expect(step(asked)).toEqual({ wakeAt: NOW + 900_000 });
  expect(step([...asked, waitingIn(asked[0] as StoredFollow, 1, NOW + 5)])).toEqual({ wakeAt: NOW + 5 });
  expect(step(due.map((follow) => ({ ...follow, isPaused: true })))).toEqual({ wakeAt: null });
  expect(step(due, new Map(), () => false)).toEqual({ wakeAt: null });
});

test('feeds are asked before articles, five at a time', () => {
  const next = step(due.map((follow) => waitingIn(follow, 1)));
  expect('ask' in next && next.ask.map(({ url }) => new URL(url).host)).toEqual(hosts.slice(0, 5));
});

test('hosts take turns, and none is asked for two pages within two seconds', () => {
  const [a, b] = asked.slice(0, 2).map((follow) => waitingIn(follow, 3)) as [StoredFollow, StoredFollow];
  expect(step([a, b])).toMatchObject({ read: { host: 'a.example', at: NOW, waiting: { url: 'https://a.example/0' } } });
  expect(step([a, b], new Map([['a.example', NOW - 10]]))).toMatchObject({ read: { host: 'b.example', at: NOW } });
  const both = new Map([
    ['a.example', NOW - 500],
    ['b.example', NOW - 100],
  ]);
  expect(step([a, b], both)).toMatchObject({ read: { host: 'a.example', at: NOW + 1_500 } });
});

test('what has waited longest is read first', () => {
  const follow = { ...waitingIn(asked[0] as StoredFollow, 2), waiting: [] };
  const waiting = [
    { url: 'https://a.example/new', at: NOW },
    { url: 'https://a.example/old', at: NOW - 9 },
  ];
  expect(step([{ ...follow, waiting }])).toMatchObject({ read: { waiting: { url: 'https://a.example/old' } } });
});

test.each([
  ['articles', { articles: 600, closed: 400, bytes: 0 }],
  ['megabytes', { articles: 0, closed: 0, bytes: 50_000_000 }],
])('nothing is asked before the next day once the %s of this one are used up', (_, use) => {
  const used = { ...(due[0] as StoredFollow), days: [{ day: Math.floor(NOW / DAY), ...use }] };
  expect(step([used, ...due.slice(1)])).toEqual({ wakeAt: Date.UTC(2026, 10, 29) });
  expect(step([{ ...used, days: [{ day: Math.floor(NOW / DAY) - 1, ...use }] }])).toMatchObject({ ask: [{ id: used.id }] });
});
