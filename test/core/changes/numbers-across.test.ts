import { describe, expect, test } from 'vitest';
import { numbersAcross } from '../../../src/core/changes/numbers-across';
import { likePairs, readPair, told } from './texts';

const ENGLISH = ['In Bergen the coast guard of Norway saved 264 passengers and 31 sailors in 2019.'];

function differences(asked: readonly string[], other: readonly string[], otherLang: string) {
  const [one, two] = readPair('en', asked, other, otherLang);
  return told(numbersAcross(likePairs(one, two), one, two));
}

const TRANSLATIONS = [
  ['fr', 'À Bergen, les garde-côtes de Norvège ont sauvé 264 passagers et 31 marins en 2019.'],
  ['de', 'In Bergen rettete die Küstenwache von Norwegen im Jahr 2019 genau 264 Fahrgäste und 31 Seeleute.'],
  ['ar', 'في بيرغن أنقذ خفر سواحل النرويج ٢٦٤ راكبا و ٣١ بحارا في عام ٢٠١٩.'],
  ['ru', 'В Бергене береговая охрана Норвегии спасла 264 пассажира и 31 моряка в 2019 году.'],
  ['ja', 'ノルウェーの沿岸警備隊は2019年にベルゲンで乗客264人と船員31人を救助した。'],
] as const;

describe.each(TRANSLATIONS)('in %s', (lang, text) => {
  test('a faithful translation has no other number', () => {
    expect(differences(ENGLISH, [text], lang)).toEqual([]);
  });

  test('another number is told', () => {
    const [from, to] = text.includes('٢٦٤') ? ['٢٦٤', '٢٤٦'] : ['264', '246'];
    expect(differences(ENGLISH, [text.replace(from, to)], lang)).toEqual([['number', '264', to]]);
  });
});

describe('no difference', () => {
  const [, FRENCH] = TRANSLATIONS[0];
  test.each([
    ['two numbers differ: which is which is not known', FRENCH.replace('264', '246').replace('31', '37')],
    ['too far apart to count the same', FRENCH.replace('264', '900')],
    ['rounded', FRENCH.replace('264', '260')],
    ['left out', FRENCH.replace('264 ', '')],
  ])('%s', (_what, text) => {
    expect(differences(ENGLISH, [text], 'fr')).toEqual([]);
  });

  test.each([
    ['too few facts in common', 'The guard of Norway saved 264 people.', 'En Norvège, on a sauvé 246 personnes.'],
    ['a number that may be spelled out', 'In 2019 the guard of Norway saved 12 people.', 'En Norvège, en 2019, on a sauvé 24 personnes.'],
  ])('%s', (_what, asked, other) => {
    expect(differences([asked], [other], 'fr')).toEqual([]);
  });

  test('a number that the other text has elsewhere', () => {
    expect(differences(ENGLISH, [FRENCH.replace('264', '246'), 'On avait vendu 264 billets.'], 'fr')).toEqual([]);
  });

  test('a number that is the sum of others', () => {
    const asked = [ENGLISH[0]?.replace('264', '55') ?? ''];
    expect(differences(asked, [FRENCH.replace('264', '40'), 'On a compté 15 blessés.'], 'fr')).toEqual([]);
  });
});
