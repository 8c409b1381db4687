import { describe, expect, test } from 'vitest';
import { badgeOf, freshBadge } from '../../src/core/badge';
import type { Answer } from '../../src/messages/contract';
import { answer, evidence, other, sibling, source } from '../ui/answers';

const siblings = (count: number) => Array.from({ length: count }, (_, i) => sibling(i, 'edited'));
const credited = source('Reuters', evidence('By Reuters', 'byline'));

describe('the badge', () => {
  test.each([
    ['the number of copies', { siblings: siblings(3) }, '3'],
    ['the number of copies, whatever sources there are', { siblings: siblings(1), sources: [credited] }, '1'],
    ['two digits at most', { siblings: siblings(99) }, '99'],
    ['that there are more', { siblings: siblings(100) }, '99+'],
    ['a mark for a source alone', { sources: [credited] }, '•'],
    ['a mark for an outlet’s own original', { sources: [{ ...credited, agency: null, outlet: 'paper.example', kind: 'outlet' }] }, '•'],
    ['a mark for an institution of which only the name is known', { sources: [{ ...credited, agency: null, kind: 'institution' }] }, '•'],
    ['that it was read, for what is only mentioned', { sources: [source('Reuters', evidence('Reuters said', 'mention'))] }, '✓'],
    ['that it was read, for unnamed agencies', { sources: [{ ...credited, agency: null, kind: 'unnamed' }] }, '✓'],
    ['that it was read, for what is only related', { related: [other(1)] }, '✓'],
    ['that it was read, where nothing is known', {}, '✓'],
  ] as ReadonlyArray<readonly [string, Partial<Answer['provenance']>, string]>)('says %s', (_what, provenance, text) => {
    expect(badgeOf(answer(provenance)).text).toBe(text);
  });

  test('tells copies, a source and a mere reading apart', () => {
    const found = [{ siblings: siblings(3), sources: [credited] }, { sources: [credited] }, {}];
    expect(found.map((provenance) => badgeOf(answer(provenance)).kind)).toEqual(['copies', 'credited', 'read']);
  });

  test('counts what is new of tracked stories, with a sign of its own', () => {
    expect([0, 1, 99, 100].map((fresh) => freshBadge(fresh)?.text)).toEqual([undefined, '+1', '+99', '+99']);
  });
});
