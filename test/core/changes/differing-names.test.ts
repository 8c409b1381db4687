import { describe, expect, test } from 'vitest';
import { differingNames, isCountryName } from '../../../src/core/changes/differing-names';
import { readPair, told } from './texts';

function differences(lang: string, asked: readonly string[], other: readonly string[]) {
  const [one, two] = readPair(lang, asked, other);
  return told(differingNames(one, two));
}

describe('a country under another name', () => {
  const ASKED = ['The minister met envoys of the Sovereign Order and of 14 ports on Friday.'];
  const OTHER = ['On Friday the minister saw envoys of Malta and of 14 ports.'];

  test('is told where the same rare words stand around both', () => {
    expect(differences('en', ASKED, OTHER)).toEqual([['name', 'Sovereign Order', 'Malta']]);
    expect(differences('en', OTHER, ASKED)).toEqual([['name', 'Malta', 'Sovereign Order']]);
  });

  test.each([
    ['a name for a name', ASKED, ['On Friday the minister saw envoys of the Northern Wind and of 14 ports.']],
    ['a word made from the country', ASKED, ['On Friday the minister saw envoys of Maltese birth and of 14 ports.']],
    ['other words around', ASKED, ['Long before that, heavy rain had fallen over Malta.']],
    ['the country is known to the other text', [...ASKED, 'Malta slept.'], OTHER],
    ['no text', ASKED, []],
  ])('is not told: %s', (_what, asked, other) => {
    expect(differences('en', asked, other)).toEqual([]);
  });

  test('is not told where the name has two possible partners', () => {
    const two = ['On Friday the minister saw envoys of Malta and of 14 ports; the envoys of Cyprus and of 14 ports slept.'];
    expect(differences('en', ASKED, two)).toEqual([]);
  });
});

describe('isCountryName', () => {
  test.each([
    ['Norvège', 'NO', 'fr', true],
    ['norvégien', 'NO', 'fr', false],
    ['NORWEGEN', 'NO', 'de', true],
    ['النرويج', 'NO', 'ar', true],
    ['Норвегия', 'NO', 'ru', true],
    ['挪威', 'NO', 'zh', true],
    ['ノルウェー', 'NO', 'ja', true],
    ['Norway', 'NO', '', true],
    ['Norway', 'SE', 'en', false],
    ['South Korea', 'KR', 'en', true],
    ['US', 'US', 'en', true],
    ['', 'NO', 'en', false],
  ])('%s for %s in "%s": %s', (written, country, lang, isName) => {
    expect(isCountryName(written, country, lang)).toBe(isName);
  });
});
