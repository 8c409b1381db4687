import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint, type Print, printOfKept } from '../../../src/core/fingerprint/make-fingerprint';
import { findQuoter } from '../../../src/core/match/find-quoter';

const words = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');
const printOf = (...paragraphs: string[]): Print => makeFingerprint('', paragraphs, 'en', languageLists);

const [FIRST, SECOND] = [words('reef', 30), words('quay', 30)];
const report = printOf(FIRST, words('crew', 40), SECOND);
const own = [words('ferry', 50), words('rust', 60)] as const;

describe('a text that puts sentences of another in quotation marks, and has words of its own around them', () => {
  test.each([
    ['“', '”'],
    ['„', '“'],
    ['« ', ' »'],
    ['"', '"'],
    ['「', '」'],
  ])('quotes it, in the marks %s%s', (open, close) => {
    const piece = printOf(own[0], `${open}${FIRST}${close}`, own[1], `${open}${SECOND}${close}`);
    expect(findQuoter(report, piece)).toBe('other');
    expect(findQuoter(piece, report)).toBe('asked');
  });

  test('does so where only kept shingles are known', () => {
    const piece = printOf(own[0], `“${FIRST}”`, own[1], `“${SECOND}”`, words('sea', 200));
    expect(findQuoter(report, keptOf(piece))).toBe('other');
    expect(findQuoter(printOfKept(keptOf(piece)), keptOf(report))).toBe('asked');
  });
});

describe('neither quotes the other', () => {
  test.each<readonly [string, Print, Print]>([
    ['where both have the words in quotation marks', printOf(own[0], `“${FIRST}”`), printOf(words('crew', 40), `“${FIRST}”`)],
    ['where there are no marks', printOf(own[0], FIRST, own[1]), report],
    ['where nearly all of the text stands in marks', printOf(words('ferry', 6), `“${FIRST}”`, `“${SECOND}”`), report],
    ['where the words around them are the other’s too', printOf(words('crew', 40), `“${FIRST}”`, `“${SECOND}”`, words('rust', 20)), report],
    ['where it quotes no more than a sentence', printOf(own[0], `“${words('reef', 15)}”`, own[1]), report],
    ['where they share nothing', printOf(own[0], `“${words('sea', 40)}”`), report],
  ])('%s', (_what, one, other) => {
    expect([findQuoter(one, other), findQuoter(other, one)]).toEqual([null, null]);
  });
});
