import { describe, expect, test } from 'vitest';
import { isSameSurroundings, sharedAround, shareNearKey, surroundingsOf } from '../../../src/core/changes/surroundings';
import { sentenceOf } from './texts';

/** What stands around the only number of a sentence. */
function around(lang: string, text: string) {
  const sentence = sentenceOf(lang, text);
  const fact = sentence.facts.find(({ kind }) => kind === 'number');
  if (!fact) throw new Error(`no number: ${text}`);
  return surroundingsOf(fact, sentence);
}

test('the nearest words come first, and the ends of the sentence are told', () => {
  expect(around('en', 'Old divers found 7 broken engines.')).toEqual({
    left: ['w found', 'w divers', 'w old', ''],
    right: ['w broken', 'w engine', ''],
  });
});

test('words further away than four are not told, nor an end behind them', () => {
  const { left, right } = around('en', 'Brave young Danish naval divers found 7 broken rusty blue diesel engines.');
  expect(left).toHaveLength(4);
  expect(right).toEqual(['w broken', 'w rusty', 'w blue', 'w diesel']);
});

describe('the same surroundings', () => {
  test.each([
    ['the same words', 'Divers found 7 engines there.', 'Divers found 9 engines there.', true],
    ['stop words between', 'Divers found 7 engines there.', 'Divers have found the 9 engines there.', true],
    ['another word before', 'Divers found 7 engines there.', 'Divers lost 9 engines there.', false],
    ['another word behind', 'Divers found 7 engines there.', 'Divers found 9 boats there.', false],
    ['the sentence begins: two words behind', '7 engines sank.', '9 engines sank.', true],
    ['the sentence begins: one word behind is not enough', '7 engines sank.', '9 engines burned.', false],
    ['the sentence ends: two words before', 'Divers found 7.', 'Divers found 9.', true],
    ['the sentence ends: one word before is not enough', 'Divers found 7.', 'Sailors found 9.', false],
    ['the number alone', '7.', '9.', false],
  ])('%s', (_what, one, two, same) => {
    expect(isSameSurroundings(around('en', one), around('en', two))).toBe(same);
  });

  test.each([
    ['de', 'Taucher fanden 7 Motoren dort.', 'Taucher fanden 9 Motoren dort.'],
    ['ar', 'وجد الغواصون 7 محركات صدئة.', 'وجد الغواصون 9 محركات صدئة.'],
    ['ru', 'Водолазы нашли 7 двигателей там.', 'Водолазы нашли 9 двигателей там.'],
    ['zh', '潜水员找到7台引擎', '潜水员找到9台引擎'],
  ])('in %s', (lang, one, two) => {
    expect(isSameSurroundings(around(lang, one), around(lang, two))).toBe(true);
  });
});

test('shared words are those around both, on either side and each once', () => {
  const [one, two] = [around('en', 'Divers found 7 engines, engines of steel.'), around('en', 'Engines of steel: 9, divers say.')];
  expect(sharedAround(one, two)).toEqual(['w divers', 'w engine', 'w steel']);
  expect(sharedAround(around('en', '7.'), around('en', '9.'))).toEqual([]);
});

test.each([
  [1, false],
  [2, true],
])('a shared word two words away is near within %d: %s', (within, isNear) => {
  const [one, two] = [around('en', 'Engines rust: 7 blue boats.'), around('en', 'Engines sank: 9 red trains.')];
  expect(shareNearKey(one, two, within)).toBe(isNear);
});
