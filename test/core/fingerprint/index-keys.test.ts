import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { factsWeight, indexKeys } from '../../../src/core/fingerprint/index-keys';
import { makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import { codeKind, codeWeight, termCode } from '../../../src/core/fingerprint/term-code';

const empty = makeFingerprint('', [], 'fr', languageLists);
const keysOf = (terms: readonly number[], shingles: readonly number[] = []) =>
  indexKeys({ ...empty, terms: Uint32Array.from(terms), shingles: Uint32Array.from(shingles) });
const word = (key: string) => termCode({ kind: 'word', key });

describe('an article is found by', () => {
  test('its numbers and names, but by no single digit and no country', () => {
    const name = termCode({ kind: 'name', key: 'rtrs' });
    const number = termCode({ kind: 'number', key: '2487' });
    expect(keysOf([name, termCode({ kind: 'number', key: '7' }), number, termCode({ kind: 'place', key: 'IQ' })]).facts).toEqual([
      name,
      number,
    ]);
    expect(factsWeight(keysOf([name, number]))).toBeCloseTo(codeWeight(name) + codeWeight(number));
  });

  test('its forty rarest words, whatever their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 200 }), (codes) => {
        const rarest = codes
          .filter((code) => codeKind(code) === 'word')
          .sort((a, b) => codeWeight(b) - codeWeight(a) || a - b)
          .slice(0, 40);
        expect(keysOf(codes).words).toEqual(rarest);
        expect(keysOf([...codes].reverse()).words).toEqual(rarest);
      }),
    );
    expect(keysOf([word('lamane')]).words).toEqual([word('lamane')]);
  });

  test('three in eight of its shingles, the same where they are quoted in one text and not in the other', () => {
    const shingles = Array.from({ length: 64 }, (_, at) => 2 * at * 7919);
    const found = keysOf([], shingles).shingles;
    expect(found).toHaveLength((shingles.length * 3) / 8);
    expect(
      keysOf(
        [],
        shingles.map((hash) => hash + 1),
      ).shingles,
    ).toEqual(found);
  });
});
