import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint, type Print, printOfKept } from '../../../src/core/fingerprint/make-fingerprint';
import { copiedWords } from '../../../src/core/match/copied-words';

const words = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');
const printOf = (...runs: string[]): Print => makeFingerprint('', [runs.join(' ')], 'en', languageLists);
const LONG = words('a', 600);

describe('how much of a text is copied', () => {
  test.each([
    ['all of it', [words('a', 600)], 1, 1],
    ['half of each', [words('a', 300), words('x', 300)], 0.5, 0.5],
    ['a quarter of one that is all of the other', [words('a', 150)], 0.25, 1],
    ['all of one that is half of the other', [words('a', 600), words('x', 600)], 1, 0.5],
    ['nothing', [words('x', 600)], 0, 0],
  ])('%s', (_what, runs, ofLong, ofOther) => {
    const long = printOf(LONG);
    const other = printOf(...runs);
    const ways: ReadonlyArray<readonly [Print, Parameters<typeof copiedWords>[1]]> = [
      [long, other],
      [long, keptOf(other)],
      [printOfKept(keptOf(long)), keptOf(other)],
    ];
    for (const [asked, against] of ways) {
      const copied = copiedWords(asked, against);
      expect(Math.abs(copied.ofAsked - ofLong)).toBeLessThan(0.08);
      expect(Math.abs(copied.ofOther - ofOther)).toBeLessThan(0.08);
    }
  });

  test.each([
    ['a short text, of which all is kept', words('a', 100), 1 / 6, 1],
    ['a short text that is half copied', [words('a', 60), words('x', 60)].join(' '), 0.1, 0.5],
  ])('is the same for %s, whichever of both is known by a sample', (_what, text, ofLong, ofShort) => {
    const [long, short] = [printOf(LONG), printOf(text)];
    for (const [asked, against] of [
      [short, keptOf(long)],
      [printOfKept(keptOf(short)), keptOf(long)],
    ] as const) {
      const copied = copiedWords(asked, against);
      expect(Math.abs(copied.ofOther - ofLong)).toBeLessThan(0.1);
      expect(Math.abs(copied.ofAsked - ofShort)).toBeLessThan(0.2);
    }
    for (const asked of [long, printOfKept(keptOf(long))]) {
      const copied = copiedWords(asked, keptOf(short));
      expect(Math.abs(copied.ofAsked - ofLong)).toBeLessThan(0.1);
      expect(Math.abs(copied.ofOther - ofShort)).toBeLessThan(0.2);
    }
  });

  test('does not depend on where the copied part stands', () => {
    const long = printOf(LONG);
    const [first, last] = [printOf(words('a', 200), words('x', 200)), printOf(words('y', 200), words('a', 200))];
    expect(Math.abs(copiedWords(long, keptOf(first)).ofOther - copiedWords(long, keptOf(last)).ofOther)).toBeLessThan(0.1);
  });

  test('is exact where both texts are at hand', () => {
    const { ofAsked, ofOther } = copiedWords(printOf('a b c d e f g h'), printOf('a b c d e x y z'));
    expect([ofAsked, ofOther]).toEqual([2 / 5, 2 / 5]);
  });

  test('is nothing where either text is empty', () => {
    expect(copiedWords(printOf(''), printOf(LONG))).toMatchObject({ ofAsked: 0, ofOther: 0 });
    expect(copiedWords(printOf(LONG), keptOf(printOf('')))).toMatchObject({ ofAsked: 0, ofOther: 0 });
  });
});
