import { describe, expect, test } from 'vitest';
import { readDatelines } from '../../../../src/core/credit/slots/dateline';
import type { LineRole } from '../../../../src/core/model/article';
import { type ContextOf, creditPage, fillerLines, said, textLine } from '../page-of';

const STORY = 'The bridge opened again on Monday.';
const first = (text: string, context: ContextOf = {}) => readDatelines(creditPage([textLine(text), ...fillerLines(6)], context));

describe('a place, perhaps a date, and the agency in brackets', () => {
  test.each([
    [`KATHMANDU, April 25 (Reuters) - ${STORY}`, 'en', 'reuters', 'KATHMANDU, April 25 (Reuters)'],
    [`HAYWARD, Calif. (AP) — ${STORY}`, 'en', 'ap', 'HAYWARD, Calif. (AP)'],
    [`(Reuters) — ${STORY}`, 'en', 'reuters', '(Reuters)'],
    [`London (Reuters): ${STORY}`, 'en', 'reuters', 'London (Reuters)'],
    [`Saint-Denis de la Réunion, 03 mai (AFP) - Le pont a rouvert.`, 'fr', 'afp', 'Saint-Denis de la Réunion, 03 mai (AFP)'],
    ['नई दिल्ली, तीन मई (भाषा) पुल सोमवार को फिर खुल गया।', 'hi', 'pti', 'नई दिल्ली, तीन मई (भाषा)'],
    ['【ワシントン共同】橋は月曜日に再び開通した。', 'ja', 'kyodo', '【ワシントン共同】'],
    ['МОСКВА, 3 мая. /ТАСС/. Мост снова открыт.', 'ru', 'tass', 'МОСКВА, 3 мая. /ТАСС/'],
  ])('%s', (text, lang, agency, quote) => {
    expect(said(first(text, { lang }))).toEqual([{ agency, quote }]);
  });

  test.each([
    ['The minister said (Reuters) - and he left.'],
    ['Photo of the bridge (Reuters) - and more'],
    ['the old bridge over the river by the town (Reuters) - is open'],
    ['The Old Bridge (Reuters) is open again'],
    [`LONDON (Jane Hill) - ${STORY}`],
    [`LONDON (Getty Images) - ${STORY}`],
    [`LONDON (Reuters/Getty Images) - ${STORY}`],
    ['Old Bridge (Reuters), which is grey, is open again'],
    [`A B C D E F G H I J (Reuters) - ${STORY}`],
    [`LONDON (${'a'.repeat(60)} Reuters) - ${STORY}`],
  ])('not %s', (text) => {
    expect(first(text)).toEqual([]);
  });
});

test('the bracket begins within ninety characters', () => {
  const at = (place: number) => first(`${'A'.repeat(place - 2)}, (Reuters) - ${STORY}`);
  expect(at(89)).toHaveLength(1);
  expect(at(90)).toEqual([]);
});

describe('the name without brackets', () => {
  test.each([
    [`AFP - ${STORY}`, 'en', 'afp', 'AFP'],
    ['ANSA - ROMA, il porto ha riaperto.', 'it', 'ansa', 'ANSA'],
    ['Reuters, Washington,', 'en', 'reuters', 'Reuters'],
    ['Roma, 3 mag. - ANSA - Il porto ha riaperto.', 'it', 'ansa', 'Roma, 3 mag. - ANSA'],
    ['МОСКВА, 3 мая - РИА Новости. Мост снова открыт.', 'ru', 'ria', 'МОСКВА, 3 мая - РИА Новости'],
    ['新华社北京4月24日电 大桥重新开放。', 'zh', 'xinhua', '新华社北京4月24日电'],
    ['به گزارش خبرگزاری مهر، پل دوباره باز شد.', 'fa', 'mehr', 'به گزارش خبرگزاری مهر'],
  ])('%s', (text, lang, agency, quote) => {
    expect(said(first(text, { lang }))).toEqual([{ agency, quote }]);
  });

  test.each([
    ['Reuters moved into the house by the bridge.', 'en'],
    ['The office of Reuters - by the bridge - is open.', 'en'],
    ['The minister said, Reuters: the bridge is open.', 'en'],
    ['The bridge - Reuters - is open again.', 'en'],
    ['新华社北京发电 大桥重新开放。', 'zh'],
    ['新华社在北京的大桥重新开放。', 'zh'],
    ['AA - batteries are sold here.', 'en'],
  ])('not %s', (text, lang) => {
    expect(first(text, { lang })).toEqual([]);
  });
});

describe('where it stands', () => {
  const LINE = `LONDON (Reuters) - ${STORY}`;

  test('at the head of any paragraph: briefs have one each', () => {
    expect(readDatelines(creditPage([...fillerLines(20), textLine(LINE), ...fillerLines(20)]))).toHaveLength(1);
    expect(readDatelines(creditPage([...fillerLines(6), textLine(LINE, 'after')]))).toHaveLength(1);
  });

  test('alone in a line only at the head of the story: further down it signs off', () => {
    expect(said(first('LONDON (Reuters)'))).toEqual([{ agency: 'reuters', quote: 'LONDON (Reuters)' }]);
    expect(readDatelines(creditPage([...fillerLines(1), textLine('LONDON (Reuters)'), ...fillerLines(6)]))).toEqual([]);
    expect(readDatelines(creditPage([...fillerLines(6), textLine('LONDON (Reuters)', 'after')]))).toEqual([]);
  });

  test('“as X reports” opens only one of the first two lines', () => {
    const read = (before: number) =>
      readDatelines(
        creditPage([...fillerLines(before), textLine('به گزارش خبرگزاری مهر، پل دوباره باز شد.'), ...fillerLines(6)], { lang: 'fa' }),
      );
    expect(read(1)).toHaveLength(1);
    expect(read(2)).toEqual([]);
  });

  test.each<[LineRole, number]>([
    ['text', 1],
    ['byline', 1],
    ['heading', 0],
    ['author-link', 0],
  ])('a line with the role %s gives %i', (role, count) => {
    expect(readDatelines(creditPage([textLine(LINE, 'body', role), ...fillerLines(6)]))).toHaveLength(count);
  });

  test('not in a link', () => {
    expect(readDatelines(creditPage([textLine(LINE, 'body', 'text', 'https://paper.example/a'), ...fillerLines(6)]))).toEqual([]);
  });
});
