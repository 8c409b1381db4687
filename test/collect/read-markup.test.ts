// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../src/collect/read-markup';
import type { PageMarkup } from '../../src/core/model/page-markup';
import { BODY } from '../extract/page';

const URL_OF_PAGE = 'https://post.example/2024/05/03/harbour-wall-is-approved';
const article = (body = BODY, head = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour wall approved</title>${head}</head><body><article><h1>Harbour wall approved</h1>${body}</article></body></html>`;
const FRAMES_ONLY = '<html><body><iframe src="x"></iframe></body></html>';
const read = (page: Partial<PageMarkup>) =>
  readMarkup({
    url: URL_OF_PAGE,
    load: { address: URL_OF_PAGE, startedAt: 0 },
    markup: FRAMES_ONLY,
    headingsInFront: [],
    frames: [],
    isNew: false,
    hasClosedFrame: false,
    ...page,
  });

test('an article is read from markup', () => {
  expect(read({ markup: article() })).toMatchObject({ url: URL_OF_PAGE, title: 'Harbour wall approved', declaredLang: 'en' });
});

test('markup that is cut in the middle of a tag is read', () => {
  expect(read({ markup: `${article().replace('</article></body></html>', '')}<p class="la` })).toMatchObject({
    title: 'Harbour wall approved',
  });
});

describe('a page that is XML', () => {
  const xml = (body: string) =>
    article(body)
      .replace('<!doctype html><html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"')
      .replaceAll('&nbsp;', '&#160;');

  test('is read by the rules of XML: what HTML takes for markup is text, and what it takes for text is none', () => {
    const odd =
      '<p>The harbour board wrote <![CDATA[a < b & "<b>c</b>"]]> on its door, and nobody in town knew what that was to mean for the wall.</p>';
    const hidden = `<?x ><p>${'A paragraph that the page does not show. '.repeat(4)}</p>?>`;
    const found = read({ markup: xml(BODY + odd + hidden) });
    expect(found).toMatchObject({ title: 'Harbour wall approved', declaredLang: 'en' });
    expect(JSON.stringify(found)).toContain(JSON.stringify('a < b & "<b>c</b>" on its door').slice(1, -1));
    expect(JSON.stringify(found)).not.toContain('does not show');
  });

  test('gives nothing where it is damaged', () => {
    expect(read({ markup: xml(`${BODY}<p>`) })).toBeNull();
  });
});

test.each([
  '<img name="querySelector"><img name="querySelectorAll"><img name="body"><img name="cloneNode"><img name="title"><img name="documentElement">',
  '<form name="head"><input name="removeAttribute"><input name="getAttribute"></form><object id="createElement"></object><embed name="body">',
])('elements that are named like methods of the document do not hide them: %s', (named) => {
  expect(read({ markup: article(named + BODY) })).toMatchObject({ title: 'Harbour wall approved' });
});

test('what the slots of open shadow roots show is read', () => {
  const markup = article(`<story-box><template shadowrootmode="open"><section><slot></slot></section></template>${BODY}</story-box>`);
  expect(read({ markup })).toMatchObject({ paragraphs: { length: 4 } });
});

describe('a page without an article of its own', () => {
  const frame = { base: 'https://post.example/frames/7', markup: article(`${BODY}<p><a href="more">Source: Example Press</a></p>`) };

  test('gives the one in its frame, under its own address', () => {
    expect(read({ frames: [{ ...frame, markup: '<p>Menu</p>' }, frame] })).toMatchObject({
      url: URL_OF_PAGE,
      title: 'Harbour wall approved',
    });
  });

  test('resolves the links of a frame by its address', () => {
    expect(read({ frames: [frame] })).toMatchObject({
      lines: expect.arrayContaining([expect.objectContaining({ href: 'https://post.example/frames/more' })]),
    });
  });

  test('names the frame of another site that hides it', () => {
    expect(read({ hasClosedFrame: true })).toMatchObject({ code: 'text-in-frame' });
  });

  test('names no frame where the page shows a list of its own: the frame lies over it', () => {
    const list = Array.from({ length: 60 }, (_, index) => `<li><a href="/${index}">Ferry number ${index} leaves the old harbour</a></li>`);
    expect(read({ hasClosedFrame: true, markup: `<html><body><ul>${list.join('')}</ul></body></html>` })).toBeNull();
  });

  test('gives null without frames', () => {
    expect(read({})).toBeNull();
  });
});
