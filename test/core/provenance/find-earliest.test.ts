import { afterEach, describe, expect, test, vi } from 'vitest';
import { findEarliest } from '../../../src/core/provenance/find-earliest';
import { article } from './articles';

const dated = (...dates: ReadonlyArray<string | null>) => dates.map((publishedAt, i) => article(`${i}.example`, [], { publishedAt }));
const earliest = (...dates: ReadonlyArray<string | null>) => findEarliest(dated(...dates))?.articleId ?? null;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the earliest', () => {
  test.each([
    ['by the minute', ['2024-05-03T10:15:00Z', '2024-05-03T10:14:00Z'], '1.example'],
    ['over zones', ['2024-05-03T10:15:00+02:00', '2024-05-03T09:00:00Z'], '0.example'],
    ['by days that are far enough apart', ['2024-05-05', '2024-05-02'], '1.example'],
    ['of more than two', ['2024-05-05', null, '2024-05-02', '2024-05-08'], '2.example'],
    ['a day against an hour days later', ['2024-05-09T10:00:00Z', '2024-05-03'], '1.example'],
    ['among dates that are none', ['yesterday', '2024-05-03T10:15:00Z', '2024-05-03T10:14:00Z'], '2.example'],
  ])('%s', (_what, dates, articleId) => {
    expect(earliest(...dates)).toBe(articleId);
  });

  test('says when that was, as the page states it', () => {
    expect(findEarliest(dated('2024-05-03T10:15:00+02:00', '2024-05-05'))).toEqual({
      articleId: '0.example',
      publishedAt: '2024-05-03T10:15:00+02:00',
      undated: 0,
      basis: 'dates',
      seenAt: null,
    });
  });
});

test('a date that is only likely counts as none', () => {
  const [late, likely, early] = dated('2024-05-08', '2024-05-01', '2024-05-05');
  if (!late || !likely || !early) throw new Error('no articles');
  expect(findEarliest([late, { ...likely, publishedLikely: true }, early])).toEqual({
    articleId: '2.example',
    publishedAt: '2024-05-05',
    undated: 1,
    basis: 'dates',
    seenAt: null,
  });
});

