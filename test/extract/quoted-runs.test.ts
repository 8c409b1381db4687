import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { pageOf, URL_OF_PAGE } from './page';

const OWN = [
  'The council has voted for a wall, and I have read the minutes of that evening twice to find out what it thinks a wall is for.',
  'Nobody asked the people of the old quay, who have had the sea in their cellars every autumn since the harbour was dredged.',
];
const QUOTED = 'The harbour council voted seven to two on Monday to build the wall, and work begins in May with the northern end.';
const paragraphsOf = (body: string) => extractArticle(pageOf({ body }), URL_OF_PAGE)?.paragraphs ?? [];

test('a paragraph that the markup quotes gets quotation marks', () => {
  expect(paragraphsOf(`<p>${OWN[0]}</p><blockquote><p>${QUOTED}</p></blockquote><p>${OWN[1]}</p>`)).toEqual([
    OWN[0],
    `“${QUOTED}”`,
    OWN[1],
  ]);
});

test('one that has them keeps its own', () => {
  const marked = `„${QUOTED}“`;
  expect(paragraphsOf(`<p>${OWN[0]}</p><blockquote><p>${marked}</p></blockquote><p>${OWN[1]}</p>`)).toEqual([OWN[0], marked, OWN[1]]);
});

test('an article that is set as a quotation throughout is none', () => {
  expect(paragraphsOf(`<blockquote><p>${QUOTED}</p><p>${OWN[0]}</p></blockquote><p>${OWN[1]}</p>`)).toEqual([QUOTED, ...OWN]);
});
