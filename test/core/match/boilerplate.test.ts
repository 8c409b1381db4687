import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint, printWithout } from '../../../src/core/fingerprint/make-fingerprint';
import { findBoilerplate } from '../../../src/core/match/boilerplate';
import { comparableWithout } from '../../../src/core/match/comparable';
import { compare, compareVersion } from '../../../src/core/match/compare';

const FOOT =
  'Readers who value what this newsroom does may become members of it for less than the price of a cup of coffee every week, and get our evening letter with the tides, the weather and what the council decided.';

/** Sixty words that are given for this number alone. */
const story = (number: number) => Array.from({ length: 60 }, (_, i) => `w${number}x${i}`).join(' ');
const print = (...paragraphs: string[]) => makeFingerprint('', paragraphs, 'en', languageLists);

const asked = print(story(0), FOOT);
const sharing = (number: number, outlet: string) => {
  const other = print(story(number), story(number + 1000), story(number + 2000), FOOT);
  const { copied } = compareVersion(asked, other);
  return { outlet, fingerprint: keptOf(other), copied };
};

/** Updates of the asked story, each with more text than the one before, above the same foot. */
const update = (number: number) => {
  const later = Array.from({ length: number }, (_, i) => story(100 + i));
  return { outlet: 'quay.example', fingerprint: keptOf(print(story(0), FOOT, ...later)), copied: 1 };
};

describe('boilerplate', () => {
  test('is what an outlet has under several of its other stories', () => {
    const found = findBoilerplate(
      asked,
      [1, 2, 3].map((number) => sharing(number, 'quay.example')),
    );
    const notice = print(story(9), FOOT);
    expect(compare(asked, notice).relation).toBe('edited');
    expect(compare(printWithout(asked, found), comparableWithout(notice, found)).copied).toBeLessThan(0.2);
  });

  test('takes the words between two shingles that were sampled with it', () => {
    const found = findBoilerplate(
      asked,
      [1, 2, 3].map((number) => sharing(number, 'quay.example')),
    );
    const ofFoot = [...print(FOOT).all].filter((hash) => found.has(hash));
    expect(ofFoot.length).toBeGreaterThan(0.7 * print(FOOT).all.size);
    expect([...print(story(0)).all].some((hash) => found.has(hash))).toBe(false);
  });

  test.each([
    ['on fewer stories', [1, 2].map((number) => sharing(number, 'quay.example'))],
    ['on stories of as many outlets, as a copied paragraph is', [1, 2, 3].map((number) => sharing(number, `${number}.example`))],
    ['on outlets that nobody knows', [1, 2, 3].map((number) => sharing(number, ''))],
    ['in the updates of one story', [1, 2, 3].map((number) => update(number))],
  ])('is not what stands %s', (_what, others) => {
    expect(findBoilerplate(asked, others).size).toBe(0);
  });

  test('is never more than two thirds of an article', () => {
    const urgent = print('The dam at Dorrin holds', FOOT);
    const angles = [1, 2, 3].map((number) => ({ ...sharing(number, 'quay.example'), copied: 1 }));
    expect(findBoilerplate(urgent, angles).size).toBe(0);
  });

  test('does not hide a real copy', () => {
    const found = findBoilerplate(
      asked,
      [1, 2, 3].map((number) => sharing(number, 'quay.example')),
    );
    const copy = print(story(0), FOOT, 'Another foot of another site');
    expect(compare(printWithout(asked, found), comparableWithout(copy, found)).relation).toBe('identical');
  });
});
