import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../../src/build/language-lists';
import { readStructured } from '../../../../src/core/credit/slots/structured';
import { type ContextOf, creditPage, fillerLines, said } from '../page-of';

const read = (property: string, value: string, context: ContextOf = {}) =>
  readStructured(creditPage(fillerLines(3), context, { structured: [{ property, value }] }));

describe('a property that says who wrote or made the text', () => {
  test.each([
    'author',
    'byl',
    'article:author',
    'dc.creator',
    'sourceorganization',
    'parsely-author',
    'publisher',
    'provider',
    'contributor',
  ])('%s', (property) => {
    expect(said(read(property, 'Reuters'))).toEqual([{ agency: 'reuters', quote: `${property}: Reuters` }]);
  });

  test.each(['credittext', 'copyrightholder', 'isbasedon', 'original-source', 'syndication-source', 'keywords', 'description'])(
    'not %s',
    (property) => {
      expect(read(property, 'Reuters')).toEqual([]);
    },
  );
});

describe('its value', () => {
  test.each([
    ['Associated Press in Valencia', ['ap']],
    ['Le Figaro et AFP', ['afp']],
    ['Jane Hill, Reuters', ['reuters']],
    ['Reuters, AFP', ['reuters', 'afp']],
  ])('%s', (value, agencies) => {
    expect(read('author', value).map(({ agency }) => agency)).toEqual(agencies);
  });

  test.each([
    'Jane Hill',
    'Sarah Bloomberg',
    'Jane Hill/Reuters',
    '/AP',
    'Getty Images',
    'Photo: Reuters',
    'https://reuters.com/author/reuters',
    'agencies of the city',
  ])('not %s', (value) => {
    expect(read('author', value)).toEqual([]);
  });

  test('unnamed agencies count only alone', () => {
    expect(said(read('author', 'Agencies'))).toEqual([{ agency: null, quote: 'author: Agencies' }]);
  });

  test('two letters or one name, only in the country of the agency where English is written', () => {
    expect(read('author', 'Petra')).toEqual([]);
    expect(read('author', 'Petra', { outletDomain: 'paper.jo', words: languageLists.words })).toHaveLength(1);
  });

  test('in up to 200 characters', () => {
    const value = `Reuters, ${'a'.repeat(191)}`;
    expect(value).toHaveLength(200);
    expect(read('author', value)).toHaveLength(1);
    expect(read('author', `${value}a`)).toEqual([]);
  });
});

test('an agency’s own page does not credit it', () => {
  expect(read('publisher', 'Reuters', { outletDomain: 'reuters.com', words: languageLists.words })).toEqual([]);
});
