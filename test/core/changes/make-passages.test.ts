import { describe, expect, test } from 'vitest';
import { alignSentences } from '../../../src/core/changes/align-sentences';
import { makePassages } from '../../../src/core/changes/make-passages';
import { diffWords } from '../../../src/core/changes/word-edits';
import { readPair } from './texts';

const FERRY = 'The ferry lost power off the coast of Norway.';
const CREW = 'Divers from Denmark are examining the broken engines.';
const OIL = 'Some 2,500 litres of oil leaked into the fjord.';
const NEW = 'Nobody had expected such weather in June.';

function passagesOf(asked: readonly string[], other: readonly string[]) {
  const [one, two] = readPair('en', asked, other);
  const pairs = alignSentences(one.sentences, two.sentences).map((pair) => ({
    ...pair,
    ...diffWords(pair.asked.tokens, pair.other.tokens),
  }));
  return makePassages(pairs, one, two);
}
/** Kind and words of each passage, as `kind: asked | other`. */
function shown(asked: readonly string[], other: readonly string[]): string[] {
  return passagesOf(asked, other).map((passage) => {
    const [one, two] = [passage.asked, passage.other];
    const words = [one && asked[one.paragraph]?.slice(one.start, one.end), two && other[two.paragraph]?.slice(two.start, two.end)];
    return `${passage.kind}: ${words.map((word) => word ?? '–').join(' | ')}`;
  });
}

describe('passages', () => {
  test.each([
    ['a copy', [FERRY], [FERRY], [`copied: ${FERRY} | ${FERRY}`]],
    [
      'sentences copied one after the other are one',
      [`${FERRY} ${OIL}`],
      [`${FERRY} ${OIL}`],
      [`copied: ${FERRY} ${OIL} | ${FERRY} ${OIL}`],
    ],
    ['but not over paragraphs', [FERRY, OIL], [FERRY, OIL], [`copied: ${FERRY} | ${FERRY}`, `copied: ${OIL} | ${OIL}`]],
    ['nor where they changed places', [`${FERRY} ${OIL}`], [`${OIL} ${FERRY}`], [`copied: ${FERRY} | ${FERRY}`, `copied: ${OIL} | ${OIL}`]],
    ['an added sentence', [FERRY, NEW], [FERRY], [`copied: ${FERRY} | ${FERRY}`, `added: ${NEW} | –`]],
    [
      'a sentence left out follows the one before it',
      [OIL, FERRY],
      [FERRY, NEW, OIL],
      [`copied: ${OIL} | ${OIL}`, `copied: ${FERRY} | ${FERRY}`, `left-out: – | ${NEW}`],
    ],
    ['one left out at the beginning comes first', [FERRY], [NEW, FERRY], [`left-out: – | ${NEW}`, `copied: ${FERRY} | ${FERRY}`]],
    [
      'sentences left out together are one',
      [FERRY],
      [FERRY, `${NEW} ${CREW}`],
      [`copied: ${FERRY} | ${FERRY}`, `left-out: – | ${NEW} ${CREW}`],
    ],
    ['nothing in common', [FERRY], [NEW], [`left-out: – | ${NEW}`, `added: ${FERRY} | –`]],
    ['nothing to compare with', [FERRY], [], [`added: ${FERRY} | –`]],
    ['nothing that was asked about', [], [FERRY], [`left-out: – | ${FERRY}`]],
    ['nothing at all', [], [], []],
  ])('%s', (_what, asked, other, passages) => {
    expect(shown(asked, other)).toEqual(passages);
  });
});

describe('edits', () => {
  test('of a kept sentence are the words of both sides', () => {
    const [passage] = passagesOf([OIL], [OIL.replace('leaked into', 'ran into').replace('the fjord', 'the cold fjord')]);
    expect(passage?.kind).toBe('changed');
    expect(passage?.edits).toEqual([
      { asked: { paragraph: 0, start: 25, end: 31 }, other: { paragraph: 0, start: 25, end: 28 } },
      { asked: null, other: { paragraph: 0, start: 38, end: 42 } },
    ]);
  });

  test('of a sentence told anew are not told', () => {
    const [passage] = passagesOf([OIL], ['Fishermen say the fjord is black: oil, 2,500 litres in all, had leaked.']);
    expect([passage?.kind, passage?.edits]).toEqual(['changed', []]);
    expect(passage?.likeness).toBeLessThan(0.5);
  });
});
