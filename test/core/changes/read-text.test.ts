import { describe, expect, test } from 'vitest';
import { factsIn, readPair } from './texts';

describe('sentences', () => {
  test('are counted through the whole text, each with its paragraph and offsets', () => {
    const [{ sentences }] = readPair('en', ['Rain fell. The river rose.', '', 'Two boats sank.']);
    expect(sentences.map(({ index, span }) => [index, span])).toEqual([
      [0, { paragraph: 0, start: 0, end: 10 }],
      [1, { paragraph: 0, start: 11, end: 26 }],
      [2, { paragraph: 2, start: 0, end: 15 }],
    ]);
  });

  test('have the words and facts that start in them, and no others', () => {
    const [{ sentences }] = readPair('en', ['The crew of 7 left Norway. In 2019 came 9.']);
    expect(sentences.map(({ facts }) => facts.map(({ key }) => key))).toEqual([
      ['n 7', 'p NO'],
      ['n 2019', 'n 9'],
    ]);
    expect(sentences.map(({ wording }) => wording)).toEqual(['the crew of 7 left norway', 'in 2019 came 9']);
  });

  test.each([
    ['case and punctuation', 'en', 'The ferry, at last, LEFT!', 'the ferry at last left'],
    ['accents', 'fr', 'L’été est là.', 'l ete est la'],
    ['digits', 'ar', 'نجا ٢٣ بحارا.', 'نجا 23 بحارا'],
    ['quotation marks', 'de', '„Nein“, sagte er.', 'nein sagte er'],
  ])('have a wording without %s', (_what, lang, text, wording) => {
    expect(readPair(lang, [text])[0].sentences.map((sentence) => sentence.wording)).toEqual([wording]);
  });

  test.each([[[]], [['']], [['  ', '…']]])('%j has none', (paragraphs) => {
    expect(readPair('en', paragraphs)[0].sentences).toEqual([]);
  });

  test('beyond 1500 are not read', () => {
    const [{ sentences }] = readPair(
      'en',
      Array.from({ length: 1600 }, (_, index) => `Line ${index} of a log.`),
    );
    expect(sentences).toHaveLength(1500);
  });
});

describe('two texts read together', () => {
  const names = (asked: string, other: string) => factsIn(readPair('en', [asked], [other])[0]).filter(({ kind }) => kind === 'name');

  test('a word that the other text writes small is a name in neither', () => {
    expect(names('The crew met captain Steward there.', 'The crew slept.')).toHaveLength(1);
    expect(names('The crew met captain Steward there.', 'The steward slept.')).toHaveLength(0);
  });

  test('of one language are compared by words, of two by facts alone', () => {
    const clues = (otherLang: string) => readPair('en', ['The divers found 7 engines.'], [], otherLang)[0].sentences[0]?.clues.length;
    expect(clues('en')).toBe(4);
    expect(clues('fr')).toBe(1);
  });
});
