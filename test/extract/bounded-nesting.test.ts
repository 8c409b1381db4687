import { expect, test } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { boundedNesting } from '../../src/extract/bounded-nesting';

const documentOf = (body: string): Document => pageDocument(`<!doctype html><html><head></head><body>${body}</body></html>`);

function depthOf(page: Document): number {
  let deepest = 0;
  for (const element of page.body.querySelectorAll('*')) {
    let depth = 0;
    for (let above: Element | null = element; above && above !== page.body; above = above.parentElement) depth++;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const nested = (open: string, close: string, times: number, inner: string): string => open.repeat(times) + inner + close.repeat(times);

test('an honest page stays as it is', () => {
  const body = `${nested('<div><section>', '</section></div>', 20, '<p>One <b>two</b></p><p>three</p>')}<p>four</p>`;
  expect(boundedNesting(documentOf(body)).body.innerHTML).toBe(body);
});

test('elements nest at most so deep, and all of them keep their text and their order', () => {
  const words = Array.from({ length: 400 }, (_, index) => `w${index}`);
  const page = boundedNesting(documentOf(words.map((word) => `<div><p>${word}</p>`).join('')));
  expect(depthOf(page)).toBeLessThanOrEqual(100);
  expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(words);
});

test('the more elements and text a page has, the less deep they nest', () => {
  const many = `<p>${'<i></i>'.repeat(100)}</p>`.repeat(1_500);
  expect(depthOf(boundedNesting(documentOf(nested('<div>', '</div>', 90, 'a'))))).toBe(90);
  expect(depthOf(boundedNesting(documentOf(nested('<div>', '</div>', 90, 'a') + many)))).toBeLessThan(40);
  expect(depthOf(boundedNesting(documentOf(nested('<div>', '</div>', 90, 'a '.repeat(1_500_000)))))).toBeLessThan(40);
});

test('no element has children without end', () => {
  const page = boundedNesting(documentOf(`<div>${'<hr>'.repeat(30_000)}</div><p>behind</p>`));
  expect(page.querySelector('div')?.childNodes).toHaveLength(20_000);
  expect(page.querySelector('p')?.textContent).toBe('behind');
});
