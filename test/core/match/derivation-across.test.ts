import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import { compare } from '../../../src/core/match/compare';
import { derivationAcross } from '../../../src/core/match/derivation-across';
import type { AcrossOverlap } from '../../../src/core/match/shared-terms';

const overlap = (changed: Partial<AcrossOverlap> = {}): AcrossOverlap => ({
  shared: 6,
  facts: 7,
  asked: 15,
  other: 20,
  askedWords: 300,
  otherWords: 300,
  numbers: { shared: 4, asked: 5, other: 5 },
  ...changed,
});
const reach = (changed: Partial<AcrossOverlap> = {}, askedWords = 300, otherWords = 300) =>
  derivationAcross(overlap({ ...changed, askedWords, otherWords }));

describe('the evidence of a translation', () => {
  test('reaches further with more shared facts, and less far with more that are not shared', () => {
    expect(reach({ shared: 8 })).toBeGreaterThan(reach());
    expect(reach({ other: 30 })).toBeLessThan(reach());
    expect(reach({ asked: 30 })).toBeLessThan(reach());
  });

  test('is none where facts stand no nearer to each other than by chance', () => {
    expect(reach({ shared: 0 })).toBe(0);
    expect(reach({ shared: -3 })).toBe(0);
  });

  test('is the same from both sides', () => {
    expect(reach({ asked: 7, other: 40 }, 90, 500)).toBeCloseTo(reach({ asked: 40, other: 7 }, 500, 90), 12);
  });

  test('does not weaken where most words may be names', () => {
    expect(reach({ asked: 170 })).toBe(reach({ asked: 30 }));
  });

  test('is not enough for two texts of two facts', () => {
    expect(reach({ facts: 2 })).toBeLessThan(1);
    expect(reach({ shared: 0.9, asked: 1.5, other: 1.5 })).toBeLessThan(1);
  });

  test.each([
    [3, 3, 1, true],
    [9, 4, 1, true],
    [3, 3, 2, false],
    [2, 9, 0, false],
  ])('with %i and %i exact numbers of which %i are shared, the numbers differ: %s', (asked, other, shared, differ) => {
    expect(reach({ numbers: { asked, other, shared } }) < 1).toBe(differ);
  });
});

const print = (lang: string, text: string) => makeFingerprint('', text.split('\n'), lang, languageLists);
const REPORT = print(
  'en',
  'Ferry operator Norlund carried 1.48 million passengers in the first quarter, 6.3 percent more than a year earlier.\nIts profit rose to 23.7 million euros, said Marta Kelin, who heads the company in Odmark.\nThe ferry to Tarvik was late on 118 days.',
);

test.each([
  [
    'tr',
    'Feribot şirketi Norlund ilk çeyrekte 1 milyon 480 bin yolcu taşıdı, bu bir yıl öncesinden yüzde 6,3 fazla.\nOdmark merkezli şirketin başındaki Marta Kelin, kârın 23,7 milyon avroya çıktığını söyledi.\nTarvik feribotu 118 gün gecikti.',
  ],
  [
    'hi',
    'फेरी कंपनी नॉर्लुंड ने पहली तिमाही में 14.8 लाख यात्री ढोए, जो एक साल पहले से 6.3 प्रतिशत अधिक है।\nओडमार्क की कंपनी की प्रमुख मार्टा केलिन ने कहा कि मुनाफा 2.37 करोड़ यूरो हो गया।\nतार्विक की फेरी 118 दिन देर से चली।',
  ],
  [
    'ja',
    'フェリー会社ノルルンドは第1四半期に前年より6.3%多い148万人を運んだ。\nオドマルクの同社を率いるマルタ・ケリンは、利益が2370万ユーロに増えたと述べた。\nタルビク行きは118日遅れた。',
  ],
  [
    'zh',
    '渡轮公司诺伦德第一季度运送旅客148万人，比上年多6.3%。\n设在奥德马克的该公司负责人玛尔塔·凯林说，利润增至2370万欧元。\n开往塔尔维克的渡轮有118天晚点。',
  ],
])('a short report is found in %s, whose numbers are written in another way', (lang, text) => {
  const translated = print(lang, text);
  expect(compare(translated, REPORT).relation).toBe('translated');
  expect(compare(REPORT, translated).relation).toBe('translated');
});

test('a report of another quarter, in another language, is no translation', () => {
  const other = print(
    'de',
    'Die Fährgesellschaft Norlund hat im zweiten Quartal 1,12 Millionen Fahrgäste befördert, 2,9 Prozent weniger als vor einem Jahr.\nDer Gewinn sank auf 17,2 Millionen Euro, sagte Marta Kelin, die das Unternehmen in Odmark leitet.\nDie Fähre nach Tarvik kam an 64 Tagen zu spät.',
  );
  expect(compare(other, REPORT).relation).not.toBe('translated');
  expect(compare(REPORT, other).relation).not.toBe('translated');
});
