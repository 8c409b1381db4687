import { describe, expect, test } from 'vitest';
import { readCopyrights } from '../../../../src/core/credit/slots/copyright';
import { type ContextOf, creditPage, fillerLines, said, textLine } from '../page-of';

const read = (text: string, context: ContextOf = {}) => readCopyrights(creditPage([...fillerLines(6), textLine(text, 'after')], context));

describe('a copyright line behind the story', () => {
  test.each([
    ['Copyright 2024 The Associated Press. All rights reserved.', 'ap'],
    ['© 2019 AFP', 'afp'],
    ['© 2019-2024 AFP', 'afp'],
    ['© Reuters', 'reuters'],
    ['Copyright © 2024 by Reuters', 'reuters'],
    ['(c) 2024, Reuters', 'reuters'],
    ['All rights reserved. © Reuters', 'reuters'],
    ['Riproduzione riservata © Copyright ANSA', 'ansa'],
  ])('%s', (text, agency) => {
    expect(said(read(text, { lang: agency === 'ansa' ? 'it' : 'en' }))).toEqual([{ agency, quote: text }]);
  });

  test.each([
    ['© 2024 The Paper'],
    ['The bridge at night © AFP'],
    ['© 2024 The Paper. Reuters'],
    ['© Getty Images/AFP'],
    ['Reuters 2024'],
    [`© ${'a '.repeat(40)}Reuters`],
  ])('not %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('in up to 300 characters', () => {
    const text = `© 2024 Reuters. ${'a'.repeat(284)}`;
    expect(text).toHaveLength(300);
    expect(read(text)).toHaveLength(1);
    expect(read(`${text}a`)).toEqual([]);
  });

  test('two holders share it', () => {
    expect(read('© 2024 AFP/Reuters').map(({ agency, joint }) => [agency, joint])).toEqual([
      ['afp', true],
      ['reuters', true],
    ]);
  });
});

describe('where it stands', () => {
  const inBody = (behind: number) => readCopyrights(creditPage([...fillerLines(6), textLine('© AFP'), ...fillerLines(behind)]));

  test('in the last three lines of the body: further up it belongs to a picture', () => {
    expect(said(inBody(2))).toEqual([{ agency: 'afp', quote: '© AFP' }]);
    expect(inBody(3)).toEqual([]);
  });

  test('not before the story', () => {
    expect(readCopyrights(creditPage([textLine('© AFP', 'before'), ...fillerLines(6)]))).toEqual([]);
  });
});
