import { describe, expect, test } from 'vitest';
import { readPair, sentenceOf } from './texts';

const keysOf = (lang: string, text: string) => sentenceOf(lang, text).clues.map(({ key }) => key);

describe('clues of one language', () => {
  test.each([
    ['en', 'The ferry was leaving the harbour.', ['w ferry', 'w leavin', 'w harbou']],
    ['en', 'A b of c.', []],
    ['de', 'Die Fährgesellschaft hat die Hafenfähre verkauft.', ['w fahrge', 'w hafenf', 'w verkau']],
    ['fr', 'Le bateau a quitté le port.', ['w bateau', 'w quitte', 'w port']],
    ['ru', 'Паром покинул гавань.', ['w паром', 'w покину', 'w гавань']],
    ['ar', 'غادرت العبارة الميناء.', ['w غادرت', 'w عبار', 'w مينا']],
    ['ko', '배가 항구를 떠났다.', ['w 배가', 'w 항구', 'w 떠났다']],
    ['zh', '渡轮离港', ['w 渡', 'w 轮', 'w 离', 'w 港']],
  ])('%s: %s', (lang, text, keys) => {
    expect(keysOf(lang, text)).toEqual(keys);
  });

  test('a number or place is one clue, each word of a name its own', () => {
    const { clues } = sentenceOf('en', 'They paid 2.5 million to South Korea for Lars Holm.');
    expect(clues.map(({ key, fact }) => [key, fact?.kind ?? null])).toEqual([
      ['w paid', null],
      ['n 2500000', 'number'],
      ['p KR', 'place'],
      ['m rs', 'name'],
      ['m arm', 'name'],
    ]);
  });

  test('a word and a figure of one key are told apart', () => {
    expect(keysOf('en', 'They saw 12 boats.')).toContain('n 12');
    expect(keysOf('en', 'They saw 12 boats.')).not.toContain('w 12');
  });
});

describe('clues over two languages', () => {
  const across = (lang: string, text: string, otherLang: string) =>
    readPair(lang, [text], [], otherLang)[0].sentences[0]?.clues.map(({ key }) => key);

  test('words of an alphabet are left out, facts stay', () => {
    expect(across('en', 'They paid 500 crowns to captain Reuters in Norway.', 'fr')).toEqual(['n 500', 'm rtrs', 'p NO']);
  });

  test('where a script has no capitals every word may be a name, by its sound', () => {
    expect(across('ar', 'قالت رويترز إن ٥٠٠ شخص هنا.', 'en')).toEqual(expect.arrayContaining(['m rtrs', 'n 500']));
  });

  test('sounds of two consonants are chance', () => {
    expect(across('en', 'The crew saw captain Lars there.', 'fr')).toEqual([]);
  });
});
