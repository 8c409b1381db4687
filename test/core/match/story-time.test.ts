import { afterEach, expect, test, vi } from 'vitest';
import { settleByTime } from '../../../src/core/match/story-time';
import type { Comparison, Relation } from '../../../src/core/model/relation';

const comparison = (relation: Relation, derived = 1.02): Comparison => ({
  relation,
  isSure: true,
  copied: 0.1,
  quoted: 0,
  lengthRatio: 1,
  quoter: null,
  storyShare: 0.7,
  shared: { numbers: [], places: [], names: [] },
  derived,
  kinship: derived,
});
const on = (publishedAt: string | null) => ({ publishedAt });

test.each([
  ['rewritten', '2024-05-13', '2024-05-14T08:00:00+02:00', 'rewritten'],
  ['rewritten', '2024-05-13T08:00:00Z', '2024-05-20T07:00:00Z', 'rewritten'], // 7 days
  ['rewritten', '2024-05-13T08:00:00Z', '2024-05-21T08:00:00Z', 'unrelated'], // 8 days
  ['rewritten', '2024-05-21T08:00:00Z', '2024-05-13T08:00:00Z', 'unrelated'],
  ['related', '2024-05-13', '2024-05-26', 'related'],
  ['rewritten', '2024-05-13', '2024-06-13', 'unrelated'],
  ['translated', '2024-06-13', '2024-05-13', 'unrelated'],
  ['related', '2024-05-13', '2025-05-13', 'unrelated'],
  ['edited', '2024-05-13', '2025-05-13', 'edited'],
  ['quotes', '2024-05-13', '2025-05-13', 'quotes'],
  ['rewritten', null, '2025-05-13', 'rewritten'],
  ['rewritten', 'someday', '2025-05-13', 'rewritten'],
] as const)('%s by just enough, published %s and %s, is %s', (relation, asked, other, settled) => {
  expect(settleByTime(comparison(relation), on(asked), on(other)).relation).toBe(settled);
});

test.each([
  ['three weeks', '2024-05-22', 1.35, 1.45],
  ['two months', '2024-07-01', 1.7, 1.85],
  ['a year', '2025-05-01', 2.35, 2.5],
])('the stronger the match, the longer the time between may be: %s', (_what, date, less, enough) => {
  const settled = (derived: number) => settleByTime(comparison('translated', derived), on('2024-05-01'), on(date)).relation;
  expect([settled(less), settled(enough)]).toEqual(['unrelated', 'translated']);
});

test('a date that is only likely decides less', () => {
  const likely = { publishedAt: '2024-07-01', publishedLikely: true } as const;
  const settled = (derived: number) => settleByTime(comparison('rewritten', derived), on('2024-05-01'), likely).relation;
  expect([settled(1.3), settled(1.45)]).toEqual(['unrelated', 'rewritten']);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])(
  'a date without a zone is not read in the zone of this machine: %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const settled = (other: string) => settleByTime(comparison('related', 0.9), on('2024-05-01T12:00:00'), on(other)).relation;
    expect(settled('2024-05-15T11:00:00Z')).toBe('related');
    expect(settled('2024-05-15T13:00:00Z')).toBe('unrelated');
  },
);
