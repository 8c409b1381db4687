import { describe, expect, test } from 'vitest';
import { readPlatforms, readRepublished } from '../../../../src/core/credit/slots/notice';
import { creditPage, fillerLines, said, textLine } from '../page-of';

const inBody = (text: string, before: number, after: number) => creditPage([...fillerLines(before), textLine(text), ...fillerLines(after)]);

describe('what a platform writes above a story that it was given', () => {
  test.each([
    ['Provided by Reuters', 'reuters', 'Provided by Reuters'],
    ['© Provided by The Associated Press', 'ap', 'Provided by The Associated Press'],
  ])('%s', (text, agency, quote) => {
    expect(said(readPlatforms(inBody(text, 20, 20))).map((credit) => ({ ...credit, quote: credit.quote.replace('© ', '') }))).toEqual([
      { agency, quote },
    ]);
  });

  test.each(['Provided by The Paper', 'Photo provided by Reuters', 'Provided by the city. Reuters was there.', 'Reuters provided by'])(
    'not %s',
    (text) => {
      expect(readPlatforms(inBody(text, 2, 2))).toEqual([]);
    },
  );

  test('in up to 120 characters', () => {
    const text = `Provided by Reuters ${'a'.repeat(100)}`;
    expect(text).toHaveLength(120);
    expect(readPlatforms(inBody(text, 2, 2))).toHaveLength(1);
    expect(readPlatforms(inBody(`${text}a`, 2, 2))).toEqual([]);
  });
});

describe('a notice that the story stood elsewhere first', () => {
  const NOTICE = 'This article is republished from The Conversation under a Creative Commons license.';
  const wanted = [{ agency: 'theconversation', quote: NOTICE }];

  test('its sentence is the quote', () => {
    expect(said(readRepublished(inBody(`It rained. ${NOTICE} Read the rest there.`, 8, 0)))).toEqual(wanted);
  });

  test('in the first or last four lines of the body, and anywhere around it', () => {
    expect(said(readRepublished(inBody(NOTICE, 3, 20)))).toEqual(wanted);
    expect(said(readRepublished(inBody(NOTICE, 20, 3)))).toEqual(wanted);
    expect(readRepublished(inBody(NOTICE, 4, 4))).toEqual([]);
    for (const position of ['before', 'after'] as const) {
      const around = [...fillerLines(9, position), textLine(NOTICE, position), ...fillerLines(9, position)];
      expect(said(readRepublished(creditPage([...around, ...fillerLines(9)])))).toEqual(wanted);
    }
  });

  test.each([
    'This article is republished from The Paper.',
    'Photo: This article is republished from The Conversation.',
    'This article is republished from old friends of our Reuters',
    `This article is republished from ${'x'.repeat(61)} Reuters`,
    'This article is republished from us. The Conversation is another site.',
  ])('not %s', (text) => {
    expect(readRepublished(inBody(text, 0, 8))).toEqual([]);
  });

  test('in a line of up to 600 characters', () => {
    const text = `${NOTICE} ${'a'.repeat(599 - NOTICE.length)}`;
    expect(text).toHaveLength(600);
    expect(readRepublished(inBody(text, 0, 8))).toHaveLength(1);
    expect(readRepublished(inBody(`${text}a`, 0, 8))).toEqual([]);
  });
});
