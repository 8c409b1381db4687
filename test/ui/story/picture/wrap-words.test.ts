import { expect, test } from 'vitest';
import { NAME_FONT } from '../../../../src/ui/story/picture/picture';
import { wrapWords } from '../../../../src/ui/story/picture/wrap-words';

/** Every character is one pixel wide. */
const measure = (words: string) => [...words].length;
const wrap = (words: string, width: number, maxLines: number) => wrapWords(words, { width, maxLines, font: NAME_FONT }, measure);

test('words that fit stay in one line', () => {
  expect(wrap('Harbour Gazette', 20, 2)).toEqual(['Harbour Gazette']);
});

test('what does not fit begins a line, without the space before it', () => {
  expect(wrap('Harbour Gazette of the Straits', 16, 2)).toEqual(['Harbour Gazette', 'of the Straits']);
});

test('what needs more lines ends in dots, within the width', () => {
  const lines = wrap('Harbour Gazette of the Straits and all the islands', 16, 2);
  expect(lines[0]).toBe('Harbour Gazette');
  expect(lines[1]).toMatch(/^of the Straits?…$/);
  expect(lines.every((line) => measure(line) <= 16)).toBe(true);
});

test('a word wider than a line is cut, also without spaces and beyond the basic plane', () => {
  for (const words of ['x'.repeat(500), '通'.repeat(300), '😀'.repeat(120)]) {
    const lines = wrap(words, 30, 2);
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => measure(line) <= 30)).toBe(true);
    expect(lines[1]).toMatch(/…$/);
  }
});

test('no words are no line', () => {
  expect(wrap('  ', 10, 2)).toEqual([]);
});
