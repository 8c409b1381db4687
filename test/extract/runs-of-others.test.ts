import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { BODY, type PageParts, pageOf, paragraph, URL_OF_PAGE } from './page';

/** Roles of the lines that name AFP, in the order of the page. */
function rolesOf(parts: PageParts): string[] {
  const lines = extractArticle(pageOf(parts), URL_OF_PAGE)?.lines ?? [];
  return lines.filter(({ text }) => text.includes('AFP')).map(({ role }) => role);
}

const HEADLINE = '<a href="/world/renner-wins">Renner wins a third term in Tarvia</a>';
const SHORT = '<a href="/x1">Otters win again</a>';
const between = (box: string): PageParts => {
  const [first = '', second = '', ...rest] = BODY.split('\n');
  return { body: [first, second, box, ...rest].join('\n') };
};

describe('what belongs to another story', () => {
  test.each<[string, PageParts]>([
    ['a card within the body', between(`<div class="c-x1"><b>Lire aussi</b>${HEADLINE}<div class="sig">AFP</div></div>`)],
    ['a card behind the body', { after: `<div class="k9"><p>${HEADLINE}</p><p class="byline">By AFP</p></div>` }],
    ['cards side by side', { after: `<div><div class="n">${SHORT} <i>AFP</i></div><div class="n">${SHORT} <i>Reuters</i></div></div>` }],
    ['a list of links', { after: `<ol><li>${SHORT} <span class="source">AFP</span></li><li>${SHORT}</li></ol>` }],
    [
      'a ranking before the body',
      { before: `<ul><li><b>1</b><p>${HEADLINE}</p><p>AFP</p></li><li><b>2</b><p>${HEADLINE}</p><p>Reuters</p></li></ul>` },
    ],
    [
      'a ticker in one line above the headline',
      {
        top: '<div class="z4"><a href="/n/1">10:31 Otters win again</a> <i>AFP</i> <a href="/n/2">10:20 Strike is over</a> <i>AFP</i></div>',
      },
    ],
    [
      'a part behind a heading',
      { after: '<div class="p3"><h4>De nuestros socios</h4><p>MARLOW (AFP) - The port opened.</p><p>More</p></div>' },
    ],
    ['a part behind a heading in a frame', { after: '<div><div class="t"><h4>ニュース</h4></div><p>東京 AFP</p><p>次の記事</p></div>' }],
    [
      'a list behind a heading, beside the body',
      between('').body ? { body: `${BODY}<h3>Related</h3><a href="/a/b">One</a><div>AFP</div>` } : {},
    ],
    [
      'comments without links',
      {
        after: `<div><div class="c1 odd"><b>dpa</b><p>The reader says that Reuters was first with it.</p></div>
        <div class="c2 even"><b>gull</b><p>Source: AFP, have a look at it before you write!</p></div></div>`,
      },
    ],
    [
      'a comment with a reply',
      { after: '<div class="q"><p>joe</p><p>Source: AFP, just read it</p><div class="q"><p>ann</p><p>AFP was first</p></div></div>' },
    ],
    ['an article without the body', { after: `<article><p>Marlow (AFP) - ${paragraph(1)}</p></article>` }],
  ])('%s', (_what, parts) => {
    const roles = rolesOf(parts);
    expect(roles.length).toBeGreaterThan(0);
    expect(new Set(roles)).toEqual(new Set(['aside']));
  });
});

describe('what belongs to the story', () => {
  test.each<[string, PageParts]>([
    [
      'a byline with a link to its author',
      { before: '<div class="h"><a href="/author/jane">Jane Hill of the Harbour Desk</a><p>AFP</p></div>' },
    ],
    ['a byline below a topic', { before: '<div class="h"><a href="/topic/x1">The harbour and its wall</a><p>AFP</p></div>' }],
    [
      'authors side by side',
      { before: '<ul><li class="author"><a href="/by/jane">Jane</a></li><li class="author"><a href="/by/afp">AFP</a></li></ul>' },
    ],
    ['a sign-off behind the body', { after: '<div class="s"><p>AFP</p></div>' }],
    ['a sign-off before a link', { after: '<div class="s"><p>AFP</p><a href="/follow/us-2">Follow us on all channels</a></div>' }],
    ['a sign-off behind an offer', { after: '<div class="s"><a href="/premium">Read all texts of this paper now</a><p>AFP</p></div>' }],
    ['a value below its label', { after: '<div class="s"><h4>Source</h4><p>AFP</p></div>' }],
    [
      'labels with their values',
      { after: '<ul><li><b>Source</b> <a href="/agency/1">AFP</a></li><li><b>Date</b> <a href="/d/1">Monday</a></li></ul>' },
    ],
    ['a paragraph below a heading of the story', { body: `${BODY}<h3>The next step</h3><p>${paragraph(2)} (AFP)</p>` }],
  ])('%s', (_what, parts) => {
    const roles = rolesOf(parts);
    expect(roles.length).toBeGreaterThan(0);
    expect(roles).not.toContain('aside');
  });
});
