import { expect, test } from 'vitest';
import { settleByTime } from '../../../src/core/match/story-time';
import type { Comparison, Relation } from '../../../src/core/model/relation';

const comparison = (relation: Relation): Comparison => ({
  relation,
  copied: 0.1,
  quoted: 0,
  storyShare: 0.7,
  shared: { numbers: [], places: [], names: [] },
  strength: 1.2,
});

test.each([
  ['rewritten', '2024-05-13', '2024-05-14T08:00:00+02:00', 'rewritten'],
  ['rewritten', '2024-05-13', '2024-06-13', 'unrelated'],
  ['translated', '2024-06-13', '2024-05-13', 'unrelated'],
  ['related', '2024-05-13', '2025-05-13', 'unrelated'],
  ['edited', '2024-05-13', '2025-05-13', 'edited'],
  ['rewritten', null, '2025-05-13', 'rewritten'],
  ['rewritten', 'someday', '2025-05-13', 'rewritten'],
] as const)('%s, published %s and %s, is %s', (relation, asked, other, settled) => {
  expect(settleByTime(comparison(relation), asked, other).relation).toBe(settled);
});
