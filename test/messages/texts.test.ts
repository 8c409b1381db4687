import { describe, expect, test } from 'vitest';
import { makeTexts } from '../../src/messages/texts';
import { getMessageOf, textsOf } from '../ui/locale';

describe('language', () => {
  test.each([
    ['en', 'en-GB', 'en-GB', 'ltr'],
    ['fr', 'fr-CH', 'fr-CH', 'ltr'],
    ['ar', 'ar', 'ar', 'rtl'],
    ['pt', 'pt-BR', 'pt-BR', 'ltr'],
    ['pt', 'pt-PT', 'pt-PT', 'ltr'],
    ['zh_CN', 'zh-CN', 'zh-CN', 'ltr'],
    // The browser is in Hebrew, the texts are in English: direction and dates follow the texts.
    ['en', 'he', 'en', 'ltr'],
  ])('words in %s for a browser in %s: %s, %s', (words, browser, language, direction) => {
    const texts = makeTexts(getMessageOf(words), browser);
    expect([texts.language, texts.direction]).toEqual([language, direction]);
  });
});

describe('dates', () => {
  test('a day stays that day whatever the time zone', () => {
    expect(textsOf('en').date('2024-05-03')).toBe('May 3, 2024');
    expect(textsOf('fr').date('2024-05-03')).toBe('3 mai 2024');
  });

  test('a moment is shown with its time', () => {
    expect(textsOf('en').date('2024-05-03T10:15:00+02:00')).toMatch(/^May \d, 2024, \d+:15/);
  });

  test('in a line with little room a moment of today is its time, and any other date its day', () => {
    const now = new Date(2026, 4, 3, 18).getTime();
    const at = (day: number, year = 2026) => new Date(year, 4, day, 9, 12).toISOString();
    const short = (iso: string) => textsOf('de').shortDate(iso, now);
    expect([at(3), at(2), at(3, 2024), '2026-05-03', 'soon'].map(short)).toEqual(['09:12', '2. Mai', '3. Mai 2024', '3. Mai', null]);
  });

  test('what is no date gives none', () => {
    expect(textsOf('en').date('yesterday, perhaps')).toBeNull();
  });
});

describe('numbers', () => {
  test.each([
    [0, '0 kB'],
    [1_500, '1.5 kB'],
    [5_300_000, '5 MB'],
    [2_000_000_000, '2 GB'],
  ])('%d bytes are %s', (bytes, said) => {
    expect(textsOf('en').size(bytes)).toBe(said);
  });

  test.each([
    ['fr', 1_000_000, 'chez 1 000 000 d’autres médias'],
    ['ru', 21, 'ещё в 21 издании'],
    ['ru', 3, 'ещё в 3 изданиях'],
    ['zh_CN', 1, '另有 1 家媒体'],
    ['ar', 2, 'وسيلتين إعلاميتين أخريين'],
    ['ar', 3, '3 وسائل إعلامية أخرى'],
    ['ar', 11, '11 وسيلة إعلامية أخرى'],
  ])('%s has its own form for %d', (locale, count, said) => {
    expect(textsOf(locale).sayCount('siblingsAt', count).replace(/\s/g, ' ')).toContain(said);
  });
});

describe('cut', () => {
  test('a text is cut where its parts stand', () => {
    expect(textsOf('en').cut('pageCreditsAndMentions', 2)).toEqual(['the page credits ', 0, ' and mentions ', 1, ' in the story']);
  });

  test('a list joins its parts as its language does', () => {
    expect(textsOf('en').cutList(3)).toEqual([0, ', ', 1, ', and ', 2]);
    expect(textsOf('fr').cutList(2)).toEqual([0, ' et ', 1]);
    expect(textsOf('ar').cutList(2)).toEqual([0, ' و', 1]);
    expect(
      textsOf('zh_CN')
        .cutList(12)
        .filter((piece) => typeof piece === 'number'),
    ).toEqual(Array.from({ length: 12 }, (_, at) => at));
  });
});
