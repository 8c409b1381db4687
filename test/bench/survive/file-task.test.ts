import { expect, test } from 'vitest';
import { randomOf } from '../../../bench/store/random';
import { filePartsOf } from '../../../bench/survive/file-task';
import { fileOf, madeUpArticles } from '../../../bench/survive/made-up';
import { parseExport } from '../../../src/store/export-file';

const MADE = await madeUpArticles(0, 10, randomOf(1));

test('the parts of a file are the file, and each is one that an import takes', () => {
  const parts = filePartsOf(MADE, 4);
  expect(parts.map(({ text }) => text).join('')).toBe(fileOf(MADE));
  expect(parts.map(({ text, ...position }) => parseExport(text, position).articles.length)).toEqual([4, 4, 2]);
});
