import { expect, test } from 'vitest';
import { completeCredit } from '../../../src/core/credit/stored-credit';

const early = { name: 'x', slot: 'tail', strength: 'credit', quote: '(x)', joint: false, citedBy: null } as const;

test.each([
  ['reuters', 'agency'],
  ['ots', 'press-release'],
  ['no-longer-in-the-table', 'agency'],
  [null, 'unnamed'],
] as const)('a credit of %s that an earlier release stored is of kind %s', (agency, kind) => {
  expect(completeCredit({ ...early, agency })).toEqual({ ...early, agency, outlet: null, kind });
});

test('a credit of this release stays as it is', () => {
  const credit = { ...early, agency: null, outlet: 'gazette.example', kind: 'outlet' } as const;
  expect(completeCredit(credit)).toEqual(credit);
});
