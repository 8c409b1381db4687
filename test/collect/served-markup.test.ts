// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { servedMarkup } from '../../src/collect/served-markup';

test.each([
  ["<!DOCTYPE HTML><P CLASS=a id='b\"c' hidden>d</P >", '<!doctype html><p class="a" id="b&quot;c" hidden="">d</p>'],
  ['<a href=/b/c?d=e&f>g</a>', '<a href="/b/c?d=e&f">g</a>'],
  ['<br/><img src=a.jpg /><p title = "x > y">', '<br><img src="a.jpg"><p title="x > y">'],
  ['<p title="<i>">a < b <3 <', '<p title="&lt;i>">a &lt; b &lt;3 &lt;'],
  ['a<!-- <p> -->b<!-->c<?d e?>f<![CDATA[g]]>h</ i>j', 'abcfhj'],
  ['a<!-- without an end <p>', 'a'],
  ['<p>a<p class="b', '<p>a'],
  ['<p a=>b', '<p a="">b'],
  ['<p a="b>c', '<p a="">c'],
  ['<a<b onclick=c>d', 'd'],
])('%s', (served, written) => {
  expect(servedMarkup(served)).toBe(written);
});

describe('elements whose content is no markup', () => {
  test.each([
    ['<title>a <b> &amp; c</title>d', '<title>a &lt;b> &amp; c</title>d'],
    ['<TITLE>a</TITLE >b', '<title>a</title>b'],
    ['<style>p > a {}</style>b', '<style></style>b'],
    ['a<script>if (b<c && d>"e") f("</p>")</script>g', 'ag'],
    ['<script type=application/ld+json>{"a":"<p>"}</script>', '<script type="application/ld+json">{"a":"\\u003cp>"}</script>'],
    ['a<script>without an end <p>', 'a'],
  ])('%s', (served, written) => {
    expect(servedMarkup(served)).toBe(written);
  });
});

const PIECES = [
  '<',
  '</',
  '>',
  '/',
  '"',
  "'",
  '=',
  ' ',
  'p',
  'svg',
  'style',
  'title',
  'script',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '<p ',
  ' a',
];
const served = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

test('whatever is served, only whole tags begin with `<`', () => {
  fc.assert(
    fc.property(served, (markup) => {
      const rest = servedMarkup(markup).replace(/<(?:!doctype html|\/?[a-z][\w:.@-]*(?: [\w:.@-]+="[^"<]*")*)>/g, '');
      expect(rest).not.toContain('<');
    }),
  );
});

/** What is read of a page: its elements outside of scripts and the like, with their attributes, and its text. */
function read(markup: string): string {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const one of page.querySelectorAll('script, style')) one.replaceWith('');
  page.body.normalize();
  return page.body.outerHTML;
}

test('it is read as a browser would read what was served', () => {
  const value = fc.stringMatching(/^[a-z<>&; ]{0,8}$/);
  const attribute = fc
    .tuple(fc.constantFrom('class', 'ID', 'data-a'), value, fc.constantFrom('"', "'"))
    .map(([name, of, mark]) => ` ${name}=${mark}${of}${mark}`);
  const element = fc
    .tuple(fc.constantFrom('p', 'B', 'em'), attribute, fc.stringMatching(/^[a-z &;>]{0,8}$/))
    .map(([name, of, text]) => `<${name}${of}>${text}</${name}>`);
  fc.assert(
    fc.property(fc.array(element, { maxLength: 8 }), (elements) => {
      const page = `<!doctype html><html><body>${elements.join('<!-- c -->')}</body></html>`.replace(/<!-- c -->/g, '');
      expect(read(servedMarkup(page))).toBe(read(page));
    }),
  );
});

test.each(["<p a='b'", '<p a="', '<p a=', '<title>', '<!--', '< '])('a page of nothing but `%s` is read in one pass', (piece) => {
  expect(servedMarkup(piece.repeat(200_000)).length).toBeLessThan(piece.length * 1_200_000);
});
