import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../../src/build/language-lists';
import { readMentions } from '../../../../src/core/credit/slots/mention';
import type { LinePosition, LineRole } from '../../../../src/core/model/article';
import { type ContextOf, creditPage, fillerLines, textLine } from '../page-of';

const read = (text: string, context: ContextOf = {}) =>
  readMentions(creditPage([...fillerLines(4), textLine(text), ...fillerLines(4)], context));
const agencies = (text: string, context: ContextOf = {}) => read(text, context).map(({ agency }) => agency);

describe('a name next to a verb or preposition of citing', () => {
  test.each([
    ['The minister told Reuters that the bridge is open.', 'en', ['reuters']],
    ['According to Agence France-Presse, the bridge is open.', 'en', ['afp']],
    ['Le pont est ouvert, a rapporté Reuters.', 'fr', ['reuters']],
    ['Das sagte der Minister der Nachrichtenagentur dpa.', 'de', ['dpa']],
    ['The minister told Reuters and AFP that the bridge is open.', 'en', ['reuters', 'afp']],
  ])('%s', (text, lang, wanted) => {
    expect(agencies(text, { lang })).toEqual(wanted);
  });

  test('is a mention, never a credit, with its sentence', () => {
    expect(read('It rained. The minister told Reuters that the bridge is open. He left.')).toEqual([
      {
        agency: 'reuters',
        outlet: null,
        name: 'Reuters',
        kind: 'agency',
        slot: 'mention',
        strength: 'mention',
        quote: 'The minister told Reuters that the bridge is open.',
        joint: false,
        citedBy: null,
      },
    ]);
  });

  test('each agency once, by its first sentence', () => {
    const text = 'A guard told Reuters so. The minister told Reuters that the bridge is open.';
    expect(read(text).map(({ quote }) => quote)).toEqual(['A guard told Reuters so.']);
  });
});

describe('what is no mention', () => {
  test.each([
    'Reuters moved into the house by the bridge.',
    'The minister told AP that the bridge is open.',
    'The minister told Getty Images that the bridge is open.',
    'The minister told Marketwired that the bridge is open.',
    'The minister told reporters. Reuters moved into the house.',
    'The minister told @Reuters that the bridge is open.',
  ])('%s', (text) => {
    expect(agencies(text)).toEqual([]);
  });

  test('a verb more than 40 characters away', () => {
    const far = (between: number) => agencies(`The minister told ${'x'.repeat(between - 2)} Reuters so.`);
    expect(far(40)).toEqual(['reuters']);
    expect(far(41)).toEqual([]);
  });

  test.each<[LinePosition, LineRole]>([
    ['before', 'text'],
    ['after', 'text'],
    ['body', 'heading'],
    ['body', 'byline'],
  ])('a line %s with the role %s', (position, role) => {
    expect(readMentions(creditPage([...fillerLines(4), textLine('The minister told Reuters so.', position, role)]))).toEqual([]);
  });

  test('the agency whose page it is', () => {
    expect(agencies('The minister told Reuters so.', { outletDomain: 'reuters.com', words: languageLists.words })).toEqual([]);
  });
});

test('a long sentence is quoted from shortly before the name', () => {
  const [mention] = read(`${'The old bridge, '.repeat(10)}the minister told Reuters, is open.`);
  expect(mention?.quote).toMatch(/^…/);
  expect(mention?.quote).toContain('told Reuters');
  expect(mention?.quote.indexOf('Reuters')).toBe(101);
});
