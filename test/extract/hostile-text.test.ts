// No pattern of reading may take more than its share of time, whatever a page repeats. Growth is measured, not time: twice the text may take
// a few times as long, never dozens of times.
import { expect, test } from 'vitest';
import { languageLists } from '../../src/build/language-lists';
import { readDates } from '../../src/core/dates/read-dates';
import { isBoilerplate, isEndOfArticle } from '../../src/extract/boilerplate';
import { cleanText } from '../../src/extract/clean-text';
import { extractArticle } from '../../src/extract/extract-article';
import { isIndexAddress } from '../../src/extract/index-address';
import { pageOf, URL_OF_PAGE } from './page';

const PIECES = [
  'a',
  ' ',
  '-',
  '- ',
  '"',
  '<',
  '<div ',
  '{',
  '},',
  '},{',
  '2024-',
  '1',
  'photo: ',
  'read more ',
  'copyright ',
  '&',
  '_',
  'A',
  'aA',
  '/',
  '.',
  '\u0301',
  '\u202e',
];
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['isBoilerplate', (text) => isBoilerplate(text.slice(0, 260))],
  ['isEndOfArticle', isEndOfArticle],
  ['cleanText', cleanText],
  ['readDates', (text) => readDates(text, { lang: 'en', country: '' }, languageLists)],
  ['isIndexAddress', (text) => isIndexAddress(`https://post.example/${text}`)],
  ['a class', (text) => extractArticle(pageOf({ before: `<div class="${text.replaceAll('"', '')}">x</div>` }), URL_OF_PAGE)],
  ['JSON-LD', (text) => extractArticle(pageOf({ head: `<script type="application/ld+json">${text}</script>` }), URL_OF_PAGE)],
  ['a title', (text) => extractArticle(pageOf({ head: `<meta property="og:title" content="${text.replaceAll('"', '')}">` }), URL_OF_PAGE)],
];

test.each(READERS)('%s grows with the text and no faster', (_, read) => {
  const timed = (text: string): number => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  for (const piece of PIECES) {
    const short = Math.max(5, timed(piece.repeat(5_000)));
    expect(timed(piece.repeat(40_000)) / short, JSON.stringify(piece)).toBeLessThan(60);
  }
});
