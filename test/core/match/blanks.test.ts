import { describe, expect, test } from 'vitest';
import type { TermKind } from '../../../src/core/fingerprint/story-term';
import { codeWeight, termCode } from '../../../src/core/fingerprint/term-code';
import { findBlanks } from '../../../src/core/match/blanks';

/** `word roof`, `number 38`: a kind and a key. */
const codesOf = (...terms: string[]): Uint32Array =>
  Uint32Array.from(terms, (term) => {
    const [kind, key = ''] = term.split(' ');
    return termCode({ kind: kind as TermKind, key });
  });
const weightOf = (...terms: string[]) => codesOf(...terms).reduce((sum, code) => sum + codeWeight(code), 0);

const CLOSED = ['word closed', 'number 24118.57', 'word higher', 'name rvbk', 'word trade'];

describe('two texts side by side', () => {
  test('other facts at the same place are a blank, weighed by the lighter side', () => {
    const { kept, changed, blanks, numberBlanks, otherGaps } = findBlanks(
      codesOf(...CLOSED),
      codesOf('word closed', 'number 7', 'word higher', 'name rvbk', 'word trade'),
    );
    expect({ blanks, numberBlanks, otherGaps }).toEqual({ blanks: 1, numberBlanks: 1, otherGaps: 0 });
    expect(changed).toEqual({ number: weightOf('number 7'), place: 0, name: 0, word: 0 });
    expect(kept.word).toBeCloseTo(weightOf('word closed', 'word higher', 'word trade'));
    expect(kept.name).toBeCloseTo(weightOf('name rvbk'));
  });

  test('terms of one side alone are an edit, and so are many on a side', () => {
    const cut = findBlanks(codesOf(...CLOSED), codesOf('word closed', 'word trade'));
    expect([cut.blanks, cut.otherGaps]).toEqual([0, 1]);
    const many = Array.from({ length: 13 }, (_, index) => `word anew${index}`);
    const rewritten = findBlanks(codesOf(...CLOSED), codesOf('word closed', ...many, 'name rvbk', 'word trade'));
    expect([rewritten.blanks, rewritten.otherGaps]).toEqual([0, 1]);
  });

  test('a term that both have elsewhere is nobody’s own', () => {
    const { blanks, otherGaps } = findBlanks(codesOf('word a1', 'word b1', 'word c1'), codesOf('word b1', 'word c1', 'word a1'));
    expect([blanks, otherGaps]).toEqual([0, 0]);
  });

  test('a term that is said again is kept as often as both say it in order', () => {
    const { kept, otherGaps } = findBlanks(codesOf('word ox', 'word ox', 'word cart'), codesOf('word ox', 'word cart'));
    expect(kept.word).toBeCloseTo(weightOf('word ox', 'word cart'));
    expect(otherGaps).toBe(0);
  });

  test('the same whichever was asked about', () => {
    const [one, other] = [codesOf(...CLOSED, 'word bank', 'number 12'), codesOf('word opened', 'number 12', ...CLOSED.toReversed())];
    expect({ ...findBlanks(one, other) }).toEqual({ ...findBlanks(other, one) });
  });
});
