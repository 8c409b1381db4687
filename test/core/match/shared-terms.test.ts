import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import { TERM_KINDS } from '../../../src/core/fingerprint/story-term';
import { inOrder, overlapTerms, type TermOverlap, termContainment, together } from '../../../src/core/match/shared-terms';

const printOf = (text: string) => makeFingerprint('', [text], 'en', languageLists);
const FACTS = printOf('They counted 2487 ships, 913 trucks and 61 planes near Mostec, said Anton Terzic of Hungary yesterday evening.');

type Kind = TermOverlap['number'];

describe('order', () => {
  test.each([
    ['all of them rising', [1, 2, 5, 9], 1],
    ['one out of place', [1, 9, 2, 5], 3 / 4],
    ['all of them falling', [9, 5, 2, 1], 1 / 4],
    ['halves exchanged', [5, 6, 7, 1, 2, 3], 1 / 2],
    ['one alone', [4], 1],
    ['none', [], 0],
  ])('%s', (_what, indices, share) => {
    expect(inOrder(indices)).toBe(share);
  });

  test('is the share of the longest choice of terms that keeps its order', () => {
    const longest = (indices: readonly number[], above = -1): number => {
      const [first, ...rest] = indices;
      if (first === undefined) return 0;
      return Math.max(longest(rest, above), first > above ? 1 + longest(rest, first) : 0);
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 99 }), { minLength: 1, maxLength: 10 }), (indices) => {
        expect(inOrder(indices)).toBeCloseTo(longest(indices) / indices.length);
      }),
    );
  });
});

describe('what two texts share', () => {
  test('is everything for a text and itself, in its own order', () => {
    const overlap = overlapTerms(FACTS, FACTS);
    for (const kind of TERM_KINDS) {
      expect(termContainment(overlap[kind])).toBeCloseTo(1);
      expect(overlap[kind].aligned).toBeCloseTo(kind === 'word' ? 0 : overlap[kind].shared);
    }
    expect(overlap.likeness).toBeCloseTo(1);
    expect(inOrder(overlap.wordIndices)).toBe(1);
  });

  test('is nothing for texts that have nothing in common', () => {
    const overlap = overlapTerms(FACTS, printOf('Bakers sold bread'));
    const all = together(overlap);
    expect([all.shared, all.aligned, termContainment(all), overlap.likeness]).toEqual([0, 0, 0, 0]);
    expect([...overlap.wordIndices, ...overlap.factIndices]).toEqual([]);
  });

  test('is nothing for an empty text', () => {
    const empty = printOf('');
    for (const overlap of [overlapTerms(empty, FACTS), overlapTerms(FACTS, empty), overlapTerms(empty, empty)])
      expect([termContainment(together(overlap)), overlap.likeness]).toEqual([0, 0]);
  });

  test('counts less the further apart it stands: little less at a tenth of the text, hardly at all at half of it', () => {
    const filler = ['bread', 'butter', 'cheese', 'apples', 'pears', 'plums', 'grapes', 'melons'];
    const textWith = (words: number) => printOf([...filler.slice(0, words), '2487', ...filler.slice(words)].join(' '));
    const [same, near, far] = [0, 1, 4].map((words) => overlapTerms(textWith(0), textWith(words)).number) as [Kind, Kind, Kind];
    expect([near.shared, far.shared]).toEqual([same.shared, same.shared]);
    expect(near.aligned / same.aligned).toBeGreaterThan(0.5);
    expect(near.aligned / same.aligned).toBeLessThan(0.9);
    expect(far.aligned / same.aligned).toBeLessThan(0.1);
  });

  test('is the more alike, the more often and the earlier both say it', () => {
    const once = printOf('harbour bread butter cheese apples');
    const often = printOf('harbour harbour harbour harbour bread butter');
    const asked = printOf('harbour harbour harbour pears plums grapes');
    expect(overlapTerms(asked, often).likeness).toBeGreaterThan(overlapTerms(asked, once).likeness);
  });
});

test('containment looks at the lighter side', () => {
  const overlap = { shared: 2, asked: 2, other: 8, aligned: 0 };
  expect(termContainment(overlap)).toBe(1);
});
