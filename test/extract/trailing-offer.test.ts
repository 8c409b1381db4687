import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { pageOf, URL_OF_PAGE } from './page';

const STORY =
  '<p>The harbour council voted seven to two on Monday to build the wall, and work begins in May with the northern end.</p><p>Residents of the old quay asked for a gate, which the engineers will draw by the end of the month.</p>';
const bodyOf = (end: string): string => extractArticle(pageOf({ body: STORY + end }), URL_OF_PAGE)?.paragraphs.join('\n') ?? '';

test.each([
  ['it', '<h3>Il quaderno intero ti aspetta</h3><p>Abbonati a 2 euro al mese al quaderno e leggi tutti gli articoli senza limiti.</p>'],
  ['cs', '<p>Sešit je pro předplatitele</p><p>Sešit si předplaťte za 80 korun a čtěte neomezeně všechny články.</p><p>Přihlaste se.</p>'],
  ['ru', '<p>Тетрадь для подписчиков</p><p>Подписка на тетрадь стоит 80 рублей: полный доступ ко всем статьям.</p>'],
  ['tr', '<p>Defter abonelere açık</p><p>Deftere ayda 9 liraya abone olun, tüm haberleri sınırsız okuyun.</p>'],
  ['ko', '<p>유료회원의 공책</p><p>월 팔천 원으로 공책을 구독하고 모든 기사를 무제한으로 읽으세요. 첫 달은 무료.</p>'],
  ['ja', '<p>帳面は会員限定です</p><p>月額五百円の購読で帳面のすべての記事が読み放題になります。初月は無料。</p>'],
])('an offer in paragraphs like the article’s is not its end: %s', (_language, offer) => {
  const body = bodyOf(offer);
  expect(body).toContain('seven to two');
  expect(body).not.toMatch(/quaderno|sešit|тетрад|defter|공책|帳面/iu);
});

test.each([
  ['a price and who pays none', '<p>The exhibition costs 12 euros, members of the club go in for free; visitors register at the gate.</p>'],
  [
    'a story about an offer',
    '<p>The Post will ask 4 euros a month for a subscription from May, its publisher told the staff on Monday.</p><p>Subscribers get unlimited access to all articles after a free trial, and may cancel any time, the publisher said on Monday.</p><p>Whoever pays 4 euros a month can subscribe and read all articles, with unlimited access.</p>',
  ],
])('the last paragraph stays where it is the story’s own: %s', (_what, end) => {
  expect(bodyOf(end)).toContain('euros');
});
