import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { searchPhrases } from '../../../src/core/text/search-phrases';

const phrases = (text: string, lang: string) => searchPhrases(text.split('\n'), lang, languageLists);
const FILLER = Array.from({ length: 12 }, (_, i) => `It was said on day ${i} that it is as it was.`);

describe('phrases for a search engine', () => {
  test('are the rarest six words in a row of the sentences at a fifth, two fifths and two thirds of the text', () => {
    const [one, two, three] = [
      'And it is so that seventeen fishermen repaired the abandoned lighthouse over there.',
      'Harbour authorities quietly postponed every scheduled inspection, as it was said.',
      'They had been told of how volunteers carried waterlogged furniture towards higher ground.',
    ];
    const text = [...FILLER.slice(0, 3), one, ...FILLER.slice(3, 5), two, ...FILLER.slice(5, 8), three, ...FILLER.slice(8)].join('\n');
    const found = phrases(text, 'en');
    expect(found).toEqual([
      'seventeen fishermen repaired the abandoned lighthouse',
      'authorities quietly postponed every scheduled inspection',
      'volunteers carried waterlogged furniture towards higher',
    ]);
  });

  test('hold no digit and run over no mark, so that a search for them word for word can find them', () => {
    const found = phrases(
      'Early “today”, the ferry ran aground near Port Salines with 900 passengers, officials of both harbours said quietly.',
      'en',
    );
    expect(found).toEqual(['ferry ran aground near Port Salines']);
  });

  test('are twelve characters where a script has no spaces', () => {
    const [found] = phrases('一艘载有九百名乘客的渡轮星期五在盐港附近搁浅，救援人员已经赶到现场。', 'zh');
    expect([...(found ?? '')]).toHaveLength(12);
    expect('一艘载有九百名乘客的渡轮星期五在盐港附近搁浅').toContain(found);
  });

  test('are written as in the text, in any script, and none twice', () => {
    const text = 'جنحت عبارة تقل ركابا قبالة سواحل المدينة الصغيرة فجر اليوم';
    const found = phrases(text, 'ar');
    expect(found).toHaveLength(1);
    expect(text).toContain(found[0]);
  });

  test.each(['', 'Too short for six words.', '1 2 3 4 5 6 7 8 9', 'One, two, three, four, five, six, seven.'])(
    'of %j there are none',
    (text) => {
      expect(phrases(text, 'en')).toEqual([]);
    },
  );

  test('need no list of stop words', () => {
    expect(phrases('abba cadda effe ghigha illi momma nonno', 'xx')).toHaveLength(1);
  });
});
