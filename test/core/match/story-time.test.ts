import { afterEach, expect, test, vi } from 'vitest';
import { settleByTime } from '../../../src/core/match/story-time';
import type { Comparison, Relation } from '../../../src/core/model/relation';

const comparison = (relation: Relation): Comparison => ({
  relation,
  copied: 0.1,
  quoted: 0,
  quoter: null,
  storyShare: 0.7,
  shared: { numbers: [], places: [], names: [] },
  derived: 1.2,
  derivation: 1.2,
});

test.each([
  ['rewritten', '2024-05-13', '2024-05-14T08:00:00+02:00', 'rewritten'],
  ['rewritten', '2024-05-13T08:00:00Z', '2024-05-26T08:00:00Z', 'rewritten'], // 13 days
  ['rewritten', '2024-05-13T08:00:00Z', '2024-05-28T08:00:00Z', 'unrelated'], // 15 days
  ['rewritten', '2024-05-28T08:00:00Z', '2024-05-13T08:00:00Z', 'unrelated'],
  ['rewritten', '2024-05-13', '2024-06-13', 'unrelated'],
  ['translated', '2024-06-13', '2024-05-13', 'unrelated'],
  ['related', '2024-05-13', '2025-05-13', 'unrelated'],
  ['edited', '2024-05-13', '2025-05-13', 'edited'],
  ['rewritten', null, '2025-05-13', 'rewritten'],
  ['rewritten', 'someday', '2025-05-13', 'rewritten'],
] as const)('%s, published %s and %s, is %s', (relation, asked, other, settled) => {
  expect(settleByTime(comparison(relation), asked, other).relation).toBe(settled);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])(
  'a date without a zone is not read in the zone of this machine: %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const settled = (other: string) => settleByTime(comparison('rewritten'), '2024-05-01T12:00:00', other).relation;
    expect(settled('2024-05-15T11:00:00Z')).toBe('rewritten');
    expect(settled('2024-05-15T13:00:00Z')).toBe('unrelated');
  },
);
