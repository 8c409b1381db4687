// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serialisePage } from '../../src/content/serialise-page';
import { MAX_MARKUP_LENGTH } from '../../src/core/bounds';
import { pageMarkup } from '../../src/core/model/page-markup';

/** Where elements are: jsdom lays nothing out. By id: left, top, width, height. */
let places: Record<string, readonly [number, number, number, number]>;

beforeEach(() => {
  places = {};
  document.documentElement.innerHTML = '<head></head><body></body>';
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
  // jsdom keeps no record of how a document was loaded.
  Object.assign(performance, { getEntriesByType: () => [{ name: 'https://post.example/asked-for' }] });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [x, y, width, height] = places[this.id] ?? [0, 0, 0, 0];
    return { left: x, top: y, width, height, right: x + width, bottom: y + height } as DOMRect;
  });
});

const show = (body: string): void => {
  document.body.innerHTML = body;
};
const taken = () => pageMarkup.parse(serialisePage(window));

test('the page is named by its document, whatever its address is now', () => {
  expect(taken().load).toEqual({ address: 'https://post.example/asked-for', startedAt: performance.timeOrigin });
});

test('the markup has the attributes of the root, and no scripts', () => {
  document.documentElement.setAttribute('lang', 'de');
  document.documentElement.setAttribute('data-x', '"&<');
  show('<p>Fähre<script>x</script></p>');
  const { markup } = taken();
  const again = new DOMParser().parseFromString(markup, 'text/html');
  expect(again.documentElement.lang).toBe('de');
  expect(again.documentElement.dataset.x).toBe('"&<');
  expect(again.body.innerHTML).toBe('<p>Fähre</p>');
});

test('a page that is XML is handed over as XML', () => {
  const shown = new DOMParser().parseFromString(
    '<html xmlns="http://www.w3.org/1999/xhtml" title="&lt;"><head/><body><p>a &lt; b<br/><svg/></p></body></html>',
    'application/xhtml+xml',
  );
  const { markup } = pageMarkup.parse(
    serialisePage({ ...window, document: shown, location, innerWidth: 9, innerHeight: 9 } as unknown as Window),
  );
  expect(markup).toMatch(/^<\?xml version="1.0"\?><html /);
  const again = new DOMParser().parseFromString(markup, 'application/xhtml+xml');
  expect(again.querySelector('p')?.textContent).toBe('a < b');
  expect(again.documentElement.getAttribute('title')).toBe('<');
});

test('a page of any size keeps to the bound', () => {
  show(`<p>${'x'.repeat(MAX_MARKUP_LENGTH + 10)}</p>`);
  expect(taken().markup).toHaveLength(MAX_MARKUP_LENGTH);
});

test('elements named like methods of the document do not hide them', () => {
  show('<img name="querySelector"><img name="querySelectorAll"><img name="documentElement"><img name="compatMode"><p>Text</p>');
  expect(taken().markup).toContain('<p>Text</p>');
});

test('open shadow roots are handed over, those within each other too, where the browser can write them', () => {
  show('<div id="host"></div>');
  const outer = document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (outer) outer.innerHTML = '<section></section>';
  const inner = outer?.querySelector('section')?.attachShadow({ mode: 'open' });
  const getHTML = vi.fn(() => '<body>flat</body>');
  Object.assign(Element.prototype, { getHTML });
  expect(taken().markup).toContain('flat');
  Reflect.deleteProperty(Element.prototype, 'getHTML');
  expect(getHTML.mock.calls).toEqual([[{ serializableShadowRoots: true, shadowRoots: [outer, inner] }]]);
});

test('what fails is given as data', () => {
  expect(serialisePage({ document: null, location } as unknown as Window)).toMatchObject({
    failed: expect.stringContaining('TypeError'),
    code: null,
  });
});

describe('the headings in front', () => {
  test('are those at or above the middle of the view, the nearest first', () => {
    show('<h1 id="a">First</h1><h2 id="b">Second</h2><h1 id="c">Third</h1>');
    places = { a: [0, -900, 1000, 50], b: [0, 390, 1000, 50], c: [0, 410, 1000, 50] };
    expect(taken().headingsInFront).toEqual(['Second', 'First']);
  });

  test('are not those of other columns, or hidden ones', () => {
    show('<h1 id="a">Main</h1><h2 id="b">Column</h2><h2 id="c">Hidden</h2>');
    places = { a: [0, 0, 700, 50], b: [700, 100, 300, 50], c: [0, 200, 700, 0] };
    expect(taken().headingsInFront).toEqual(['Main']);
  });

  test('are none where there is one heading', () => {
    show('<h1 id="a">Main</h1>');
    places = { a: [0, 0, 700, 50] };
    expect(taken().headingsInFront).toEqual([]);
  });
});

describe('frames', () => {
  test('of the same site are taken where they are large', () => {
    show('<iframe id="large"></iframe><iframe id="small"></iframe>');
    places = { large: [0, 0, 900, 700], small: [0, 0, 100, 100] };
    const inside = (document.getElementById('large') as HTMLIFrameElement).contentDocument;
    if (inside) inside.body.innerHTML = '<p>In the frame</p>';
    expect(taken().frames).toEqual([{ base: expect.any(String), markup: expect.stringContaining('In the frame') }]);
  });

  test.each([
    ['most of the view', [0, 0, 900, 700], true],
    ['a part of it', [0, 0, 600, 500], false],
  ] as const)('of another site are named where they are %s', (_what, place, isNamed) => {
    show('<iframe id="other"></iframe>');
    Object.defineProperty(document.getElementById('other'), 'contentDocument', { value: null });
    places = { other: place };
    expect(taken()).toMatchObject({ frames: [], hasClosedFrame: isNamed });
  });
});
