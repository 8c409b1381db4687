import { expect, test } from 'vitest';
import { withoutScripts } from '../../src/content/without-scripts';

test.each([
  ['a script', 'a<script src="a.js"></script>b', 'ab'],
  ['a script with markup in its text', 'a<script>x = "<p>" + "<style>";</script>b', 'ab'],
  ['a script whose attribute holds a sign that ends tags', 'a<script data-x="1>0">y()</script>b', 'ab'],
  ['a comment, and what it hides', 'a<!-- <p>old</p> <script> -->b', 'ab'],
])('%s is left out', (_what, markup, left) => {
  expect(withoutScripts(markup)).toBe(left);
});

test.each(['style', 'noscript', 'svg'])('of %s an empty element is left, since it ends a line', (name) => {
  expect(withoutScripts(`a<${name} class="x"><p>in</p></${name}>b`)).toBe(`a<${name}></${name}>b`);
});

test.each([
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  '<script id="a" type="application/LD+JSON; charset=utf-8">{}</script>',
])('JSON-LD stays: %s', (script) => {
  expect(withoutScripts(`a${script}b<script>x</script>`)).toBe(`a${script}b`);
});

test('elements whose names only begin alike stay', () => {
  const markup = '<styled-box>a</styled-box><scripture>b</scripture>';
  expect(withoutScripts(markup)).toBe(markup);
});

test('what is not closed is left out to the end', () => {
  expect(withoutScripts('a<script>x')).toBe('a');
  expect(withoutScripts('a<!-- x')).toBe('a');
});
