import { describe, expect, it } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { extractArticle } from '../../src/extract/extract-article';
import { paragraph } from './page';

const FIRST = 'https://post.example/2024/05/03/harbour-wall-is-approved';
const SECOND = 'https://post.example/2024/05/02/ferry-stops-for-the-winter';

const prose = (about: string): string =>
  [3, 2, 3].map((sentences, index) => `<p>${paragraph(sentences, `${about} ${'abc'[index]}`)}</p>`).join('');

const HEAD = `<title>Harbour wall approved | Post</title><link rel="canonical" href="${FIRST}"><meta property="og:title" content="Harbour wall approved">
  <meta name="author" content="Ann Writer"><meta property="article:published_time" content="2024-05-03T08:00:00Z">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour wall approved","url":"${FIRST}","author":"Ann Writer","datePublished":"2024-05-03T08:00:00Z"}</script>`;

const page = (body: string, head = HEAD): Document =>
  pageDocument(`<!doctype html><html><head>${head}</head><body><main>${body}</main></body></html>`);

/** The second story in the forms in which sites append one. */
const APPENDED: readonly (readonly [form: string, html: string])[] = [
  [
    'an article with its address',
    `<article data-url="${SECOND}"><h1>Ferry stops for the winter</h1><p class="byline">By Reuters</p>${prose('ferry')}</article>`,
  ],
  [
    'a box with a path',
    `<div data-permalink="/2024/05/02/ferry-stops-for-the-winter"><h2>Ferry stops for the winter</h2><span>Reuters</span><div>${prose('ferry')}</div></div>`,
  ],
  [
    'a heading that links to it',
    `<section><h2><a href="${SECOND}">Ferry stops for the winter</a></h2><div>${prose('ferry')}</div></section>`,
  ],
  [
    'an article with a time',
    `<article><h2>Ferry stops for the winter</h2><time datetime="2024-05-02">2 May</time>${prose('ferry')}</article>`,
  ],
  [
    'microdata',
    `<div itemscope itemtype="https://schema.org/NewsArticle" itemid="${SECOND}"><h2>Ferry stops for the winter</h2>${prose('ferry')}</div>`,
  ],
];
const own = `<article><h1>Harbour wall approved</h1><p class="byline">By Ann Writer</p>${prose('harbour')}</article>`;

describe('a page with several stories', () => {
  it.each(APPENDED)('is read as its first where that is the address: %s', (_form, html) => {
    const article = extractArticle(page(own + html), FIRST);
    expect(article?.title).toBe('Harbour wall approved');
    expect(article?.paragraphs.join()).toContain('harbour a');
    expect(article?.paragraphs.join()).not.toContain('ferry');
    expect(article?.lines.some(({ text }) => text.includes('Reuters'))).toBe(false);
  });

  it.each(APPENDED.filter(([form]) => form !== 'an article with a time'))(
    'is read as the second where that is the address: %s',
    (_form, html) => {
      const article = extractArticle(page(own + html), SECOND);
      expect(article?.title).toBe('Ferry stops for the winter');
      expect(article?.paragraphs.join()).toContain('ferry a');
      expect(article?.paragraphs.join()).not.toContain('harbour');
      expect(article?.canonicalUrl).toBeNull();
      expect(article?.structured.map(({ value }) => value)).not.toContain('Ann Writer');
      expect(JSON.stringify(article?.dates)).not.toContain('2024-05-03');
    },
  );

  it('is read as the one whose heading is in view', () => {
    const two = own + (APPENDED[0]?.[1] ?? '');
    const read = (...headings: string[]) => extractArticle(page(two), FIRST, headings);
    expect(read('Ferry stops for the winter')).toMatchObject({ title: 'Ferry stops for the winter', url: SECOND });
    expect(read('A subheading', 'Ferry stops for the winter', 'Harbour wall approved')?.url).toBe(SECOND);
    expect(read('Harbour wall approved', 'Ferry stops for the winter')).toMatchObject({ title: 'Harbour wall approved', url: FIRST });
  });

  it.each([
    [
      'is its own, with another address in the markup',
      'Harbour wall approved',
      (APPENDED[0]?.[1] ?? '').replaceAll('Ferry stops for the winter', 'Harbour wall approved'),
    ],
    ['has no address of its own', 'Ferry stops for the winter', APPENDED[3]?.[1] ?? ''],
    ['claims an address of another site', 'Ferry stops for the winter', (APPENDED[0]?.[1] ?? '').replace('post.example', 'rival.example')],
  ])('is read as the one of the address where the heading in view %s', (_what, heading, html) => {
    expect(extractArticle(page(own + html), FIRST, [heading])).toMatchObject({ title: 'Harbour wall approved', url: FIRST });
  });

  it('reads the statements of the story in front where each has its own', () => {
    const statement = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stops for the winter","url":"${SECOND}","author":"Bo Scribe","datePublished":"2024-05-02T07:00:00Z"}</script>`;
    const article = extractArticle(page(own + (APPENDED[0]?.[1] ?? '').replace('<h1>', `${statement}<h1>`)), SECOND);
    expect(article?.structured).toContainEqual({ property: 'author', value: 'Bo Scribe' });
    expect(JSON.stringify(article?.dates)).toContain('2024-05-02T07:00:00Z');
  });

  it('takes nothing from a head that was left from the page before', () => {
    const article = extractArticle(page(`<div><h1>Ferry stops for the winter</h1>${prose('ferry')}</div>`), SECOND);
    expect(article).toMatchObject({ title: 'Ferry stops for the winter', canonicalUrl: null, dates: [], structured: [] });
  });

  it('takes the head where only the address differs, as on a page for telephones', () => {
    const article = extractArticle(page(own), 'https://m.post.example/amp/story/77');
    expect(article?.canonicalUrl).toBe(FIRST);
    expect(article?.structured).toContainEqual({ property: 'author', value: 'Ann Writer' });
  });
});

