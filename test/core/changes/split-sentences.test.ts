import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/changes/split-sentences';

test.each([
  ['en', ['The ferry stopped.', 'Nobody was hurt!']],
  ['en', ['Mr. Holm met J. Dahl and Dr. Vang at 4.30 on No. 7 pier.', 'They left.']],
  ['fr', ['M. Petit a dit : « Non. »', 'Il est parti à 15 h 30.']],
  ['de', ['Das Schiff Nr. 5 fuhr ab.', 'Es kam nie an.']],
  ['ar', ['توقفت العبارة.', 'هل عاد الركاب؟', 'نعم.']],
  ['zh', ['渡轮停了。', '没有人受伤！']],
  ['ja', ['船は止まった。', '誰も怪我をしなかった。']],
  ['hi', ['नाव रुक गई।', 'कोई घायल नहीं हुआ।']],
])('%s: %j', (lang, sentences) => {
  const paragraph = sentences.join(['zh', 'ja'].includes(lang) ? '' : ' ');
  expect(splitSentences(paragraph, lang).map(({ start, end }) => paragraph.slice(start, end))).toEqual(sentences);
});

test.each(['', '   ', '…', '!!! ???'])('%j has no sentence', (paragraph) => {
  expect(splitSentences(paragraph, 'en')).toEqual([]);
});
