import { describe, expect, test } from 'vitest';
import { differingActors } from '../../../src/core/changes/differing-actors';
import { likePairs, readPair, told } from './texts';

function differences(lang: string, asked: readonly string[], other: readonly string[]) {
  const [one, two] = readPair(lang, asked, other);
  return told(differingActors(likePairs(one, two), one, two));
}

describe('a noun of one country here and of another there', () => {
  test.each([
    [
      'en',
      'In 2019 the Portuguese trawlers lost 40 nets off Iceland.',
      'Off Iceland 40 nets were lost in 2019 by trawlers of Italy.',
      ['place', 'Portuguese trawlers', 'trawlers of Italy'],
    ],
    [
      'fr',
      'En 2019, des chalutiers portugais ont perdu 40 filets près de l’Islande.',
      'Près de l’Islande, 40 filets ont été perdus en 2019 par des chalutiers de pêche de coopératives italiennes.',
      ['place', 'chalutiers portugais', 'chalutiers de pêche de coopératives italiennes'],
    ],
    [
      'es',
      'En 2019 los arrastreros portugueses perdieron 40 redes cerca de Islandia.',
      'Cerca de Islandia se perdieron 40 redes en 2019, de arrastreros italianos.',
      ['place', 'arrastreros portugueses', 'arrastreros italianos'],
    ],
    [
      'de',
      'Im Jahr 2019 verloren dänische Hochseetrawler 40 Netze vor Island.',
      'Vor Island verloren 2019 die Hochseetrawler von Italien 40 Netze.',
      ['place', 'dänische Hochseetrawler', 'Hochseetrawler von Italien'],
    ],
  ])('%s: %s', (lang, asked, other, difference) => {
    expect(differences(lang, [asked], [other])).toEqual([difference]);
    const [kind, here, there] = difference;
    expect(differences(lang, [other], [asked])).toEqual([[kind, there, here]]);
  });
});

describe('no difference', () => {
  const ASKED = 'In 2019 the Portuguese trawlers lost 40 nets off Iceland.';
  const OTHER = 'Off Iceland 40 nets were lost in 2019 by trawlers of Italy.';

  test.each([
    ['the same country', [ASKED], [OTHER.replace('Italy', 'Portugal')]],
    ['no country in the noun’s phrase', [ASKED], [OTHER.replace('trawlers of Italy', 'trawlers that left Italy')]],
    ['behind a comma', [ASKED], [OTHER.replace('trawlers of Italy', 'trawlers, Italy says')]],
    ['a noun that is said twice', [ASKED, 'Other trawlers slept.'], [OTHER]],
    ['the other country stands near the noun too', [ASKED.replace('off Iceland', 'off Iceland and Italy')], [OTHER]],
    ['too few facts in common', ['The Portuguese trawlers lost nets off Iceland.'], ['Off Iceland nets were lost by trawlers of Italy.']],
    ['nothing to compare with', [ASKED], []],
  ])('%s', (_what, asked, other) => {
    expect(differences('en', asked, other)).toEqual([]);
  });
});