describe('one story', () => {
  it('keeps its sections, with headings of their own', () => {
    const sections = `<article><h1>Harbour wall approved</h1>${prose('harbour')}<section><h2>What it costs</h2>${prose('cost')}</section></article>`;
    expect(extractArticle(page(sections), FIRST)?.paragraphs.join()).toContain('cost a');
  });

  it('keeps a body that stands beside its headline', () => {
    const beside = `<header><h1>Harbour wall approved</h1><p>${paragraph(1)}</p></header><section><h2>How it began</h2>${prose('harbour')}</section>`;
    expect(extractArticle(page(beside), FIRST)?.paragraphs.join()).toContain('harbour a');
  });

  it('keeps the posts of a live report', () => {
    const posts = ['one', 'two', 'three'].map(
      (name) =>
        `<article data-url="${FIRST}#${name}"><h2>Post ${name}</h2><time datetime="2024-05-03">3 May</time>${prose(name)}</article>`,
    );
    const article = extractArticle(page(`<h1>Harbour wall approved</h1><p>${paragraph(1)}</p>${posts.join('')}`), FIRST);
    for (const name of ['one', 'two', 'three']) expect(article?.paragraphs.join()).toContain(`${name} a`);
  });
});

describe('teasers within the element of a story', () => {
  it('are left out where their headings link to other stories', () => {
    const teaser = (name: string): string =>
      `<article><h2><a href="/2024/05/01/${name}-story">${name} story</a></h2>${prose(name)}</article>`;
    const body = extractArticle(
      page(`<article><h1>Harbour wall approved</h1>${prose('harbour')}${teaser('alpha')}${teaser('gamma')}</article>`),
      FIRST,
    );
    expect(body?.paragraphs.join()).toContain('harbour a');
    expect(body?.paragraphs.join()).not.toContain('alpha');
  });
});

describe('a short story in a script that says much in few characters', () => {
  const korean = (parts: readonly string[]): string => parts.map((part) => `<p>${part}</p>`).join('');
  const [one, two] = ['돌담 마을 방파제 공사 시작', '돌담 마을 도서관 밤까지 연다'];
  const ofOne = korean([
    '돌담 마을 방파제 공사가 월요일에 시작되어 내년 봄까지 이어진다고 군청이 밝혔다. 공사비는 마을과 군이 절반씩 낸다.',
    '주민들은 공사 차량이 학교 앞길을 지나지 않도록 해 달라고 요청했고 군청은 새 길을 내기로 했다.',
  ]);
  const ofTwo = korean([
    '돌담 마을 도서관이 다음 달부터 밤 열 시까지 문을 열며 밤에는 대학생 여덟 명이 안내를 맡는다고 관장이 말했다.',
    '늘어나는 비용은 기부금으로 내고 내년에 다시 정하기로 했으며 주말 시간은 그대로 둔다고 덧붙였다.',
  ]);
  const html = `<article><h1>${one}</h1>${ofOne}</article><article data-url="${SECOND}"><h1>${two}</h1><p class="byline">Reuters</p>${ofTwo}</article>`;
  const head = `<title>${one} | Post</title><link rel="canonical" href="${FIRST}"><meta property="og:title" content="${one}">`;

  it.each([
    [FIRST, one, '방파제 공사가', '관장이'],
    [SECOND, two, '관장이', '방파제 공사가'],
  ])('is told from the one beside it: %s', (url, title, has, lacks) => {
    const article = extractArticle(page(html, head), url);
    expect(article?.title).toBe(title);
    expect(article?.paragraphs.join()).toContain(has);
    expect(article?.paragraphs.join()).not.toContain(lacks);
  });
});

it('a story whose paragraphs lie beside the appended one is left out where that is the address', () => {
  const html = `<table><tr><td><h1>Harbour wall approved</h1><p>${paragraph(1, 'harbour')}</p><p>${paragraph(1, 'quay')}</p>
    <div class="next"><h1><a href="${SECOND}">Harbour ferry stops for the winter</a></h1><div>${prose('ferry')}</div></div></td></tr></table>`;
  const article = extractArticle(page(html), SECOND);
  expect(article?.title).toBe('Harbour ferry stops for the winter');
  expect(article?.paragraphs.join()).toContain('ferry a');
  expect(article?.paragraphs.join()).not.toContain('quay');
});

it('a head that names another address and a title with words in common is the other story’s', () => {
  const head = `<title>Harbour wall approved by council</title><link rel="canonical" href="${FIRST}"><meta property="og:title" content="Harbour wall approved by council">`;
  const html = `<article><h1>Harbour wall approved by council</h1>${prose('harbour')}</article><div data-url="${SECOND}"><h2>Harbour wall café</h2>${prose('café')}</div>`;
  expect(extractArticle(page(html, head), SECOND)?.title).toBe('Harbour wall café');
});
