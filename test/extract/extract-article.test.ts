import { describe, expect, test } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { article as articleSchema } from '../../src/core/model/article';
import { extractArticle } from '../../src/extract/extract-article';
import { BODY, pageOf, paragraph, URL_OF_PAGE } from './page';

const read = (document: Document) => extractArticle(document, URL_OF_PAGE);
const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('the body', () => {
  test('holds every paragraph, the first and the last included', () => {
    const article = read(pageOf({}));
    expect(article?.paragraphs).toHaveLength(4);
    expect(article?.paragraphs[0]).toMatch(/^The harbour a council met for hour 1/);
    expect(article?.paragraphs.at(-1)).toMatch(/its cost\.$/);
  });

  test.each([
    ['a plea for money', '<p><a href="/don">Faire un don</a></p>'],
    ['buttons for the size of letters', '<div><a href="#">A+</a><a href="#">A-</a></div>'],
    [
      'a list of other stories',
      '<div class="related"><h3>You may also like</h3><p>Another long story about quite another thing in quite another town, told at length.</p></div>',
    ],
    [
      'a cookie notice',
      '<div id="cookie-notice"><p>We and our partners use cookies on this site to give you the best experience, as described in our policy.</p></div>',
    ],
    [
      'a comment form',
      '<div id="respond"><h3>Leave a Comment</h3><form><p>Your email address will not be published, whatever you may write here today.</p></form></div>',
    ],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>Fishing boats lie at anchor behind the old harbour wall on a grey morning in May. Photo: A. Person</figcaption></figure>',
    ],
    ['a promotion', '<p>Sign up for our newsletter and get the best of the harbour in your inbox.</p>'],
    ['a pointer to another story', '<p>Read more: <a href="/x">Fishermen protest against the wall</a></p>'],
  ])('leaves out %s', (_, foreign) => {
    const alone = read(pageOf({}));
    for (const page of [
      pageOf({ body: BODY + foreign }),
      pageOf({ before: foreign }),
      pageOf({ body: BODY.replace('</p>', `</p>${foreign}`) }),
    ]) {
      expect(read(page)?.paragraphs).toEqual(alone?.paragraphs);
    }
  });

  test('ends where comments begin', () => {
    const comments = `<h3>3 Comments</h3>${Array.from({ length: 3 }, (_, index) => `<p>${paragraph(1, `opinion ${index}`)}</p>`).join('')}`;
    expect(read(pageOf({ body: BODY + comments }))?.paragraphs.join()).not.toContain('opinion');
  });

  test('is read from lines parted by breaks', () => {
    const lines = [2, 3, 2, 3].map((count, index) => paragraph(count, `quay ${index}`)).join('<br><br>');
    expect(read(pageOf({ body: lines }))?.paragraphs).toHaveLength(4);
  });

  test('is found in pieces that boxes part', () => {
    const piece = (name: string): string =>
      `<div class="chunk"><p class="text">${paragraph(4, name)}</p><p class="text">${paragraph(3, name)}</p></div>`;
    const box = '<div class="promo"><a href="/x">Subscribe</a></div>';
    const found = read(pageOf({ body: [piece('pier'), box, piece('dock'), box, piece('mole')].join('') }))?.paragraphs.join() ?? '';
    for (const name of ['pier', 'dock', 'mole']) expect(found).toContain(name);
  });

  test('is corrected by the body that the page declares', () => {
    const lead = 'The wall that divided a town for ten years was approved at last on Friday night.';
    const declared = [lead, ...[4, 3, 5, 4].map((count, index) => paragraph(count, `harbour ${'abcd'[index]}`))].join('\n');
    const page = pageOf({
      before: `<header><div><div>${lead}</div></div></header>`,
      head: jsonLd({ '@type': 'NewsArticle', articleBody: declared }),
    });
    expect(read(page)?.paragraphs[0]).toBe(lead);
  });

  test('is not taken from a declaration that the page does not show', () => {
    const page = pageOf({ head: jsonLd({ '@type': 'NewsArticle', articleBody: paragraph(12, 'lie') }) });
    expect(read(page)?.paragraphs.join()).not.toContain('lie');
  });
});

