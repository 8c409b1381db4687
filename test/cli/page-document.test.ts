import { describe, expect, test } from 'vitest';
import { limitNesting } from '../../src/cli/limit-nesting';
import { pageDocument } from '../../src/cli/page-document';

describe('every page has one html, one head and one body', () => {
  test.each([
    ['no frame at all', '<p>a<p>b'],
    ['a title first', '<!doctype html><title>t</title><p>a<p>b'],
    ['two bodies', '<html><head><title>t</title></head><body><p>a</body><body><p>b</body></html>'],
    ['two pages', '<html><body><p>a</body></html><html><body><p>b</body></html>'],
    ['a head that does not end', '<html><head><title>t</title><p>a<p>b'],
    ['a body within the body', '<html><body><div><body><p>a</p></body></div><p>b</body></html>'],
  ])('with %s', (_, html) => {
    const document = pageDocument(html);
    expect([...document.documentElement.children].map(({ tagName }) => tagName)).toEqual(['HEAD', 'BODY']);
    expect([...document.body.querySelectorAll('p')].map(({ textContent }) => textContent?.trim())).toEqual(['a', 'b']);
    expect(document.querySelectorAll('body, html')).toHaveLength(2);
    if (html.includes('title')) expect(document.title).toBe('t');
  });

  test('even where there is nothing', () => {
    expect(pageDocument('').body.childNodes).toHaveLength(0);
  });
});

test('elements nest no deeper than browsers let them', () => {
  let depth = 0;
  let element: Element | null = pageDocument(`${'<div>'.repeat(5_000)}x<p>y</p>`).documentElement;
  for (; element; element = element.firstElementChild) depth++;
  expect(depth).toBeLessThanOrEqual(512);
});

test('text of absurd nesting is kept', () => {
  const cut = limitNesting(`${'<div>'.repeat(100_000)}text${'</div>'.repeat(100_000)}`);
  expect(cut).toContain('text');
  expect(cut.length).toBeLessThan(30_000);
  expect(limitNesting('<p>a<p>b<br></div><div>c</div>')).toBe('<p>a<p>b<br></div><div>c</div>');
});
