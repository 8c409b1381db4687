import { expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { agencies } from '../../../src/core/credit/agencies/agencies';
import { countriesIn, isCity } from '../../../src/core/credit/agencies/cities';
import { readDatelines } from '../../../src/core/credit/slots/dateline';
import { creditPage, fillerLines, said, textLine } from './page-of';

test('cities of one to three words are found in any case and script, with the country that the table of agencies writes', () => {
  expect(countriesIn('MANAMA (BNA) - The bridge')).toEqual(['BH']);
  expect(countriesIn('New Delhi, Santiago de Cuba und 東京')).toEqual(['IN', 'CU', 'JP']);
  expect(countriesIn('The bridge opened again.')).toEqual([]);
  expect([isCity('New Delhi'), isCity('Delhi'), isCity('New Delhi Times')]).toEqual([true, false, false]);
});

test('two agencies with one ambiguous name and one language have cities that tell them apart', () => {
  const homes = new Map<string, string[]>();
  for (const { ambiguous, country, languages } of agencies) {
    for (const name of ambiguous)
      for (const lang of languages) homes.set(`${name} ${lang}`, [...(homes.get(`${name} ${lang}`) ?? []), country]);
  }
  const named = [
    'MANAMA',
    'KABUL',
    'ALGER',
    'DAKAR',
    'BAKU',
    'WIEN',
    'NAIROBI',
    'BONN',
    'LA HABANA',
    'GIRONA',
    'TAIPEI',
    'NICOSIA',
  ].flatMap(countriesIn);
  const shared = [...homes].filter(([, countries]) => new Set(countries).size > 1);
  expect(shared.map(([name]) => name)).toContain('BNA en');
  for (const [name, countries] of shared)
    expect(
      countries.filter((country) => !named.includes(country)),
      name,
    ).toEqual([]);
});

test('the country of the outlet decides before the place, and the declared region says where a page is from', () => {
  const read = (line: string, outletDomain: string, declaredLang: string) =>
    said(
      readDatelines(
        creditPage([textLine(line), ...fillerLines(6)], { lang: 'en', outletDomain, words: languageLists.words }, { declaredLang }),
      ),
    );
  const line = '(BNA) - The bridge opened again on Monday.';
  expect(read(line, 'paper.example', 'en')).toEqual([]);
  expect(read(line, 'paper.bh', 'en')[0]?.agency).toBe('bna-bh');
  expect(read(line, 'paper.example', 'en-BH')[0]?.agency).toBe('bna-bh');
  expect(read(`KABUL ${line}`, 'paper.example', 'en')[0]?.agency).toBe('bakhtar');
  expect(read(`KABUL ${line}`, 'paper.bh', 'en')[0]?.agency).toBe('bna-bh');
});
