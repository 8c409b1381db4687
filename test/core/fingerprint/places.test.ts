import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../src/core/fingerprint/places';
import { tokenise } from '../../../src/core/text/tokens';

const CASED = new Set(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ru', 'uk', 'sv', 'el', '']);
const countries = (lang: string, text: string) => findPlaces(tokenise(text), lang, CASED.has(lang)).map(({ country }) => country);

describe('countries by name', () => {
  test.each([
    ['en', 'The ferry left Djibouti for Yemen.', ['DJ', 'YE']],
    ['fr', 'Le navire a quitté l’Irak pour la Syrie.', ['IQ', 'SY']],
    ['de', 'Das Schiff fuhr von Frankreich nach Schweden.', ['FR', 'SE']],
    ['es', 'El barco salió de España hacia Marruecos.', ['ES', 'MA']],
    ['it', 'La nave è partita dalla Spagna per il Brasile.', ['ES', 'BR']],
    ['pl', 'Statek wypłynął do kraju Polska.', ['PL']],
    ['tr', 'Gemi Türkiye limanına döndü.', ['TR']],
    ['ru', 'Судно покинуло порт Япония.', ['JP']],
    ['ar', 'غادرت السفينة العراق إلى سوريا.', ['IQ', 'SY']],
    ['he', 'הספינה יצאה מצרים לכיוון איטליה.', ['EG', 'IT']],
    ['hi', 'जहाज भारत से नेपाल गया।', ['IN', 'NP']],
    ['ko', '배는 일본 항구를 떠났다.', ['JP']],
    ['zh', '船离开了日本。', ['JP']],
    ['ja', '船はイタリアを出た。', ['IT']],
    ['', 'The ferry left Egypt.', ['EG']],
  ])('%s: %s', (lang, text, found) => {
    expect(countries(lang, text)).toEqual(found);
  });
});

describe('countries by their people', () => {
  test.each([
    ['en', 'Iraqi and American soldiers, a German ship', ['IQ', 'US', 'DE']],
    ['fr', 'des soldats irakiens, le président américain, la Marine allemande', ['IQ', 'US', 'DE']],
    ['de', 'die irakischen, französischen, amerikanischen und italienischen Schiffe', ['IQ', 'FR', 'US', 'IT']],
    ['en', 'Irish, Belgian, Lebanese and Portuguese ferries', ['IE', 'BE', 'LB', 'PT']],
    ['fr', 'des navires irlandais, roumains et péruviens', ['IE', 'RO', 'PE']],
    ['de', 'dänische, belgische, tschechische, ägyptische und kroatische Schiffe', ['DK', 'BE', 'CZ', 'EG', 'HR']],
    ['es', 'los barcos marroquíes, irlandeses y tunecinos', ['MA', 'IE', 'TN']],
    ['ar', 'السفن الدنماركية والكندية', ['DK', 'CA']],
    ['es', 'El gobierno mexicano y los soldados Brasileños', ['MX', 'BR']],
    ['ar', 'القوات الأمريكية والجنود العراقيون', ['US', 'IQ']],
    ['ru', 'российские войска, корабль американского флота', ['RU', 'US']],
  ])('%s: %s', (lang, text, found) => {
    expect(countries(lang, text)).toEqual(found);
  });
});

describe('names of several words', () => {
  test('are one place and say where they stand', () => {
    const tokens = tokenise('He left the United States for Saudi Arabia.');
    expect(findPlaces(tokens, 'en', true).map(({ country, from, to }) => [country, tokens[from]?.surface, tokens[to]?.surface])).toEqual([
      ['US', 'United', 'States'],
      ['SA', 'Saudi', 'Arabia'],
    ]);
  });

  test.each([
    ['en', 'South Korea and North Korea', ['KR', 'KP']],
    ['fr', 'les États-Unis et la Corée du Sud', ['US', 'KR']],
    ['de', 'die Vereinigte Staaten', ['US']],
    ['es', 'los Estados Unidos', ['US']],
  ])('%s: %s', (lang, text, found) => {
    expect(countries(lang, text)).toEqual(found);
  });
});

describe('no country', () => {
  test.each([
    ['words that have none', 'en', 'The ferry left the harbour.'],
    ['a small word without its capital', 'en', 'a piece of china on the chad'],
    ['nothing', 'en', ''],
    ['a language that is none', 'no tag', 'Peru and Kenya'],
  ])('%s', (_what, lang, text) => {
    expect(countries(lang, text)).toEqual([]);
  });
});
