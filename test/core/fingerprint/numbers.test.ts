import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/core/fingerprint/numbers';

const values = (text: string) => findNumbers(text).map(({ value }) => value);

describe('one number, however it is written', () => {
  test.each([
    // Groups of three.
    [
      '2500',
      [
        '2500',
        '2 500',
        '2\u00a0500',
        '2\u202f500',
        '2.500',
        '2,500',
        "2'500",
        '2’500',
        '٢٥٠٠',
        '٢٬٥٠٠',
        '۲۵۰۰',
        '२५००',
        '２５００',
        '𑄸𑄻𑄶𑄶',
      ],
    ],
    ['1234567', ['1234567', '1,234,567', '1.234.567', '1 234 567', '12,34,567', '१२,३४,५६७']],
    ['1000000000', ['1 000 000 000', '1,000,000,000', '1 billion', '1 Milliarde', '1 अरब', '100 crore', '10億', '10억']],
    // Decimals.
    ['2.5', ['2.5', '2,5', '٢٫٥', '२.५']],
    ['2500.75', ['2,500.75', '2.500,75', '2 500,75', '٢٬٥٠٠٫٧٥']],
    ['0.5', ['0.5', '0,5', '0.500']],
  ])('%s', (value, spellings) => {
    for (const spelling of spellings) expect([spelling, values(`x ${spelling} x`)]).toEqual([spelling, [value]]);
  });
});

describe('magnitudes', () => {
  test.each([
    [
      '3000',
      [
        '3 thousand',
        '3 mille',
        '3 mila',
        '3 mil',
        '3 tausend',
        '3 tusen',
        '3 duizend',
        '3 tysiące',
        '3 tisíce',
        '3 тыс',
        '3 тысячи',
        '3 тисячі',
        '3 χιλιάδες',
        '٣ آلاف',
        '۳ هزار',
        '3 אלף',
        '3 bin',
        '3 ribu',
        '३ हज़ार',
        '३ हजार',
        '৩ হাজার',
        '3 nghìn',
        '3 พัน',
        '3พันคน',
        '3천',
        '3천명',
        '3千',
        '3千人',
      ],
    ],
    ['30000', ['3万', '3万人', '3萬', '3만', '3만 명', '3만명']],
    ['300000', ['3 lakh', '३ लाख', '৩ লাখ', '3 แสน', '3แสนคน']],
    [
      '2000000',
      [
        '2 million',
        '2 millions',
        '2m',
        '2-million',
        '2 Mio',
        '2 Millionen',
        '2 milhões',
        '2 millones',
        '2 milioni',
        '2 miljoner',
        '2 milionów',
        '2 млн',
        '2 миллиона',
        '2 мільйона',
        '2 εκατομμύρια',
        '٢ مليون',
        '۲ میلیون',
        '2 מיליון',
        '2 milyon',
        '2 juta',
        '2 triệu',
        '2 millió',
        '2 ล้าน',
        '2ล้านบาท',
        '2백만',
        '2백만원',
        '2百万',
      ],
    ],
    ['2500000', ['2.5 million', '2,5 millions', '2,5 milhões', '٢٫٥ مليون', '25 lakh', '250万']],
    ['20000000', ['2 crore', '२ करोड़', '2천만', '2천만원']],
    [
      '3000000000',
      ['3 billion', '3bn', '3 milliards', '3 Mrd', '3 miliardów', '3 млрд', '3 مليارات', '3 bilhões', '30億円', '30亿', '30억원'],
    ],
    ['4000000000000', ['4 trillion', '4兆', '4조', '4조원']],
  ])('%s', (value, spellings) => {
    for (const spelling of spellings) expect([spelling, values(`x ${spelling} x`)]).toEqual([spelling, [value]]);
  });

  test.each([
    ['metres', 'un mur de 15 m de haut, 15 m hoch, a wall 15 m high', ['15', '15', '15']],
    ['metres behind a comma', 'mit 1,50\u00a0m Abstand', ['1.5']],
    ['a movement named for its day', 'el movimiento del 15-M y el 15-m', ['15', '15']],
    ['millions', '15m people, 15M followers, 15 M€, 2.000 M de euros', ['15000000', '15000000', '15000000', '2000000000']],
    ['money', '£15m, £15 m, € 15 m, C$15 m', ['15000000', '15000000', '15000000', '15000000']],
  ])('m means %s', (_what, text, found) => {
    expect(values(text)).toEqual(found);
  });

  test.each([
    ['a word that only begins alike', '3 millimetres', '3'],
    ['a word further on', '3 of a million', '3'],
    ['a word of the next sentence', '3. Million', '3'],
    ['a Korean word that begins alike', '3 만남', '3'],
  ])('not %s', (_what, text, value) => {
    expect(values(text)[0]).toBe(value);
  });
});

describe('where numbers end', () => {
  test.each([
    ['at a full stop', 'He saw 23. Then 25 left.', ['23', '25']],
    ['at a comma that lists', '21, 23, 25', ['21', '23', '25']],
    ['a year before a number', 'in 2024 500 people', ['2024', '500']],
    ['at a colon', 'at 12:30', ['12', '30']],
    ['at a hyphen', 'F-16 and 15-20', ['16', '15', '20']],
    ['at a percent sign', '12,5%', ['12.5']],
    ['inside a word', 'COVID19 and 2nd', ['19', '2']],
    ['where there is none', 'none, Ⅳ, ½ and 二', []],
  ])('%s', (_where, text, found) => {
    expect(values(text)).toEqual(found);
  });
});

describe('what is shown', () => {
  test.each([
    ['some 2 500 soldiers', '2 500'],
    ['about 1,5 million people', '1,5 million'],
    ['نحو ٢٫٥ مليون شخص', '٢٫٥ مليون'],
    ['전체 3만명이', '3만'],
    ['2 Soldaten', '2'],
  ])('is how %j writes it', (text, label) => {
    expect(findNumbers(text)[0]?.label).toBe(label);
  });

  test('stands where it says', () => {
    const text = 'Some 2 500 soldiers and ٢٣ ships';
    for (const { label, start } of findNumbers(text)) expect(text.slice(start).startsWith(label)).toBe(true);
    expect(findNumbers(text)).toHaveLength(2);
  });
});

test('a whole number is found again, grouped in any way', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_999_999 }),
      fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', "'", ''),
      (number, separator) => {
        const written = String(number).replace(/\B(?=(?:\d{3})+$)/g, separator);
        expect(values(`x ${written} x`)).toEqual([String(number)]);
      },
    ),
  );
});
