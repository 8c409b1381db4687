import { afterEach, describe, expect, test, vi } from 'vitest';
import { assumedMoment, dateCertainty, isInFuture, possibleMoments } from '../../src/core/date-certainty';

test.each([
  [null, 'none'],
  ['', 'none'],
  ['yesterday, perhaps', 'none'],
  ['2024-05-03', 'day'],
  ['2024-05-03T10:15', 'zone-unknown'],
  ['2024-05-03T10:15:00', 'zone-unknown'],
  ['2024-05-03T10:15Z', 'minute'],
  ['2024-05-03T10:15:00+02:00', 'minute'],
  ['2024-05-03T10:15:00.000-0330', 'minute'],
])('%j is certain as: %s', (publishedAt, certainty) => {
  expect(dateCertainty(publishedAt)).toBe(certainty);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the moments that a date can mean', () => {
  const rangeOf = (publishedAt: string | null) => {
    const moments = possibleMoments(publishedAt);
    return moments && [new Date(moments.from).toISOString(), new Date(moments.to).toISOString()];
  };

  test.each([
    ['a moment is one', '2024-05-03T10:15:00+02:00', ['2024-05-03T08:15:00.000Z', '2024-05-03T08:15:00.000Z']],
    ['a day begins in Kiritimati and ends on Baker Island', '2024-05-03', ['2024-05-02T10:00:00.000Z', '2024-05-04T12:00:00.000Z']],
    ['so does an hour without a zone', '2024-05-03T10:15', ['2024-05-02T20:15:00.000Z', '2024-05-03T22:15:00.000Z']],
    ['no date means none', 'yesterday, perhaps', null],
    ['nor does a page that says nothing', null, null],
  ])('%s', (_what, publishedAt, range) => {
    expect(rangeOf(publishedAt)).toEqual(range);
  });

  test.each([
    ['New Zealand in winter', '+12:00'],
    ['New Zealand in summer', '+13:00'],
    ['Kiritimati', '+14:00'],
    ['Baker Island', '-12:00'],
  ])('hold the first and the last minute of a day in %s', (_where, zone) => {
    const { from = 0, to = 0 } = possibleMoments('2024-05-03') ?? {};
    expect(from).toBeLessThanOrEqual(Date.parse(`2024-05-03T00:00:00${zone}`));
    expect(to).toBeGreaterThan(Date.parse(`2024-05-03T23:59:00${zone}`));
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('do not depend on the zone of this machine: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(rangeOf('2024-05-03T10:15:00')).toEqual(['2024-05-02T20:15:00.000Z', '2024-05-03T22:15:00.000Z']);
  });
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('without a zone UTC is assumed, on a machine in %s too', (zone) => {
  vi.stubEnv('TZ', zone);
  const assumed = ['2024-05-03', '2024-05-03T10:15:00', '2024-05-03T10:15:00+02:00', 'yesterday, perhaps', null].map(assumedMoment);
  expect(assumed.map((moment) => moment && new Date(moment).toISOString())).toEqual([
    '2024-05-03T00:00:00.000Z',
    '2024-05-03T10:15:00.000Z',
    '2024-05-03T08:15:00.000Z',
    null,
    null,
  ]);
});

describe('in the future', () => {
  const now = Date.parse('2024-05-10T00:00:00Z');

  test.each([
    ['a day that has begun in New Zealand is not', '2024-05-10', false],
    ['a day that has begun nowhere is', '2024-05-11', true],
    ['an hour without a zone that has come in New Zealand is not', '2024-05-10T13:00', false],
    ['an hour without a zone that has come nowhere is', '2024-05-10T15:01', true],
    ['a moment hours ahead is, whatever the zone', '2024-05-10T16:00:00+13:00', true],
    ['a moment that has come in New Zealand is not', '2024-05-10T12:59:00+13:00', false],
    ['a moment that a wrong clock explains is not', '2024-05-10T00:59:00Z', false],
    ['what is no date is not', 'no date', false],
    ['no date at all is not', null, false],
  ])('%s', (_what, publishedAt, isAhead) => {
    expect(isInFuture(publishedAt, now)).toBe(isAhead);
  });
});
