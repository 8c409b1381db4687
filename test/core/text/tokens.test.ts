import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shingleWords, tokenise } from '../../../src/core/text/tokens';

const surfaces = (text: string) => tokenise(text).map(({ surface }) => surface);

describe('words', () => {
  test.each([
    ['punctuation', 'Le ferry, dit-on, a coulé.', ['Le', 'ferry', 'dit', 'on', 'a', 'coulé']],
    ['apostrophes', "l’île d'Aden", ['l', 'île', 'd', 'Aden']],
    ['digits and letters together', 'F-16 et 2e', ['F', '16', 'et', '2e']],
    ['combining marks', 'e\u0301te\u0301', ['e\u0301te\u0301']],
    ['Arabic vowels', 'مُحَمَّد هنا', ['مُحَمَّد', 'هنا']],
    ['a Persian joiner', 'می\u200cشود', ['می\u200cشود']],
    ['Hindi', 'हज़ार लोग', ['हज़ार', 'लोग']],
    ['Korean', '정부가 밝혔다', ['정부가', '밝혔다']],
    ['Chinese, by character', '政府说', ['政', '府', '说']],
    ['Japanese beside Latin', 'NHKは東京', ['NHK', 'は', '東', '京']],
    ['Thai, marks with their letter', 'น้ำ', ['น้', 'ำ']],
    ['nothing at all', ' … — !', []],
  ])('%s', (_what, text, words) => {
    expect(surfaces(text)).toEqual(words);
  });

  test('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) =>
        tokenise(text).every(({ surface, start }) => text.slice(start, start + surface.length) === surface),
      ),
    );
  });

  test('are none where folding leaves nothing', () => {
    expect(tokenise('ء ـ')).toEqual([]);
  });
});

describe('capitals', () => {
  test.each([
    ['Latin', 'Aden'],
    ['accented', 'Évian'],
    ['Cyrillic', 'Минск'],
    ['Greek', 'Αθήνα'],
    ['Armenian', 'Երևան'],
    ['beyond the first plane', '𐐔𐐯'],
  ])('%s', (_script, word) => {
    expect(tokenise(word)[0]?.capitalised).toBe(true);
  });

  test.each(['aden', 'عدن', '亚丁', '2e', 'ქალაქი'])('%s has none', (word) => {
    expect(tokenise(word)[0]?.capitalised).toBe(false);
  });
});

describe('a sentence is opened', () => {
  test.each([
    ['by a full stop', 'Sank. Aden', true],
    ['by a question mark', 'Sank? Aden', true],
    ['by an Arabic question mark', 'هل؟ نعم', true],
    ['by a danda', 'यह। वह', true],
    ['by a colon', 'Aden: Ferry', true],
    ['by a line', 'Sank\nAden', true],
    ['by a quotation mark', 'said «Aden', true],
    ['by a spaced dash', 'AFP – Aden', true],
    ['not by a comma', 'Sank, Aden', false],
    ['not by a hyphen', 'Mont-Blanc', false],
    ['not by a space', 'in Aden', false],
  ])('%s', (_by, text, opens) => {
    expect(tokenise(text)[1]?.opensSentence).toBe(opens);
  });

  test('by the text itself, whatever stands before its first word', () => {
    expect(tokenise('(Aden')[0]?.opensSentence).toBe(true);
  });
});

describe('the words that shingles are made of', () => {
  test.each([
    ['are folded', 'La Mer Égée', ['la', 'mer', 'egee']],
    ['are overlapping pairs where nothing stands between words', '政府说话', ['政府', '府说', '说话']],
    ['take a run of such a script and a spaced word apart', 'NHKは東京', ['nhk', 'は東', '東京']],
    ['lose a lone character', 'A 中 B', ['a', 'b']],
  ])('%s', (_how, text, words) => {
    expect(shingleWords(tokenise(text))).toEqual(words);
  });
});
