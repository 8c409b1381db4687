import { describe, expect, test } from 'vitest';
import { articleOfRow } from '../../src/cli/article-of-row';
import { idOf, isStoredRow, parseLine, parsePairRow, parseReadRow } from '../../src/cli/rows';

describe('a row', () => {
  test.each([['nonsense'], ['[]'], ['7'], ['null'], ['{"id":'], ['"text"']])('%s is refused', (line) => {
    expect(() => parseLine(line)).toThrow(expect.objectContaining({ code: 'bad-row' }));
  });

  test.each([
    [{ id: 'a' }],
    [{ id: 'a', text: 5 }],
    [{ id: 'a', text: 'x', title: [] }],
    [{ id: 'a', file: 7 }],
    [{ id: 'a', text: null }],
  ])('%j cannot be read', (row) => {
    expect(() => parseReadRow(row)).toThrow(expect.objectContaining({ code: 'bad-row' }));
  });

  test('means the same with a field missing, null or empty', () => {
    const rows = [{ text: 'a' }, { text: 'a', title: '', url: '', lang: '' }, { text: 'a', title: null, byline: null, file: '' }];
    expect(new Set(rows.map((row) => JSON.stringify(parseReadRow(row)))).size).toBe(1);
  });

  test('says which field is wrong', () => {
    expect(() => parsePairRow({ a: { text: 'x' }, b: { text: 1 } })).toThrow('"b.text": not a string');
  });

  test('keeps a text or a number as its id', () => {
    expect([{ id: 'a' }, { id: 7 }, { id: {} }, {}].map(idOf)).toEqual(['a', 7, null, null]);
  });

  test('is stored unless it says not', () => {
    expect([{}, { store: true }, { store: null }, { store: false }].map(isStoredRow)).toEqual([true, true, true, false]);
  });
});

test('a text is an article: paragraphs a line each, the byline above them', () => {
  const article = articleOfRow(
    parseReadRow({ text: 'One.\n\n Two\u202E. \r\nThree.', byline: 'By AP', title: ' T ', site: 'Post', publishedAt: '2024-05-03' }),
  );
  expect(article).toMatchObject({
    paragraphs: ['One.', 'Two.', 'Three.'],
    title: 'T',
    siteName: 'Post',
    dates: [{ text: '2024-05-03', from: 'declared', says: 'published' }],
    url: '',
  });
  expect(article?.lines.map(({ text, position: place, role }) => [text, place, role])).toEqual([
    ['By AP', 'before', 'byline'],
    ['One.', 'body', 'text'],
    ['Two.', 'body', 'text'],
    ['Three.', 'body', 'text'],
  ]);
});

test('a text without a word is no article', () => {
  expect(articleOfRow(parseReadRow({ text: ' \n ' }))).toBeNull();
});
