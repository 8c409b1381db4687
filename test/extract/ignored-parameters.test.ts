import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { pageOf } from './page';

const STORY = 'https://post.example/2026/10/03/harbour-wall-is-approved';
const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;
const read = (url: string, head: string, after = '') => extractArticle(pageOf({ head, after }), url);

describe('a parameter tells no articles apart', () => {
  test.each([
    ['the canonical link does without it', canonical(STORY)],
    ['a relative one does', canonical('/2026/10/03/harbour-wall-is-approved')],
    ['the address for sharing does', `<meta property="og:url" content="${STORY}">`],
    ['the structured data does', `<script type="application/ld+json">{"@type":"NewsArticle","url":"${STORY}"}</script>`],
  ])('where %s', (_, head) => {
    expect(read(`${STORY}?ref=front`, head)?.ignoredParameters).toEqual(['ref']);
  });

  test('nor does a route of the same page', () => {
    expect(read(`${STORY}#/photo/2`, canonical(STORY))?.ignoredParameters).toEqual(['#']);
  });
});

describe('a parameter is kept', () => {
  test.each([
    ['the page does not give its address', STORY, '', ''],
    ['it is part of the address that the page gives', STORY, canonical(`${STORY}?ref=front`), ''],
    ['the address given is another page’s', STORY, canonical('https://post.example/2026/10/02/storm-on-the-coast-again'), ''],
    ['the address given is another site’s', STORY, canonical('https://other.example/2026/10/03/harbour-wall-is-approved'), ''],
    ['every page of the site gives one path', 'https://post.example/story.php', canonical('https://post.example/story.php'), ''],
    ['the page links to its path with another value', STORY, canonical(STORY), `<a href="${STORY}?ref=202">Storm on the coast</a>`],
  ])('where %s', (_, page, head, after) => {
    expect(read(`${page}?ref=front`, head, after)?.ignoredParameters).toEqual([]);
  });

  test('and such a route, where the page is an application', () => {
    const shell = 'https://post.example/#!/story/7';
    expect(read(shell, canonical('https://post.example/'))).toMatchObject({ ignoredParameters: [], canonicalUrl: null });
  });
});

describe('the address that a page gives as its own', () => {
  test('is none where it is the front page, or the same for every article of the site', () => {
    expect(read(STORY, canonical('https://post.example/'))?.canonicalUrl).toBeNull();
    expect(read('https://post.example/story.php?cid=7', canonical('https://post.example/story.php'))?.canonicalUrl).toBeNull();
  });

  test('is that which an archive copied, as its address or its markup tells', () => {
    expect(read(`https://archive.ph/2026/${STORY}`, canonical('https://evil.example/'))?.canonicalUrl).toBe(STORY);
    expect(read('https://archive.ph/AbC12', canonical(`https://archive.ph/2026.10.03-090000/${STORY}`))?.canonicalUrl).toBe(STORY);
    expect(read('https://archive.ph/AbC12', '', `<input name="q" value="${STORY}">`)?.canonicalUrl).toBe(STORY);
  });
});
