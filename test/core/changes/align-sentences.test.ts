import { describe, expect, test } from 'vitest';
import { alignSentences } from '../../../src/core/changes/align-sentences';
import { readPair, sentenceOf } from './texts';

/** Indexes of the paired sentences, as `asked-other`. */
function pairsOf(lang: string, asked: readonly string[], other: readonly string[], otherLang = lang): string[] {
  const [one, two] = readPair(lang, asked, other, otherLang);
  return alignSentences(one.sentences, two.sentences).map((pair) => `${pair.asked.index}-${pair.other.index}`);
}

const FERRY = 'The ferry lost power off the coast of Norway on its way to Bergen.';
const CREW = 'Divers and engineers from Denmark are examining the broken engines.';
const OIL = 'Some 2,500 litres of oil leaked into the fjord and killed many birds.';

describe('sentences are paired', () => {
  test.each([
    ['in the same order', [FERRY, CREW, OIL], [FERRY, CREW, OIL], ['0-0', '1-1', '2-2']],
    ['in another order', [FERRY, CREW, OIL], [OIL, FERRY, CREW], ['0-1', '1-2', '2-0']],
    ['told anew', [FERRY], ['Off Norway the coast guard found the ferry for Bergen without power.'], ['0-0']],
    ['over a sentence that one text adds', [FERRY, CREW], [FERRY, 'Nobody had expected such weather in June.', CREW], ['0-0', '1-2']],
    ['once each, where one text repeats itself later', [FERRY], [FERRY, CREW, FERRY], ['0-0']],
    ['in their own order, where both repeat themselves', [OIL, FERRY, OIL], [OIL, FERRY, OIL], ['0-0', '1-1', '2-2']],
    ['not with another statement', [FERRY], [OIL], []],
    ['not with nothing', [FERRY], [], []],
    ['not from nothing', [], [FERRY], []],
  ])('%s', (_what, asked, other, pairs) => {
    expect(pairsOf('en', asked, other)).toEqual(pairs);
  });

  test.each([
    ['de', 'Die Hafenfähre verlor vor Norwegen den Antrieb.', 'Vor Norwegen verlor die Hafenfähre am Abend den Antrieb.'],
    ['ar', 'غرقت العبارة قبالة سواحل النرويج يوم الجمعة.', 'قبالة سواحل النرويج غرقت يوم الجمعة العبارة القديمة.'],
    ['ru', 'Паром потерял ход у берегов Норвегии в пятницу.', 'У берегов Норвегии в пятницу потерял ход старый паром.'],
    ['zh', '渡轮在挪威海岸失去动力。', '星期五渡轮在挪威海岸失去了动力。'],
    ['ja', 'フェリーはノルウェー沖で動力を失った。', '金曜日、フェリーはノルウェー沖で動力を失った。'],
  ])('in %s', (lang, asked, other) => {
    expect(pairsOf(lang, [asked], [other])).toEqual(['0-0']);
  });

  test('by their wording alone, where they have no telling word', () => {
    const stops = 'They had it.';
    expect(sentenceOf('en', stops).clues).toEqual([]);
    expect(pairsOf('en', [stops, OIL], [OIL, stops])).toEqual(['0-1', '1-0']);
  });

  test('with the sentence among the same neighbours, of two with the same words', () => {
    const said = 'The ministry of transport gave no comment.';
    // By its position alone the second sentence of the other text is the nearer one.
    expect(pairsOf('en', [FERRY, said, OIL], [CREW, said, CREW, FERRY, said, OIL])).toEqual(['0-3', '1-4', '2-5']);
  });

  test('at a lower similarity, where many facts are the same', () => {
    const asked = 'In 2019 the shipyard at Odense overhauled 3 engines, 14 pumps and 250 valves after long quarrels about money.';
    const other = 'Records list 250 taps, 14 hoses, plus 3 motors: everything cheap, patched, rusting, unsafe, forgotten by owners.';
    expect(pairsOf('en', [asked], [other])).toEqual(['0-0']);
    expect(pairsOf('en', [asked], [other.replace('3 motors', 'quarrels')])).toEqual([]);
  });

  test('over two languages by their facts', () => {
    const french = 'À Bergen, 264 passagers et 23 marins norvégiens ont été sauvés.';
    expect(pairsOf('en', ['In Bergen 264 passengers and 23 Norwegian sailors were saved.', CREW], [french], 'fr')).toEqual(['0-0']);
  });
});

describe('a sentence that one text split', () => {
  const WHOLE = 'The old bridge over the Varde river fell at dawn and blocked the railway to Esbjerg for six days.';
  const PARTS = ['The old bridge over the Varde river fell at dawn.', 'It blocked the railway to Esbjerg for six days.'];

  test('is paired with each part, from either side', () => {
    expect(pairsOf('en', [WHOLE], PARTS)).toEqual(['0-0', '0-1']);
    expect(pairsOf('en', PARTS, [WHOLE])).toEqual(['0-0', '1-0']);
  });

  test('is not paired with a neighbour that says something else', () => {
    expect(pairsOf('en', [WHOLE], [PARTS[0] ?? '', OIL])).toEqual(['0-0']);
  });
});

test('similarity is 1 for the same words and falls as they are replaced', () => {
  const others = [OIL, OIL.replace('birds', 'seals'), OIL.replace('birds', 'seals').replace('fjord', 'bay')];
  const similarities = others.map((other) => {
    const [one, two] = readPair('en', [OIL], [other]);
    return alignSentences(one.sentences, two.sentences)[0]?.similarity ?? 0;
  });
  expect(similarities[0]).toBe(1);
  expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
  expect(new Set(similarities).size).toBe(3);
});
