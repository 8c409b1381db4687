import { describe, expect, test } from 'vitest';
import { readBylines } from '../../../src/core/credit/slots/byline';
import { readLabels } from '../../../src/core/credit/slots/label';
import { readTails } from '../../../src/core/credit/slots/tail';
import type { TextLine } from '../../../src/core/model/article';
import { creditPage, fillerLines, said, textLine } from './page-of';

const STORY = 'The old stone bridge over the river is long and grey, and on Monday it was opened again after two years of repair.';
const title = textLine('The bridge is open again', 'before', 'heading');
const story = [textLine(STORY), ...fillerLines(6)];

describe('a box right behind the story', () => {
  const read = (...behind: TextLine[]) => readLabels(creditPage([title, ...story, ...behind]));
  const aside = (text: string, href = '') => textLine(text, 'after', 'aside', href);

  test('is read for its label, in one line or two', () => {
    expect(said(read(aside('Source: Reuters')))).toEqual([{ agency: 'reuters', quote: 'Source: Reuters' }]);
    expect(said(read(aside('Source'), aside('Reuters')))).toEqual([{ agency: 'reuters', quote: 'Source: Reuters' }]);
  });

  test('is not read for anything else, nor behind a link or another heading', () => {
    expect(read(aside('Partners: Reuters, AFP'))).toEqual([]);
    expect(read(aside('Reuters'))).toEqual([]);
    expect(read(aside('Another story', 'https://paper.example/b'), aside('Source: Reuters'))).toEqual([]);
    expect(read(textLine('More stories', 'after', 'heading'), aside('Source: Reuters'))).toEqual([]);
    expect(read({ ...aside('A reader'), isOfOthers: true }, aside('Source: Reuters'))).toEqual([]);
    const comment = { ...aside('Nice!'), isOfOthers: true as const };
    expect(read(aside('Comments'), comment, aside('Source: Reuters'))).toEqual([]);
    expect(read(aside('Comments'), { ...aside('Source: Reuters'), isOfOthers: true })).toEqual([]);
    expect(read(...Array.from({ length: 6 }, () => aside('Share')), aside('Source: Reuters'))).toEqual([]);
  });
});

describe('a sign-off in such a box', () => {
  const read = (...behind: string[]) => readTails(creditPage([title, ...story, ...behind.map((text) => textLine(text, 'after', 'aside'))]));

  test('is read in brackets, behind a slash, or with a word that leads to it', () => {
    expect(said(read('red, paper.example/Reuters'))).toEqual([{ agency: 'reuters', quote: 'red, paper.example/Reuters' }]);
    expect(said(read('(AFP)'))).toEqual([{ agency: 'afp', quote: '(AFP)' }]);
    expect(said(read('With files from Reuters'))).toEqual([{ agency: 'reuters', quote: 'With files from Reuters' }]);
  });

  test('is not read as a name alone, nor further down', () => {
    expect(read('Reuters')).toEqual([]);
    expect(read('Share', '(AFP)')).toEqual([]);
  });
});

describe('a box between headline and story', () => {
  const read = (...between: TextLine[]) => readBylines(creditPage([title, ...between, ...story]));
  const aside = (text: string, href = '') => textLine(text, 'before', 'aside', href);

  test('is read where it holds a name alone', () => {
    expect(said(read(aside('AFP'), aside('Updated 3 May')))).toEqual([{ agency: 'afp', quote: 'AFP' }]);
  });

  test('is not read with other words, or behind a link', () => {
    expect(read(aside('AFP shares fell'))).toEqual([]);
    expect(read(aside('Home', 'https://paper.example/'), aside('AFP'))).toEqual([]);
  });
});
