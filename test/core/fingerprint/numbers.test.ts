import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberStyle } from '../../../src/core/fingerprint/number-style';
import { findNumbers } from '../../../src/core/fingerprint/numbers';

const values = (text: string, lang = '') => findNumbers(text, numberStyle(text, lang)).map(({ value }) => value);

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
    ['2.5', ['2.5', '2,5', '٢٫٥', '2،5', '٢،٥', '२.५']],
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

describe('parts of one number', () => {
  test.each([
    ['ko', '12억3천450만 유로', '1234500000'],
    ['ko', '12억 3450만 유로', '1234500000'],
    ['ko', '9천870만 유로', '98700000'],
    ['ko', '4만5천 대', '45000'],
    ['ko', '4만 5000대, 4만5000대, 4만 5,000대', '45000'],
    ['ko', '2천310개', '2310'],
    ['ko', '5조3천억 원', '5300000000000'],
    ['ja', '12億3450万ユーロ', '1234500000'],
    ['ja', '4万5千台', '45000'],
    ['ja', '三億円', '300000000'],
    ['ja', '3億5千万人', '350000000'],
    ['zh', '12.345亿欧元, 12亿3450万欧元', '1234500000'],
    ['zh', '四万五千台', '45000'],
    ['zh', '一百零八人', '108'],
    ['zh', '3.5万亿元', '3500000000000'],
    ['zh', '两百万人, 二百万人, 200万人', '2000000'],
    ['zh', '十五人', '15'],
    ['zh', '百分之十二点四', '12.4'],
    ['zh', '二〇二四年', '2024'],
    ['th', '5 หมื่นล้านบาท', '50000000000'],
    ['th', '1.2 แสนล้านบาท, 1.2แสนล้าน', '120000000000'],
    ['hi', '9 करोड़ 87 लाख यूरो, 9.87 करोड़', '98700000'],
    ['hi', '1.5 लाख करोड़', '1500000000000'],
    ['en', '1.5 lakh crore rupees', '1500000000000'],
    ['en', '12,34,567 and 12.34567 lakh', '1234567'],
    ['tr', '1 milyar 234 milyon 500 bin avro', '1234500000'],
    ['tr', '2 bin 310 kişi', '2310'],
    ['tr', '2 bin 50 kişi', '2050'],
    ['ru', '1 млрд 234 млн 500 тыс. евро', '1234500000'],
    ['ru', '2 тыс. 310 человек', '2310'],
    ['es', '3 mil millones, 3.000 millones', '3000000000'],
    ['es', '9 mil 277 personas', '9277'],
    ['pt', '3 mil milhões, 3 bilhões', '3000000000'],
    ['ar', '٣ ملايين و٤٠٠ ألف شخص', '3400000'],
    ['vi', '5 nghìn tỷ đồng', '5000000000000'],
    ['ro', '20 de milioane', '20000000'],
  ])('%s: %s', (lang, text, value) => {
    expect(new Set(values(text, lang))).toEqual(new Set([value]));
  });

  test.each([
    ['ko', '3만 10개 나라', ['30000', '10']],
    ['ko', '3만2만', ['30000', '20000']],
    ['en', 'of 3 million 2,500 died', ['3000000', '2500']],
    ['en', '5 thousand 30 years ago', ['5000', '30']],
    ['en', '2 million, 500 thousand', ['2000000', '500000']],
    ['zh', '十月 and 三十人', ['30']],
    ['zh', '一三五 and 二三十人', []],
    ['ja', '千葉と三菱と百合', []],
    ['ja', '十二月', []],
    ['en', '三億', []],
  ])('%s: %s are several, or none', (lang, text, found) => {
    expect(values(text, lang)).toEqual(found);
  });
});

describe('a range', () => {
  test.each([
    ['en', '200-300 million', ['200000000', '300000000']],
    ['de', '2,5–3 Milliarden Euro', ['2500000000', '3000000000']],
    ['zh', '2至3亿', ['200000000', '300000000']],
    ['en', '500-3 million', ['500', '3000000']],
    ['en', 'from 200, 300 million', ['200', '300000000']],
  ])('counts at both ends in what its second end counts in: %s %s', (lang, text, found) => {
    expect(values(text, lang)).toEqual(found);
  });
});

describe('three digits behind a mark', () => {
  test.each([
    ['en', '12,345 houses', '12345'],
    ['en', '12.345 billion', '12345000000'],
    ['en', '1.085 dollars', '1.085'],
    ['de', '12.345 Häuser', '12345'],
    ['de', '12,345 Terawattstunden', '12.345'],
    ['de', '1,097 Milliarden Euro', '1097000000'],
    ['fr', '1,234 milliard', '1234000000'],
    ['ja', '12,345棟', '12345'],
    ['hi', '12,345 घर', '12345'],
    // Countries of one language disagree, so it takes another number to tell.
    ['es', '12.345 casas', '12345'],
    ['es', '12,345 casas', '12345'],
    ['es', '1,085 euros, un 2,5 más', '1.085'],
    ['es', '1.085 dólares, un 2.5 más', '1.085'],
    ['ar', '12,345 منزلا', '12345'],
    ['', '12.345', '12345'],
    // A number that can be read in one way only outweighs the language.
    ['en', '12.345 houses for 1.234.567,50 euros', '12345'],
    ['de', '12,345 Häuser, 1,234,567 Euro', '12345'],
    ['de', '1.234,567', '1234.567'],
  ])('%s: %s', (lang, text, value) => {
    expect(values(text, lang)[0]).toBe(value);
  });
});

describe('a billion', () => {
  test.each([
    ['en', '2 billion', '2000000000'],
    ['de', '2 Billionen', '2000000000000'],
    ['fr', '2 billions', '2000000000000'],
    ['es', '2 billones', '2000000000000'],
    ['pl', '2 biliony', '2000000000000'],
    ['ms', '2 bilion', '2000000000'],
    ['da', '2 billioner', '2000000000000'],
  ])('in %s', (lang, text, value) => {
    expect(values(text, lang)).toEqual([value]);
  });
});

test('money is one number over languages', () => {
  for (const [lang, text] of [
    ['en', '$2.5bn'],
    ['de', '2,5 Milliarden Dollar'],
    ['de', '2,5 Mrd. Dollar'],
    ['fr', '2,5 milliards de dollars'],
    ['it', '2,5 mld di dollari'],
    ['es', '2.500 millones de dólares'],
    ['sv', '2,5 miljarder dollar'],
    ['hi', '250 करोड़ डॉलर'],
    ['ko', '25억 달러'],
    ['zh', '二十五亿美元'],
  ] as const)
    expect([lang, values(text, lang)]).toEqual([lang, ['2500000000']]);
  expect(values('£30k, a 10k run, €30K', 'en')).toEqual(['30000', '10', '30']);
});

test('years of other calendars are years of ours', () => {
  expect(values('令和6年', 'ja')).toEqual(['2024']);
  expect(values('民國113年', 'zh')).toEqual(['2024']);
  expect(values('ปี 2567 และ พ.ศ. 2567', 'th')).toEqual(['2024', '2024']);
  expect(values('2567 บาท', 'th')).toEqual(['2567']);
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
    expect(findNumbers(text, numberStyle(text, ''))[0]?.label).toBe(label);
  });

  test('stands where it says', () => {
    const text = 'Some 2 500 soldiers and ٢٣ ships';
    for (const { label, start } of findNumbers(text, numberStyle(text, ''))) expect(text.slice(start).startsWith(label)).toBe(true);
    expect(findNumbers(text, numberStyle(text, ''))).toHaveLength(2);
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
