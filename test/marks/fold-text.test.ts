import { expect, test } from 'vitest';
import { foldText } from '../../src/marks/fold-text';

test.each([
  ['The «Ferry», left.', 'theferryleft'],
  ['po\u0301rt fer\u00adry', 'portferry'],
  ['العبّـــارة', 'العباره'],
  ['Straße', 'strasse'],
  ['２０２４', '2024'],
  ['渡轮。', '渡轮'],
  ['… ?', ''],
  ['', ''],
])('"%s" folds to "%s"', (text, folded) => {
  expect(foldText(text).folded).toBe(folded);
});

test('each letter knows the offset of the character that it came from', () => {
  expect(foldText('a «ß» 𠮷b')).toEqual({ folded: 'ass𠮷b', offsets: [0, 3, 3, 6, 6, 8] });
});

test('a text folds in the same way wherever it is cut', () => {
  const text = 'L’été, «Straße» و العبّـــارة 𠮷!';
  for (let cut = 0; cut <= text.length; cut++) {
    if (/[\udc00-\udfff]/.test(text.charAt(cut))) continue;
    expect(foldText(text.slice(0, cut)).folded + foldText(text.slice(cut)).folded).toBe(foldText(text).folded);
  }
});
