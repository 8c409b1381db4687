import { describe, expect, test } from 'vitest';
import { readLabels } from '../../../../src/core/credit/slots/label';
import { type ContextOf, creditPage, fillerLines, said, textLine } from '../page-of';

const read = (text: string, context: ContextOf = {}) => readLabels(creditPage([...fillerLines(6), textLine(text, 'after')], context));
const inBody = (text: string, before: number, after: number) =>
  readLabels(creditPage([...fillerLines(before), textLine(text), ...fillerLines(after)]));

describe('a label with its value in one line', () => {
  test.each([
    ['Source: Reuters', ['reuters'], 'Source: Reuters'],
    ['Source : Reuters', ['reuters'], 'Source : Reuters'],
    ['Source | Reuters', ['reuters'], 'Source | Reuters'],
    ['Source - Reuters', ['reuters'], 'Source - Reuters'],
    ['Source(s): Reuters, AFP', ['reuters', 'afp'], 'Source(s): Reuters, AFP'],
    ['Source: Agencies', [null], 'Source: Agencies'],
    ['(Source: Reuters)', ['reuters'], 'Source: Reuters'],
    ['The bridge is open. Source: Reuters', ['reuters'], 'Source: Reuters'],
    ['Source: Reuters. All about bridges', ['reuters'], 'Source: Reuters'],
  ])('%s', (text, agencies, quote) => {
    expect(said(read(text))).toEqual(agencies.map((agency) => ({ agency, quote })));
  });

  test.each([
    'Source: The Paper',
    'Source: Photo by Reuters',
    'Photo source: Reuters',
    'Photo: Jane Hill. Source: Reuters',
    'An old source: Reuters',
    'Source: city archive. Reuters was not asked',
    `Source: ${'a '.repeat(60)}Reuters`,
  ])('not %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('without a colon only where the line holds nothing else', () => {
    const dutch = { lang: 'nl' };
    expect(said(read('Bron ANP', dutch))).toEqual([{ agency: 'anp', quote: 'Bron ANP' }]);
    expect(read('Bron ANP, de stad', dutch)).toEqual([]);
    expect(read('De bron ANP', dutch)).toEqual([]);
    expect(readLabels(creditPage([...fillerLines(6), textLine('Bron ANP', 'after', 'text', 'https://paper.example/anp')], dutch))).toEqual(
      [],
    );
  });
});

describe('a label with its value in the next line', () => {
  const around = (...texts: string[]) => readLabels(creditPage([...fillerLines(6), ...texts.map((text) => textLine(text, 'after'))]));

  test.each([
    [['Source', 'Reuters'], 'Source: Reuters'],
    [['Source:', 'Reuters'], 'Source: Reuters'],
    [['Source', ': Reuters'], 'Source: Reuters'],
    [['Source', ':', 'Reuters'], 'Source: Reuters'],
  ])('%j', (texts, quote) => {
    expect(said(around(...texts))).toEqual([{ agency: 'reuters', quote }]);
  });

  test.each([
    [['The bridge is open. Source:', 'Reuters']],
    [['Source:', 'The bridge is open.', 'Reuters']],
    [['Source:', `Reuters, ${'a'.repeat(112)}`]],
    [['Source:']],
  ])('not %j', (texts) => {
    expect(around(...texts)).toEqual([]);
  });
});

describe('where it stands', () => {
  const TEXT = 'Source: Reuters, who have an office in the town by the old bridge';

  test('in the first or last four lines of the body', () => {
    const inside = `The bridge is open. ${TEXT}`;
    expect(inBody(inside, 3, 20)).toHaveLength(1);
    expect(inBody(inside, 20, 3)).toHaveLength(1);
    expect(inBody(inside, 4, 20)).toEqual([]);
    expect(inBody(inside, 20, 4)).toEqual([]);
  });

  test('a short line of its own, in the last twelve', () => {
    expect(inBody('Source: Reuters', 20, 11)).toHaveLength(1);
    expect(inBody('Source: Reuters', 20, 12)).toEqual([]);
    expect(inBody(`Source: Reuters, ${'a'.repeat(104)}`, 20, 11)).toEqual([]);
  });

  test('before the story, and in the first forty lines behind it', () => {
    expect(readLabels(creditPage([textLine('Source: Reuters', 'before'), ...fillerLines(30, 'before'), ...fillerLines(6)]))).toHaveLength(
      1,
    );
    const behind = (between: number) =>
      readLabels(creditPage([...fillerLines(6), ...fillerLines(between, 'after'), textLine('Source: Reuters', 'after')]));
    expect(behind(39)).toHaveLength(1);
    expect(behind(40)).toEqual([]);
  });
});
