import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../../src/build/language-lists';
import { compareTexts } from '../../../../src/core/changes/compare-texts';
import { makeFingerprint } from '../../../../src/core/fingerprint/make-fingerprint';
import { holdingByTerms, holdingByTexts } from '../../../../src/core/provenance/missed-notes/holds-amendment';

const RIGHT = [
  'The harbour board of Norwick counted 62 boats at the quay on Friday, the board said in a statement.',
  'Its chair, Olga Brandt, asked the owners of 26 other boats to come back before the storm.',
];
const byTexts = (copy: string[], page: string[], old: string, now: string, lang = 'en') => {
  const text = (paragraphs: string[]) => ({ paragraphs, lang, credits: [] });
  return holdingByTexts({ old, now }, { copy: text(copy), page: text(page), changes: compareTexts(text(copy), text(page), languageLists) });
};

describe('by both texts', () => {
  const wrong = RIGHT.map((text) => text.replace('62', '26').replace('Olga', 'Helga'));
  test.each([
    ['the old number at that place', wrong, '26', '62', 'old'],
    ['the old number with what is counted', wrong, '26 boats', '62 boats', 'old'],
    ['the old name', wrong, 'Helga Brandt', 'Olga Brandt', 'old'],
    ['the new one', RIGHT, '26', '62', 'now'],
    [
      'neither',
      ['The harbour board of Norwick counted the boats at the quay on Friday, the board said in a statement.'],
      '26',
      '62',
      'unknown',
    ],
  ] as const)('%s', (_, copy, old, now, holding) => {
    expect(byTexts([...copy], RIGHT, old, now)).toBe(holding);
  });

  test('that the old number stands elsewhere tells nothing', () => {
    expect(byTexts([RIGHT[1] ?? ''], RIGHT, '26', '62')).toBe('unknown');
  });

  test('nor where the copy tells of something else with the old number', () => {
    const copy = [
      'At the quay of Norwick the harbour board counted boats on Friday, while 26 owners stood in the rain and drank their tea.',
    ];
    expect(byTexts(copy, [RIGHT[0] ?? ''], '26', '62')).toBe('unknown');
  });

  test('in a script without spaces', () => {
    const page = ['港の委員会は金曜日、岸壁に62隻の船がいると発表した。', '委員長は嵐の前に戻るよう船主に求めた。'];
    const copy = page.map((text) => text.replace('62', '26'));
    expect(byTexts(copy, page, '26隻', '62隻', 'ja')).toBe('old');
    expect(byTexts(page, page, '26隻', '62隻', 'ja')).toBe('now');
  });
});

describe('by fingerprints', () => {
  const print = (text: string) => makeFingerprint('', [text], 'en', languageLists);
  const [right, wrong] = [print('The board counted 6,241 boats.'), print('The board counted 6,214 boats.')];
  test('long numbers', () => {
    expect(holdingByTerms({ old: '6,214', now: '6,241' }, wrong, right)).toBe('old');
    expect(holdingByTerms({ old: '6,214', now: '6,241' }, right, right)).toBe('now');
    expect(holdingByTerms({ old: '6,214', now: '6,241' }, print('The board counted boats.'), right)).toBe('unknown');
  });

  test('long numbers of a translation', () => {
    const copy = makeFingerprint('', ['Le conseil a compté 6 214 bateaux.'], 'fr', languageLists);
    expect(holdingByTerms({ old: '6,214', now: '6,241' }, copy, right)).toBe('old');
  });

  test('not short ones, years, words, or where one article has both', () => {
    expect(holdingByTerms({ old: '26', now: '62' }, print('There were 26.'), print('There were 62.'))).toBe('unknown');
    expect(holdingByTerms({ old: '1987', now: '1978' }, print('It was 1987.'), print('It was 1978.'))).toBe('unknown');
    expect(holdingByTerms({ old: 'Helga Brandt', now: 'Olga Brandt' }, wrong, right)).toBe('unknown');
    const both = print('The board counted 6,241 boats, and 6,214 last year.');
    expect(holdingByTerms({ old: '6,214', now: '6,241' }, wrong, both)).toBe('unknown');
    expect(holdingByTerms({ old: '6,214', now: '6,241' }, both, right)).toBe('unknown');
  });
});
