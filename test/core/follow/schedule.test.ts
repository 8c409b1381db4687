import { describe, expect, test } from 'vitest';
import { withChosen } from '../../../src/core/follow/choose-follows';
import {
  type Asked,
  afterAsking,
  isDue,
  maxAgeOf,
  nextToAsk,
  nextWake,
  outcomeOfStatus,
  retryAfterOf,
} from '../../../src/core/follow/schedule';
import { type AskedOutcome, type StoredFollow, storedFollow } from '../../../src/core/model/follow';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Saturday, 28 November 2026, noon. */
const NOW = Date.UTC(2026, 10, 28, 12);
const chosen = (host: string, path = 'feed') => ({ url: `https://${host}/${path}`, kind: 'feed', title: '', reads: 'articles' }) as const;
const [follow] = withChosen([], [chosen('harbour.example')], NOW) as [StoredFollow];
const came = (outcome: AskedOutcome, more: Partial<Asked> = {}): Asked => ({
  outcome,
  newItems: outcome === 'new' ? 1 : 0,
  ttl: null,
  maxAge: null,
  retryAfter: null,
  skipHours: [],
  skipDays: [],
  movedTo: null,
  ...more,
});
/** Minutes until it is asked again, without the random tenth. */
const waitAfter = (asked: Asked, from: StoredFollow = follow, now = NOW) => (afterAsking(from, asked, now, 0.5).nextAt - now) / MINUTE;

/** Asks a feed whenever it is due for so many days; each moment at which it was asked. */
function simulate(days: number, answer: (now: number) => Asked, random = () => 0.5): { moments: number[]; last: StoredFollow } {
  let last = follow;
  const moments: number[] = [];
  for (let now = NOW; now < NOW + days * DAY; now += MINUTE) {
    if (!isDue(last, now)) continue;
    moments.push(now);
    last = storedFollow().parse(afterAsking(last, answer(now), now, random()));
  }
  return { moments, last };
}

describe('the interval', () => {
  test('doubles up to six hours while nothing changes, and is halved down to fifteen minutes when something does', () => {
    const intervals: number[] = [];
    let one = follow;
    for (const outcome of ['same', 'same', 'same', 'same', 'same', 'same', 'new', 'new', 'new', 'new', 'new', 'new'] as const) {
      one = afterAsking(one, came(outcome), NOW, 0.5);
      intervals.push(one.intervalMinutes);
    }
    expect(intervals).toEqual([30, 60, 120, 240, 360, 360, 180, 90, 45, 23, 15, 15]);
  });

  test.each<[Partial<Asked>, number]>([
    [{ ttl: 60 }, 60],
    [{ maxAge: 90 }, 90],
    [{ ttl: 1, maxAge: 1 }, 15],
    [{ ttl: 99_999 }, 1_440],
    [{ retryAfter: 2 * HOUR }, 120],
    [{ retryAfter: 365 * DAY }, 7 * 1_440],
  ])('is as long as feed and server want: %o', (wanted, minutes) => {
    expect(waitAfter(came('new', wanted))).toBe(minutes);
  });

  test('is a tenth shorter or longer by chance, but never shorter than a server that is busy wants', () => {
    const wait = (random: number, more: Partial<Asked> = {}) => (afterAsking(follow, came('new', more), NOW, random).nextAt - NOW) / MINUTE;
    expect([wait(0), wait(1)]).toEqual([13.5, 16.5]);
    expect(wait(0, { retryAfter: HOUR })).toBe(60);
  });

  test('ends outside of hours and days that the feed leaves out, and where it leaves out all, as if it left out none', () => {
    expect(afterAsking(follow, came('new', { skipHours: [12, 13] }), NOW, 0.5).nextAt).toBe(Date.UTC(2026, 10, 28, 14));
    expect(afterAsking(follow, came('new', { skipDays: [6, 0] }), NOW, 0.5).nextAt).toBe(Date.UTC(2026, 10, 30));
    expect(waitAfter(came('new', { skipDays: [0, 1, 2, 3, 4, 5, 6] }))).toBe(15);
  });
});

