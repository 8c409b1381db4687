import { expect, test } from 'vitest';
import { agencyOf, originalsByAddress } from '../../../src/core/provenance/named-origins';
import { article } from './articles';

test.each([
  ['reuters.com', 'reuters'],
  ['uk.reuters.com', 'reuters'],
  ['notreuters.com', null],
  ['paper.example', null],
  ['', null],
])('the agency whose own site is %j: %s', (domain, agency) => {
  expect(agencyOf(article(domain))).toBe(agency);
});

test('an original is one whose address another outlet’s page gives as its own, unless the reader said that it is none', () => {
  const original = article('lock.example');
  const copy = article('quay.example', [], { canonical: 'lock.example/ferry' });
  expect(originalsByAddress([copy, original])).toEqual([{ original, copy }]);
  expect(originalsByAddress([copy, article('mole.example')])).toEqual([]);
  expect(originalsByAddress([{ ...copy, notFrom: ['lock.example'] }, original])).toEqual([]);
});
