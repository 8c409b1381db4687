import { describe, expect, test } from 'vitest';
import { around, isKnown, isSpelling, knownFacts, numberOf } from '../../../src/core/changes/known-facts';
import { factsIn, readPair } from './texts';

/** Whether the last fact of one text is known to another. */
function isLastKnown(lang: string, text: string, other: string): boolean {
  const [one, two] = readPair(lang, [text], [other]);
  const fact = factsIn(one).at(-1);
  if (!fact) throw new Error(`no fact: ${text}`);
  return isKnown(fact, knownFacts(two.sentences));
}

describe('a fact is known', () => {
  test.each([
    ['a number with another separator', 'en', 'They lost 2,500 litres.', 'The loss: 2500 litres.'],
    ['a number in words of magnitude', 'fr', 'La perte est de 1,5 million.', 'On a perdu 1 500 000 litres.'],
    ['a number in other digits', 'ar', 'نجا ٢٣ بحارا.', 'نجا 23 بحارا.'],
    ['a country by its people', 'en', 'The divers came from Denmark.', 'The Danish divers came.'],
    ['a name by its last word', 'en', 'The crew met captain Lars Holm there.', 'There the crew met Holm.'],
    ['a name in another spelling', 'en', 'The crew met captain Holm there.', 'There the crew met captain Holme.'],
    ['a name in an inflection', 'fr', 'Les navires des Gardiens sont là.', 'Le chef de la Garde est là.'],
    ['a name as an acronym', 'en', 'The crew called the Northern Wind there.', 'Then the crew called NW again.'],
    ['an acronym as a name', 'en', 'Then the crew called captain NW.', 'The crew called the Northern Wind there.'],
  ])('%s', (_what, lang, text, other) => {
    expect(isLastKnown(lang, text, other)).toBe(true);
  });

  test.each([
    ['another number', 'en', 'They lost 2,500 litres.', 'They lost 2,400 litres.'],
    ['another country', 'en', 'The divers came from Denmark.', 'The divers came from Norway.'],
    ['another name', 'en', 'The crew met captain Lars Holm there.', 'There the crew met captain Lars Dahl.'],
    ['nothing', 'en', 'The crew met captain Lars Holm there.', ''],
  ])('and not %s', (_what, lang, text, other) => {
    expect(isLastKnown(lang, text, other)).toBe(false);
  });
});

describe('spellings', () => {
  const areSpellings = (one: string, two: string) => {
    const [left, right] = readPair('en', [`The crew met ${one} there.`], [`The crew met ${two} there.`]).map((text) => factsIn(text)[0]);
    if (!left || !right) throw new Error(`no names: ${one}, ${two}`);
    return isSpelling(left, right);
  };

  test.each([
    ['Lars Holm', 'Lars Holme', true],
    ['Lars Holm', 'Lers Holm', true],
    ['Fjordposten', 'Fjord Posten', true],
    ['Lars Holm', 'Holm', true],
    ['Lars Holm', 'Erik Dahl', false],
    ['Anna Berg', 'Nils Strand', false],
  ])('%s and %s: %s', (one, two, same) => {
    expect(areSpellings(one, two)).toBe(same);
    expect(areSpellings(two, one)).toBe(same);
  });
});

test('the sentences around one are its neighbours and itself, as far as there are any', () => {
  const [text] = readPair('en', ['One came. Two left.', 'Three slept. Four woke.']);
  const indexes = (index: number) => {
    const sentence = text.sentences[index];
    return sentence && around(text, sentence).map((near) => near.index);
  };
  expect([0, 1, 3].map(indexes)).toEqual([
    [0, 1],
    [0, 1, 2],
    [2, 3],
  ]);
});

test('the value of a number is read from its key', () => {
  expect(factsIn(readPair('fr', ['La perte est de 1,5 million sur 2 500.'])[0]).map(numberOf)).toEqual([1_500_000, 2500]);
});
