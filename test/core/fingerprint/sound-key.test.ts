import { describe, expect, test } from 'vitest';
import { soundKey } from '../../../src/core/fingerprint/sound-key';
import { fold } from '../../../src/core/text/fold';

const SCRIPTS = [
  'Latin',
  'Arabic',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Georgian',
  'Armenian',
  'Kana',
  'Hangul',
] as const;

/** One name a line, in the order of SCRIPTS; Georgian with its ending of the nominative. */
const NAMES: ReadonlyArray<readonly string[]> = [
  ['Baghdad', 'بغداد', 'Багдад', 'Βαγδάτη', 'בגדאד', 'बगदाद', 'বাগদাদ', 'ბაღდადი', 'Բաղդադ', 'バグダッド', '바그다드'],
  ['Madrid', 'مدريد', 'Мадрид', 'Μαδρίτη', 'מדריד', 'मैड्रिड', 'মাদ্রিদ', 'მადრიდი', 'Մադրիդ', 'マドリード', '마드리드'],
  ['Lisbon', 'لشبونة', 'Лиссабон', 'Λισαβόνα', 'ליסבון', 'लिस्बन', 'লিসবন', 'ლისაბონი', 'Լիսաբոն', 'リスボン', '리스본'],
  ['Berlin', 'برلين', 'Берлин', 'Βερολίνο', 'ברלין', 'बर्लिन', 'বার্লিন', 'ბერლინი', 'Բեռլին', 'ベルリン', '베를린'],
  ['Toronto', 'تورونتو', 'Торонто', 'Τορόντο', 'טורונטו', 'टोरन्टो', 'টরন্টো', 'ტორონტო', 'Տորոնտո', 'トロント', '토론토'],
  ['Milano', 'ميلانو', 'Милано', 'Μιλάνο', 'מילאנו', 'मिलानो', 'মিলানো', 'მილანო', 'Միլանո', 'ミラノ', '밀라노'],
  ['Monaco', 'موناكو', 'Монако', 'Μονακό', 'מונקו', 'मोनाको', 'মোনাকো', 'მონაკო', 'Մոնակո', 'モナコ', '모나코'],
  ['Panama', 'بنما', 'Панама', 'Παναμά', 'פנמה', 'पनामा', 'পানামা', 'პანამა', 'Պանամա', 'パナマ', '파나마'],
  ['Merkel', 'ميركل', 'Меркель', 'Μέρκελ', 'מרקל', 'मर्केल', 'মের্কেল', 'მერკელი', 'Մերկել', 'メルケル', '메르켈'],
  ['Salman', 'سلمان', 'Салман', 'Σαλμάν', 'סלמאן', 'सलमान', 'সালমান', 'სალმანი', 'Սալման', 'サルマン', '살만'],
  ['Lima', 'ليما', 'Лима', 'Λίμα', 'לימה', 'लीमा', 'লিমা', 'ლიმა', 'Լիմա', 'リマ', '리마'],
];
const keyOf = (name: string) => soundKey(fold(name));

describe('a name has one key in every script', () => {
  test.each(NAMES.map((spellings) => [spellings[0] ?? '', spellings] as const))('%s', (latin, spellings) => {
    expect(spellings).toHaveLength(SCRIPTS.length);
    const keys = spellings.map((spelling, i) => `${SCRIPTS[i]} ${keyOf(spelling)}`);
    expect(keys).toEqual(SCRIPTS.map((script) => `${script} ${keyOf(latin)}`));
  });

  test('another name has another key', () => {
    expect(new Set(NAMES.map(([latin = '']) => keyOf(latin))).size).toBe(NAMES.length);
  });
});

describe('a name has one key in every spelling', () => {
  test.each([
    [['Baghdad', 'Bagdad', 'Bağdat']],
    [['Reuters', 'رويترز', 'רויטרס', 'रॉयटर्स', 'রয়টার্স']],
    [['Moskva', 'Moscou', 'Moskau', 'Москва', 'موسكو', 'Μόσχα']],
    [['Mohammed', 'Muhammad', 'Mohamed', 'Mehmed', 'محمد', 'Мухаммед']],
    [['Iran', 'Irán', 'ايران', 'Иран', 'איראן']],
    [['Schmidt', 'Shmidt', 'Шмидт', 'شميدت']],
    [['Gaddafi', 'Kadhafi', 'Qaddafi', 'قذافي']],
    [['Tchaikovski', 'Tschaikowski', 'Чайковский']],
    [['Felipe', 'Philippe', 'Filip', 'فيليب', 'Филипп']],
    [['Biden', 'بايدن', 'Байден', 'ביידן', '바이든']],
  ])('%j', (spellings) => {
    const [first = '', ...others] = spellings;
    expect(keyOf(first)).not.toBe('');
    for (const other of others) expect([other, keyOf(other)]).toEqual([other, keyOf(first)]);
  });
});

describe('names that sound different have different keys', () => {
  test.each([
    ['Iran', 'Rana'],
    ['Madrid', 'Mardin'],
    ['Merkel', 'Macron'],
    ['Berlin', 'Merlin'],
    ['Toronto', 'Torino'],
    ['コマツ', 'コバツ'],
    ['パナマ', 'ハナマ'],
  ])('%s and %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

test.each(['', 'Ai', 'Bo', 'Ada', 'يا', 'Оэ', '李', '123'])('too little is left of %j to be a key', (name) => {
  expect(keyOf(name)).toBe('');
});