describe('a feed that gives nothing', () => {
  test('is asked less and less often for two weeks, then rests, and says since when', () => {
    const { moments, last } = simulate(30, () => came('failing'));
    expect(last).toMatchObject({ endedBy: 'resting', failingSince: NOW });
    expect(moments.at(-1)).toBeLessThan(NOW + 15 * DAY);
    // 15 minutes doubled to six hours, then four looks a day.
    expect(moments.length).toBeLessThan(14 * 4 + 6);
    expect(isDue(last, NOW + 400 * DAY)).toBe(false);
  });

  test('for a day is as before when it answers again', () => {
    const { last } = simulate(3, (now) => came(now < NOW + DAY ? 'failing' : 'new'));
    expect(last).toMatchObject({ endedBy: null, failingSince: null, failures: 0, intervalMinutes: 15 });
  });

  test('since it is gone is never asked again', () => {
    expect(simulate(30, () => came('gone')).moments).toHaveLength(1);
  });

  test('but wants to be left alone is: with and without a time', () => {
    const timed = simulate(1, () => came('busy', { retryAfter: 5 * HOUR })).moments;
    expect(timed.slice(1).every((moment, at) => moment - (timed[at] as number) >= 5 * HOUR)).toBe(true);
    expect(simulate(1, () => came('busy')).moments.length).toBeLessThan(9);
  });
});

test('a feed that never changes is asked some four times a day, one that always does at most four times an hour', () => {
  expect(simulate(7, () => came('same')).moments.length).toBeLessThan(7 * 4 + 6);
  expect(
    simulate(
      1,
      () => came('new'),
      () => 0,
    ).moments.length,
  ).toBeLessThanOrEqual(24 * 4 * (1 / 0.9) + 1);
});

test('a feed that has moved is asked there, and remembers where it was first', () => {
  const moved = afterAsking(follow, came('new', { movedTo: 'https://b.example/feed' }), NOW, 0.5);
  const again = afterAsking(moved, came('new', { movedTo: 'https://c.example/feed' }), NOW, 0.5);
  expect(again).toMatchObject({ id: follow.id, url: 'https://c.example/feed', movedFrom: 'https://harbour.example/feed' });
  expect(afterAsking(moved, came('same'), NOW, 0.5).url).toBe('https://b.example/feed');
});

describe('who is asked', () => {
  test('five at once, one of each host, those that have waited longest', () => {
    const hosts = ['a', 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => chosen(`${name}.example`, `feed-${at}`));
    const follows = withChosen([], hosts, NOW).map((one, at) => ({ ...one, nextAt: NOW - (at < 2 ? 1 + at : 100 - at) }));
    expect(nextToAsk(follows, NOW).map(({ url }) => new URL(url).pathname)).toEqual([
      '/feed-2',
      '/feed-3',
      '/feed-4',
      '/feed-5',
      '/feed-6',
    ]);
    expect(nextToAsk(follows.slice(0, 2), NOW)).toHaveLength(1);
  });

  test('nobody who is paused, has ended, or whose time has not come', () => {
    const waits = [{ isPaused: true }, { endedBy: 'gone' }, { endedBy: 'resting' }, { nextAt: NOW + 1 }] as const;
    expect(
      nextToAsk(
        waits.map((more) => ({ ...follow, ...more })),
        NOW,
      ),
    ).toEqual([]);
  });

  test('also who waits for a moment that only a clock that was ahead could mean', () => {
    expect(isDue({ ...follow, nextAt: NOW + 300 * DAY }, NOW)).toBe(true);
    expect(isDue({ ...follow, nextAt: NOW + 7 * DAY }, NOW)).toBe(false);
  });
});

test('the background wakes for the next feed or article, and for nothing where nothing is followed', () => {
  const later = { ...follow, nextAt: NOW + 9 * MINUTE };
  expect(nextWake([], NOW)).toBeNull();
  expect(nextWake([later], NOW)).toBe(NOW + 9 * MINUTE);
  expect(nextWake([{ ...later, waiting: [{ url: 'https://a.example/1', at: NOW + MINUTE }] }], NOW)).toBe(NOW + MINUTE);
  expect(
    nextWake(
      [
        { ...later, isPaused: true },
        { ...later, endedBy: 'gone' },
      ],
      NOW,
    ),
  ).toBeNull();
  expect(nextWake([{ ...later, nextAt: NOW + 300 * DAY }], NOW)).toBe(NOW);
});

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Sat, 28 Nov 2026 13:00:00 GMT', HOUR],
  ['Sat, 28 Nov 2020 13:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After: %s', (header, milliseconds) => {
  expect(retryAfterOf(header, NOW)).toBe(milliseconds);
});

test.each([
  ['public, max-age=600', 10],
  ['s-maxage=600', null],
  ['MAX-AGE="90"', 2],
  ['no-store', null],
  [null, null],
])('Cache-Control: %s', (header, minutes) => {
  expect(maxAgeOf(header)).toBe(minutes);
});

test.each([
  [200, null],
  [204, 'failing'],
  [304, 'same'],
  [401, 'refused'],
  [404, 'not-found'],
  [410, 'gone'],
  [429, 'busy'],
  [500, 'failing'],
  [503, 'busy'],
])('a server that answers %i', (status, outcome) => {
  expect(outcomeOfStatus(status)).toBe(outcome);
});