describe('nobody is called the earliest', () => {
  test.each([
    ['of one', ['2024-05-03']],
    ['of none', []],
    ['of one that is dated', ['2024-05-03', null]],
    ['on the same day', ['2024-05-03', '2024-05-03']],
    ['on neighbouring days, since a day lies elsewhere in another zone', ['2024-05-03', '2024-05-04']],
    ['a day against an hour of it', ['2024-05-03', '2024-05-03T23:00:00Z']],
    ['an hour of a day against that day', ['2024-05-03T00:30:00Z', '2024-05-03']],
    ['at the same moment', ['2024-05-03T10:15:00Z', '2024-05-03T10:15:00Z']],
    ['at the same moment in two zones', ['2024-05-03T12:15:00+02:00', '2024-05-03T10:15:00Z']],
    ['a moment against a day that had begun in New Zealand', ['2024-05-02T11:30:00Z', '2024-05-03']],
    ['a day against a moment at which it had not ended on Baker Island', ['2024-05-03', '2024-05-04T11:59:00Z']],
    ['at hours without a zone', ['2024-05-03T10:15:00', '2024-05-03T12:15:00']],
    ['where the first two are too near, though a third is late', ['2024-05-03', '2024-05-03', '2024-06-01']],
  ])('%s', (_what, dates) => {
    expect(earliest(...dates)).toBeNull();
  });
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('the zone of this machine says nothing: %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe({ 'Pacific/Kiritimati': -840, 'Pacific/Pago_Pago': 660, UTC: 0 }[zone]);
  // An hour without a zone may lie twelve hours later than in UTC, as on Baker Island, or fourteen earlier, as in Kiritimati.
  expect(earliest('2024-05-03T10:00:00', '2024-05-03T22:01:00Z')).toBe('0.example');
  expect(earliest('2024-05-03T10:00:00', '2024-05-03T21:59:00Z')).toBeNull();
  expect(earliest('2024-05-03T10:00:00', '2024-05-02T19:59:00Z')).toBe('1.example');
  expect(earliest('2024-05-03T10:00:00', '2024-05-02T20:01:00Z')).toBeNull();
});

describe('how sure the earliest is', () => {
  test('counts those whose date is not known', () => {
    const [first, second, third] = dated('2024-05-03T10:15:00Z', '2024-05-05T08:00:00Z', 'soon');
    expect(findEarliest([first, second, third].flatMap((article) => article ?? []))).toMatchObject({ articleId: '0.example', undated: 1 });
  });

  test('takes no date that had not come when the page was read', () => {
    const readAt = Date.parse('2024-05-04T00:00:00Z');
    const [real, dreamt] = dated('2024-05-03T10:15:00Z', '2091-01-01');
    const articles = [real, dreamt].flatMap((article) => (article ? [{ ...article, readAt, firstReadAt: readAt }] : []));
    expect(findEarliest(articles)).toBeNull();
  });
});

describe('a version of the asked article', () => {
  const versionOf = (publishedAt: string | null) => article('older', [], { publishedAt });

  test.each([
    ['that is older leaves nothing clear', '2024-05-03T09:00:00Z', null],
    ['of a day that may be earlier leaves nothing clear', '2024-05-03', null],
    ['that is younger changes nothing', '2024-05-03T10:30:00Z', '1.example'],
    ['without a date changes nothing', null, '1.example'],
  ])('%s', (_what, publishedAt, articleId) => {
    const articles = dated('2024-05-03T11:00:00Z', '2024-05-03T10:00:00Z');
    expect(findEarliest(articles, [versionOf(publishedAt)])?.articleId ?? null).toBe(articleId);
  });

  test('that is older than an asked article which is the earliest itself changes nothing', () => {
    const articles = dated('2024-05-03T10:00:00Z', '2024-05-03T11:00:00Z');
    expect(findEarliest(articles, [versionOf('2024-05-03T09:00:00Z')])?.articleId).toBe('0.example');
  });
});

describe('what this browser saw itself', () => {
  const read = (publishedAt: string, firstReadAt: string, outlet = 'a.example') =>
    article(outlet, [], { publishedAt, firstReadAt: Date.parse(firstReadAt), readAt: Date.parse('2026-12-01T00:00:00Z') });
  const today = read('2026-11-27T08:00:00Z', '2026-11-27T09:00:00Z', 'today.example');
  const later = read('2026-11-27T10:00:00Z', '2026-11-27T11:00:00Z', 'later.example');
  const forged = read('2020-01-01T00:00:00Z', '2026-11-27T12:00:00Z', 'forged.example');

  test('leaves out a date of years ago that no other outlet supports', () => {
    expect(findEarliest([today, later, forged])).toMatchObject({ articleId: 'today.example', undated: 1 });
    expect(findEarliest([forged, later])).toBeNull();
  });

  test('a page of the same outlet supports none', () => {
    expect(findEarliest([today, forged, { ...forged, articleId: 'forged' }])).toBeNull();
  });

  test('lets an old story be old: its outlets support each other', () => {
    const old = read('2020-01-02T00:00:00Z', '2026-11-27T12:30:00Z', 'old.example');
    expect(findEarliest([today, forged, old])).toMatchObject({ articleId: 'forged.example', undated: 0 });
    expect(findEarliest([forged, old])).toMatchObject({ articleId: 'forged.example' });
  });

  test('leaves out a date after the first reading, whenever the page was read again', () => {
    const moved = read('2026-11-27T07:00:00Z', '2026-11-20T09:00:00Z', 'moved.example');
    expect(findEarliest([today, later, moved])).toMatchObject({ articleId: 'today.example', undated: 1 });
  });

  test('is what the earliest rests on where it was read before the next one came out by its own date', () => {
    expect(findEarliest([later, today])).toEqual({
      articleId: 'today.example',
      publishedAt: '2026-11-27T08:00:00Z',
      undated: 0,
      basis: 'reading',
      seenAt: '2026-11-27T09:00:00.000Z',
    });
    const readLate = { ...today, firstReadAt: Date.parse('2026-11-27T10:30:00Z') };
    expect(findEarliest([later, readLate])).toMatchObject({ basis: 'dates', seenAt: '2026-11-27T10:30:00.000Z' });
  });
});
