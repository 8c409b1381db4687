import { expect, test } from 'vitest';
import { cleanText } from '../../src/extract/clean-text';

test.each([
  ['white space of every kind', ' a \n\t b\u00a0c\u3000d ', 'a b c d'],
  ['control characters', 'a\0b\u0007c\u009fd', 'abcd'],
  ['characters that turn the direction', 'exe.\u202Ecod \u2066x\u2069', 'exe.cod x'],
  ['soft hyphens and zero-width spaces', 'Bundes\u00adkanz\u200bler', 'Bundeskanzler'],
  ['half a character', 'a\ud800b\udc00c', 'abc'],
  ['nothing', ' \n ', ''],
])('%s: removed or folded', (_what, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test.each([
  ['marks of Arabic and Hebrew typesetting', 'a\u200eb\u200fc'],
  ['joiners of Persian and Hindi', 'می\u200cخواهم'],
  ['characters beyond the first plane', '𠮷野'],
  ['combining marks', 'e\u0301'],
])('%s stay', (_what, text) => {
  expect(cleanText(text)).toBe(text);
});

test('text is cut to the length, and not to half a character', () => {
  expect(cleanText('abcdef', 3)).toBe('abc');
  expect(cleanText('ab𠮷', 3)).toBe('ab');
  expect(cleanText(`${' \n'.repeat(20)}abcdef`, 3)).toBe('abc');
  expect(cleanText('abc', 3)).toBe('abc');
});
