import { describe, expect, test } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { readRuns } from '../../src/extract/read-runs';

const read = (body: string, byClasses = true) => readRuns(pageDocument(`<html><body>${body}</body></html>`).body, byClasses);
/** Kind and text of each run. */
const runsOf = (body: string, byClasses = true) => read(body, byClasses).runs.map(({ kind, text }) => `${kind || 'text'}: ${text}`);

/** Enough prose that small elements are small. */
const PROSE = `<p>${'The ferry left the harbour at noon with many people on board. '.repeat(30)}</p>`;

describe('runs of text', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['text: One', 'text: Two']],
    ['lines parted by breaks', '<div>One<br>Two<br><br>Three</div>', ['text: One', 'text: Two', 'text: Three']],
    ['inline elements within a line', '<p>One <b>two</b> <a href="/x">three</a>.</p>', ['text: One two three.']],
    ['text beside a block element', '<div>One<p>Two</p>Three</div>', ['text: One', 'text: Two', 'text: Three']],
    ['cells of a table', '<table><tr><td>One</td><td>Two</td></tr></table>', ['text: One', 'text: Two']],
    ['a script within a sentence', '<p>One <script>1</script>two</p>', ['text: One two']],
    ['what is hidden', '<p>One</p><p hidden>Two</p><p style="display: none">Three</p><template>Four</template>', ['text: One']],
    ['white space', '<p> \n One\n two </p><p> </p>', ['text: One two']],
    ['Chinese', '<p>渡轮在<b>夜间</b>离港。</p>', ['text: 渡轮在夜间离港。']],
    ['nothing', '', []],
  ])('%s', (_what, body, runs) => {
    expect(runsOf(body)).toEqual(runs);
  });

  test('know headings, the title and the one link that makes them up', () => {
    const { runs } = read(
      '<h1>Title</h1><h2>Part</h2><p><a href="/jane">Jane</a></p><p>By <a href="/jane">Jane</a></p><p><a href="/a">A</a> <a href="/b">B</a></p>',
    );
    expect(runs.map(({ isTitle, isHeading, href }) => [isTitle, isHeading, href])).toEqual([
      [true, true, ''],
      [false, true, ''],
      [false, false, '/jane'],
      [false, false, ''],
      [false, false, ''],
    ]);
    expect(runs.map(({ linked }) => linked)).toEqual([0, 0, 1, 4 / 7, 2 / 3]);
  });

  test('of one parent are paragraphs of one element, or lines parted by breaks', () => {
    const { runs } = read('<section><p>One</p><p>Two</p></section><div>Three<br>Four</div>');
    expect(runs.map(({ parent }) => parent.tagName)).toEqual(['SECTION', 'SECTION', 'DIV', 'DIV']);
    expect(runs[0]?.parent).toBe(runs[1]?.parent);
  });

  test('have the same markup where their elements have the same names and classes', () => {
    const { runs } = read('<div class="a"><p>One</p><p>Two</p><p class="x">Three</p></div><div class="b"><p>Four</p></div>');
    const [one, two, three, four] = runs.map(({ markup }) => markup);
    expect(one).toBe(two);
    expect(new Set([one, three, four]).size).toBe(3);
  });
});

describe('kinds', () => {
  test.each([
    ['a caption', '<figure><img><figcaption>Boats</figcaption></figure>', 'caption: Boats'],
    ['a caption by its class', '<div class="wp-caption">Boats</div>', 'caption: Boats'],
    ['a figure around a quotation is none', '<figure><blockquote>Boats</blockquote></figure>', 'text: Boats'],
    ['a byline by its class', '<div class="article__author">Jane</div>', 'byline: Jane'],
    ['a byline by microdata', '<span itemprop="author">Jane</span>', 'byline: Jane'],
    ['a menu', '<nav>Home</nav>', 'aside: Home'],
    ['other stories', '<div class="related-articles">Other</div>', 'aside: Other'],
    ['a small element of a doubtful class', '<div class="widget">Weather</div>', 'aside: Weather'],
    ['a layout that names a neighbour', '<div class="has-sidebar">Text</div>', 'text: Text'],
    ['a class of the body', '<div class="article-body widget">Text</div>', 'text: Text'],
    ['a form', '<form>Your address</form>', 'aside: Your address'],
    ['a margin', '<aside>Facts</aside>', 'margin: Facts'],
    ['a byline in a margin', '<aside><p class="byline">Jane</p></aside>', 'byline: Jane'],
    ['a byline in an aside is of another text', '<nav><p class="byline">Jane</p></nav>', 'aside: Jane'],
    ['the footer of an article', '<article><footer>Source</footer></article>', 'text: Source'],
    ['the footer of a page', '<footer>Partners</footer>', 'margin: Partners'],
  ])('%s', (_what, element, run) => {
    expect(runsOf(PROSE + element).at(-1)).toBe(run);
  });

  test.each([
    ['a large element', `<div class="related-articles">${PROSE}</div>`],
    ['the element of the title', `<div class="newsletter"><h1>Title</h1></div>${PROSE}`],
  ])('%s holds the article, whatever its class', (_what, body) => {
    expect(read(body).runs.map(({ kind }) => kind)).not.toContain('aside');
  });

  test('comments may be longer than the article, and no more', () => {
    const kinds = (times: number) => read(`${PROSE}<div class="comments">${PROSE.repeat(times)}</div>`).runs.map(({ kind }) => kind);
    expect(kinds(3).at(-1)).toBe('aside');
    expect(kinds(9).at(-1)).toBe('');
  });

  test('class names may be left out of account', () => {
    const body = `${PROSE}<div class="related-articles">Other</div><nav>Home</nav>`;
    expect(runsOf(body, false).slice(1)).toEqual(['text: Other', 'aside: Home']);
  });

  test('asides are told outermost first and once', () => {
    const { asides } = read(`${PROSE}<nav id="outer"><div class="newsletter">Letter</div></nav><aside>Facts</aside>`);
    expect(asides.map(({ tagName }) => tagName)).toEqual(['NAV', 'ASIDE']);
  });
});
