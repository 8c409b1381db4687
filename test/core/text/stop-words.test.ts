import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { fold } from '../../../src/core/text/fold';
import { stopWords } from '../../../src/core/text/stop-words';

describe('stop words', () => {
  test.each([
    ['en', 'the', 'ferry'],
    ['fr', 'été', 'navire'],
    ['fr', 'avons', 'avions'],
    ['de', 'für', 'hafen'],
    ['es', 'también', 'puerto'],
    ['pt', 'não', 'porto'],
    ['ar', 'إلى', 'ميناء'],
    ['fa', 'از', 'بندر'],
    ['ru', 'чтобы', 'паром'],
    ['he', 'של', 'נמל'],
    ['hi', 'है', 'बंदरगाह'],
    ['tr', 'için', 'liman'],
    ['pl', 'jest', 'port'],
    ['id', 'yang', 'pelabuhan'],
    ['no', 'ikke', 'havn'],
  ])('%s: %s, not %s', (lang, frequent, telling) => {
    expect(stopWords(lang, languageLists).has(fold(frequent))).toBe(true);
    expect(stopWords(lang, languageLists).has(fold(telling))).toBe(false);
  });

  test('are folded, as the words they are held against', () => {
    for (const lang of ['fr', 'ar', 'pl', 'tr', 'vi', 'hi']) {
      const unfolded = [...stopWords(lang, languageLists)].filter((word) => fold(word) !== word);
      expect(unfolded).toEqual([]);
    }
  });

  test.each(['', 'xx', 'constructor'])('are none where there is no list: %j', (lang) => {
    expect(stopWords(lang, languageLists).size).toBe(0);
  });
});
