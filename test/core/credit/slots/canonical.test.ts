import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../../src/build/language-lists';
import { readCanonical } from '../../../../src/core/credit/slots/canonical';
import { type ContextOf, creditPage, fillerLines } from '../page-of';

const read = (canonicalUrl: string | null, context: ContextOf = {}) => readCanonical(creditPage(fillerLines(3), context, { canonicalUrl }));

test.each([
  ['https://www.reuters.com/world/bridge', 'reuters'],
  ['http://uk.reuters.com/world/bridge', 'reuters'],
  ['https://reader@apnews.com:8443/article/bridge', 'ap'],
  ['HTTPS://AGENCIABRASIL.EBC.COM.BR/geral', 'abr'],
])('%s credits %s', (url, agency) => {
  expect(read(url)).toEqual([
    {
      agency,
      outlet: null,
      name: expect.any(String),
      kind: 'agency',
      slot: 'canonical',
      strength: 'credit',
      quote: url,
      joint: false,
      citedBy: null,
    },
  ]);
});

test.each([
  null,
  '',
  '/world/bridge',
  'https://paper.example/world/reuters.com',
  'https://notreuters.com/world',
  'https://reuters.com.example/world',
  'https://reuters.com@paper.example/world',
  'ftp://reuters.com/world',
])('%s credits nobody', (url) => {
  expect(read(url)).toEqual([]);
});

describe('whose page it is', () => {
  test('an agency’s own page does not credit it', () => {
    expect(read('https://www.reuters.com/world/bridge', { outletDomain: 'reuters.com', words: languageLists.words })).toEqual([]);
  });

  test('nothing is claimed where it is not known', () => {
    expect(read('https://www.reuters.com/world/bridge', { outletDomain: '', words: languageLists.words })).toEqual([]);
  });
});

test('the quote is the address, in at most 200 characters', () => {
  expect(read(`https://www.reuters.com/${'a'.repeat(300)}`)[0]?.quote).toHaveLength(200);
});
