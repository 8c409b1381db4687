// Hostile repetition is read to its end in every slot, and gives no more than a page could. Lines are cut at a bound, which holds what a step can cost; steps are not counted here.
import { expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { readCredits } from '../../../src/core/credit/read-credits';
import { foldUnits } from '../../../src/core/credit/words/fold-units';
import { readEntry } from '../../../src/core/credit/words/read-entry';
import { readLine } from '../../../src/core/credit/words/read-hits';
import { articleOf, articleWith, CASE_SLOTS, textLine } from './page-of';

const LENGTH = 100_000;
const page = { lang: 'en', outletDomain: 'paper.example', words: languageLists.words, countries: new Set<string>() };
const HOSTILE = [
  '(',
  ')',
  '()',
  '[',
  '/',
  'a ',
  '- ',
  '. ',
  ' ',
  'A',
  'AP ',
  'AP/',
  '(AP',
  'source',
  'source: ',
  'Source:\n',
  '© ',
  '© 2024 ',
  'copyright ',
  'الجزيرة ',
  'و',
  'ال',
  '新华社',
  '电',
  '(Reuters) - ',
  'dpa:',
  'tag:reuters.com,2024:',
  '"',
  '’s ',
  'a.',
  'A. ',
  '.-',
];

test.each(HOSTILE.map((part) => [part]))('%j, over and over, in every slot', (part) => {
  const line = part.repeat(Math.ceil(LENGTH / part.length));
  for (const slot of CASE_SLOTS) expect(Array.isArray(readCredits(articleWith(slot, line), page))).toBe(true);
  const many = Array.from({ length: 500 }, () => textLine(part.repeat(20)));
  expect(readCredits(articleOf(many), page).length).toBeLessThanOrEqual(2_000);
});

test('folding keeps every place', () => {
  for (const text of ['（ＡＦＰ）', 'İHA', 'ﷺ', '가', 'ﬁ', '😀', 'Ångström', '３日']) expect(foldUnits(text)).toHaveLength(text.length);
  expect(foldUnits('［東京　３日］')).toBe('[東京 3日]');
});

test('an entry of very many names stays one entry', () => {
  const line = readLine('AP, '.repeat(10_000), page);
  expect(readEntry(line).sources.length).toBe(10_000);
});