describe('lines', () => {
  const page = pageOf({
    before: '<p class="byline">By <a href="/author/jane-doe">Jane Doe</a></p><figure><figcaption>Boats. Photo: AFP</figcaption></figure>',
    after: '<p>Source: Al-Jazeera + Reuters</p><div class="comments"><p>I heard it on Reuters.</p></div>',
  });
  const lines = read(page)?.lines ?? [];
  const find = (text: string) => lines.find((textLine) => textLine.text.includes(text));

  test('carry the position and role of each run of text', () => {
    expect(find('By')).toMatchObject({ position: 'before', role: 'byline' });
    expect(find('Photo: AFP')).toMatchObject({ position: 'before', role: 'caption' });
    expect(find('hour 1 and')).toMatchObject({ position: 'body', role: 'text' });
    expect(find('Al-Jazeera')).toMatchObject({ text: 'Source: Al-Jazeera + Reuters', position: 'after', role: 'text' });
    expect(find('I heard')).toMatchObject({ position: 'after', role: 'aside' });
    expect(find('Partners')).toMatchObject({ role: 'aside' });
    expect(find('Harbour wall approved')).toMatchObject({ role: 'heading' });
  });

  test('tell a link to an author by its address', () => {
    const alone = read(pageOf({ before: '<div><a href="/author/ctk/">ČTK</a></div>' }))?.lines.find(({ text }) => text === 'ČTK');
    expect(alone).toMatchObject({ role: 'author-link', href: 'https://post.example/author/ctk/' });
  });

  test('drop addresses that are no web addresses', () => {
    const bad = read(pageOf({ before: '<div><a href="javascript:alert(1)">Press</a></div>' }))?.lines.find(({ text }) => text === 'Press');
    expect(bad?.href).toBe('');
  });
});

describe('hostile pages', () => {
  const parsed = (document: Document) => articleSchema.safeParse(read(document));

  test('a title with markup and turned text is plain text', () => {
    const page = pageOf({ head: '<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt; exe.\u202Ecod \u2066x\u2069">' });
    for (const other of page.querySelectorAll('title, h1')) other.remove();
    expect(read(page)?.title).toBe('<img src=x onerror=alert(1)> exe.cod x');
  });

  test('what is taken always fits the shape that travels', () => {
    const many = Array.from(
      { length: 7_000 },
      (_, index) => `<p>Line ${index} of a very long page that goes on and on beyond all measure, and further.</p>`,
    ).join('');
    const claims = Array.from({ length: 2_000 }, (_, index) => `<meta name="author" content="Author ${index} ${'x'.repeat(3_000)}">`).join(
      '',
    );
    const page = pageOf({
      body: `${many}<p>${'word '.repeat(40_000)}</p>`,
      head: `${claims}<meta property="og:site_name" content="${'n'.repeat(9_000)}">`,
    });
    expect(parsed(page).error).toBeUndefined();
  });

  test('nesting beyond measure is read', () => {
    const page = pageDocument(`<html><body><article><h1>Deep</h1>${'<div>'.repeat(20_000)}${BODY}</article></body></html>`);
    expect(parsed(page).success).toBe(true);
  });

  test('NUL bytes, broken JSON-LD and lying dates do no harm', () => {
    const page = pageOf({
      head: `${jsonLd('{"@type": "NewsArticle", ]]{ "headline": "Broken,}')}<meta property="article:published_time" content="soon">`,
      body: BODY.replaceAll('council', 'coun\0cil'),
    });
    expect(read(page)).toMatchObject({ dates: [], title: 'Harbour wall approved' });
    expect(JSON.stringify(read(page))).not.toContain('\\u0000');
  });

  test('controls named like properties of their form lead nobody in a circle', () => {
    const form = '<form><input name="nextSibling"><input name="firstChild"><input name="parentNode"><p>A form.</p></form>';
    expect(read(pageOf({ before: form }))?.paragraphs).toHaveLength(4);
  });

  test('the document is left as it is', () => {
    const page = pageOf({ after: '<div class="related"><p>Other stories of the day, many of them.</p></div>' });
    const before = page.documentElement.outerHTML;
    read(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('an empty page holds no article', () => {
    for (const html of ['', '<html></html>', 'x', '<p>', '<html><body><article></article></body></html>'])
      expect(read(pageDocument(html))).toBeNull();
  });
});
