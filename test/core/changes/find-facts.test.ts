import { describe, expect, test } from 'vitest';
import { factsIn, readPair, wordsOf } from './texts';

/** Kind and words of the facts of a text. */
function factsOf(lang: string, text: string): string[] {
  const [read] = readPair(lang, [text]);
  return read.sentences.flatMap((sentence) => sentence.facts.map((fact) => `${fact.kind} ${wordsOf(sentence, fact)}`));
}
const keysOf = (lang: string, text: string) => factsIn(readPair(lang, [text])[0]).map(({ key }) => key);

describe('numbers', () => {
  test.each([
    ['es', 'Unos 9 mil 277 barcos.', ['n 9277']],
    ['en', 'About 2,500 litres leaked from 3 tanks.', ['n 2500', 'n 3']],
    ['de', 'Rund 2.500 Liter liefen aus 3 Tanks.', ['n 2500', 'n 3']],
    ['fr', 'Environ 2 500 litres ont fui de 3 cuves.', ['n 2500', 'n 3']],
    ['fr', 'La perte est de 1,5 million de litres.', ['n 1500000']],
    ['ar', 'تسرب نحو ٢٥٠٠ لتر من ٣ خزانات.', ['n 2500', 'n 3']],
    ['zh', '约25万人离开。', ['n 250000']],
    ['ja', '約25万人が避難した。', ['n 250000']],
    ['ru', 'Вылилось около 2500 литров.', ['n 2500']],
    ['en', 'The price rose 4.5 per cent.', ['n 4.5']],
  ])('%s: %s', (lang, text, keys) => {
    expect(keysOf(lang, text)).toEqual(keys);
  });

  test.each([
    ['a time of day', 'en', 'It left at 4 p.m. yesterday.'],
    ['a time with a colon', 'en', 'It left at 16:30 yesterday.'],
    ['a time in French', 'fr', 'Il est parti à 16h30 hier.'],
    ['a time in German', 'de', 'Es legte um 19 Uhr ab.'],
    ['a time in Chinese', 'zh', '它在下午4点离开。'],
    ['a time in Korean', 'ko', '배는 오후 4시, 항구를 떠났다.'],
    ['a number in a name', 'en', 'Two F-16 jets and the G7 met covid-19 rules.'],
    ['a range', 'en', 'Between 15-20 boats are missing.'],
    ['a number in two pieces', 'ar', 'غرق 58ر54 منها.'],
    ['metres or millions', 'en', 'It cost 60m.'],
  ])('%s is not compared', (_what, lang, text) => {
    expect(factsOf(lang, text).filter((fact) => fact.startsWith('number'))).toEqual([]);
  });

  test('a word in Korean that only begins like an hour is no time', () => {
    expect(keysOf('ko', '주민 4시민이 떠났다.')).toEqual(['n 4']);
  });
});

describe('places', () => {
  test.each([
    ['en', 'Divers from Norway and Danish engineers came.', ['place Norway', 'place Danish']],
    ['fr', 'Des plongeurs norvégiens et la Suède sont là.', ['place norvégiens', 'place Suède']],
    ['de', 'Taucher aus Norwegen und dänische Fachleute kamen.', ['place Norwegen', 'place dänische']],
    ['ru', 'Водолазы из Норвегии и Франции прибыли.', ['place Норвегии', 'place Франции']],
    ['ar', 'وصل غواصون من النرويج أمس.', ['place النرويج']],
  ])('%s: %s', (lang, text, facts) => {
    expect(factsOf(lang, text)).toEqual(facts);
  });
});

describe('facts of a paragraph', () => {
  test('stand in its order and none over another', () => {
    expect(factsOf('en', 'In 2019 the captain Lars Holm took 40 divers to Norway.')).toEqual([
      'number 2019',
      'name Lars Holm',
      'number 40',
      'place Norway',
    ]);
  });

  test('a country is a place and no name, though it has a capital', () => {
    expect(factsOf('en', 'They sailed to Sweden with Holm.')).toEqual(['place Sweden', 'name Holm']);
  });

  test('offsets count from the paragraph, also behind Arabic', () => {
    const [read] = readPair('ar', ['غرقت السفينة. نجا ٢٣ بحارا.']);
    expect(read.sentences.flatMap((sentence) => sentence.facts.map((fact) => wordsOf(sentence, fact)))).toEqual(['٢٣']);
  });

  test.each(['', '   ', '…', 'rain fell'])('%j has none', (text) => {
    expect(factsOf('en', text)).toEqual([]);
  });
});
