import { describe, expect, test } from 'vitest';
import { TERM_KINDS } from '../../../src/core/fingerprint/story-term';
import { codeKind, codeWeight, isWordCode, termCode, weightsByKind } from '../../../src/core/fingerprint/term-code';

const number = (key: string) => termCode({ kind: 'number', key });
const name = (key: string) => termCode({ kind: 'name', key });
const word = (key: string) => termCode({ kind: 'word', key });

describe('a code', () => {
  test('is equal for equal terms alone', () => {
    expect(number('2500')).toBe(number('2500'));
    expect(number('2500')).not.toBe(number('2501'));
    expect(name('rtrs')).not.toBe(word('rtrs'));
  });

  test.each(TERM_KINDS)('tells its kind: %s', (kind) => {
    for (const key of ['23', '2500', 'rtrs', 'IQ', 'مقاتل']) {
      const code = termCode({ kind, key });
      expect(codeKind(code)).toBe(kind);
      expect(isWordCode(code)).toBe(kind === 'word');
      expect(code).toBe(code >>> 0);
    }
  });

  test('tells apart nearly as many terms as there are', () => {
    const codes = new Set(Array.from({ length: 50_000 }, (_, i) => word(`longword${i}`)));
    expect(codes.size).toBeGreaterThan(49_980);
  });
});

describe('rarity by form', () => {
  test('zeros at either end of a number tell nothing', () => {
    expect(codeWeight(number('0.05'))).toBe(codeWeight(number('50')));
    expect(codeWeight(number('0.75'))).toBe(codeWeight(number('75')));
  });

  test.each([
    ['numbers by their digits', [number('7'), number('2024'), number('40'), number('25'), number('412'), number('2487')]],
    ['names by their consonants', [name('rm'), name('mrn'), name('prkn'), name('trptr'), name('mskrtn')]],
    ['words by their length', [word('mer'), word('port'), word('navir'), word('attaqu')]],
  ])('%s', (_what, codes) => {
    const weights = codes.map(codeWeight);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(new Set(weights).size).toBeGreaterThanOrEqual(4);
  });

  test('round numbers say less than exact ones of their size', () => {
    expect(codeWeight(number('2500'))).toBeLessThan(codeWeight(number('2487')));
    expect(codeWeight(number('1000000'))).toBeLessThan(codeWeight(number('1000017')));
  });

  test('a pair of characters says less than a word', () => {
    expect(codeWeight(word('政府'))).toBeLessThan(codeWeight(word('attaqu')));
  });
});

test('weights are summed by kind', () => {
  const codes = Uint32Array.from([number('2487'), number('7'), name('rtrs')]);
  expect(weightsByKind(codes)).toEqual({
    number: codeWeight(number('2487')) + codeWeight(number('7')),
    name: codeWeight(name('rtrs')),
    place: 0,
    word: 0,
  });
  expect(weightsByKind(new Uint32Array())).toEqual({ number: 0, place: 0, name: 0, word: 0 });
});
