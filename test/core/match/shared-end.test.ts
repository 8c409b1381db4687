import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import { compare } from '../../../src/core/match/compare';
import { beforeSharedEnd } from '../../../src/core/match/shared-end';

const printOf = (lang: string, title: string, ...paragraphs: string[]) => makeFingerprint(title, paragraphs, lang, languageLists);
const noticeOf = (lang: string, [title, lead]: readonly [string, string], offer: string) => printOf(lang, title, lead, offer);

/** Two short notices in front of one offer. */
const OFFERS = [
  {
    lang: 'hu',
    one: ['Új híd', 'Hétfőn nyílik meg a dunaparti új híd.'],
    two: ['Bezár a mozi', 'Vasárnap vetít utoljára a dombóvári mozi.'],
    offer:
      'Ez a cikk csak előfizetőink számára érhető el. Olvasson tovább havi 1990 forintért, az első hét ingyenes. Az előfizetés bármikor lemondható. Már előfizetőnk? Jelentkezzen be.',
  },
  {
    lang: 'sw',
    one: ['Daraja jipya', 'Daraja la Kigongo litafunguliwa Jumatatu.'],
    two: ['Tamasha la ngoma', 'Tamasha la ngoma litafanyika Mlimani mwishoni mwa wiki.'],
    offer:
      'Makala hii ni ya wanachama pekee. Jiunge kwa shilingi 150 kwa mwezi ili kuendelea kusoma, unaweza kusitisha wakati wowote. Tayari ni mwanachama? Ingia kwa barua pepe yako.',
  },
  {
    lang: 'zh',
    one: ['東港圖書館開館', '東港市立圖書館新館週六開放，館藏八萬冊。'],
    two: ['霧台櫻花季', '霧台櫻花季下週登場，今年改採接駁車上山。'],
    offer: '本文為會員專屬內容，訂閱即可閱讀全文。首月免費，之後每月新台幣一百二十元，隨時可取消訂閱。已經是會員？請登入。',
  },
] as const;

describe('an end that two notices share', () => {
  test.each(OFFERS)('is known, whichever is asked and whatever is kept: $lang', ({ lang, one, two, offer }) => {
    const [a, b] = [noticeOf(lang, one, offer), noticeOf(lang, two, offer)];
    const ofA = compare(a, keptOf(b)).beforeEnd;
    expect(ofA?.asked).toBeGreaterThanOrEqual(3);
    expect(compare(b, a).beforeEnd).toEqual({ asked: ofA?.other, other: ofA?.asked });
  });
});

describe('a copy', () => {
  const OFFER = OFFERS[0];
  const story = 'A dunaparti új híd hétfőn nyílik meg, mondta Kovács Piroska polgármester. A hídon naponta 4200 autó halad majd át.';

  test('of a notice and its offer shares more than the end', () => {
    const [a, b] = [printOf('hu', 'Új híd', story, OFFER.offer), printOf('hu', 'Nyílik az új híd', story, OFFER.offer)];
    expect(beforeSharedEnd(a, b)).toBeNull();
  });

  test('with a beginning of its own says names and facts of the other in it', () => {
    const rest =
      'Kovács Piroska polgármester szerint naponta 4200 autó halad majd át. A kompjárat hétfőn megszűnik, a kompot Pakson állítják ki.';
    const [a, b] = [
      printOf('hu', '', 'Hétfőn megnyílik a híd, jelentette be Kovács Piroska.', rest),
      printOf('hu', '', 'Szalagot vágnak a kompjárat helyén Pakson.', rest),
    ];
    expect(beforeSharedEnd(a, b)).toBeNull();
  });

  test('under a title of other words has nothing before the end but the title', () => {
    const [a, b] = [printOf('hu', 'Régi álom', story), printOf('hu', 'Végre kész', story)];
    const title = beforeSharedEnd(a, b);
    expect(Math.max(title?.asked ?? 0, title?.other ?? 0)).toBeLessThanOrEqual(2);
  });
});
