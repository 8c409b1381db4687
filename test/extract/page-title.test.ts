import { expect, test } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { pageFacts } from '../../src/extract/page-facts';
import { pageTitle } from '../../src/extract/page-title';

const og = (property: string, content: string): string => `<meta property="og:${property}" content="${content}">`;
const read = (title: string, body = '', head = ''): string => {
  const page = pageDocument(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`);
  return pageTitle(page, pageFacts(page));
};

test.each([
  ['Harbour wall approved - Example Post', '', og('site_name', 'Example Post')],
  ['Harbour wall approved « Example Post', '', og('site_name', 'Example Post')],
  ['Harbour wall approved::Example Post', '', og('site_name', 'Example Post')],
  ['Harbour wall approved｜Example Post', '', og('site_name', 'Example Post')],
  ['Example Post - Harbour wall approved', '', og('site_name', 'Example Post')],
  ['Harbour wall approved - post.example', '', '<link rel="canonical" href="https://www.post.example/a">'],
  ['Harbour wall approved - Example Post', '<a href="/">Example Post</a>', ''],
  ['Harbour wall approved_Coast_Example Post', '', ''],
  ['Harbour wall approved - Coast - Example Post', '<nav><a href="/coast">Coast</a></nav>', og('site_name', 'Example Post')],
  ['Harbour wall approved | Coast', '<h1>Coast</h1>', ''],
  ['Example Post', '<h1><a href="/">Example Post</a></h1><h1>Harbour wall approved</h1>', ''],
  ['Harbour wall approved | Post', '<h1><span class="kicker">Region</span> Harbour wall approved</h1>', ''],
  ['Post', '<h1><span class="kicker">Region</span> Harbour wall approved</h1>', ''],
  ['Harbour wall approved | Post', '<h1><a>Region</a> Harbour wall approved</h1>', ''],
  ['Harbour wall approved - Post', '<h1>Harbour wall approved</h1>', og('title', 'You will not believe this wall')],
  ['Harbour wall appro…', '<h1>Harbour wall approved</h1>', og('title', 'Harbour wall appro…')],
  ['Harbour wall approved – Post', '<h1>Region</h1><h2>Harbour wall approved</h2><h2>Ferry stops</h2>', ''],
  ['Coast guards | Post', '<h1>Harbour wall approved</h1><h2>Coast guards</h2>', ''],
  ['Harbour wall approved | Post', '<h1><small>Region</small><br>Harbour wall approved</h1>', ''],
  ['Post', '<dialog><h1>We value your privacy</h1></dialog><h1>Harbour wall approved</h1>', ''],
])('%s, with %s and %s', (title, body, head) => {
  expect(read(title, body, head)).toBe('Harbour wall approved');
});

test.each([
  ['青禾市水库检修三个区停水-青禾网', og('site_name', '青禾网'), '青禾市水库检修三个区停水'],
  ['青禾市水库检修三个区停水_青禾网', '', '青禾市水库检修三个区停水'],
  ['Denholm - a town that closes its schools | Post', og('site_name', 'Post'), 'Denholm - a town that closes its schools'],
  ['ข่าวกำแพงท่าเรือผ่านแล้ว-หนองไผ่โพสต์', og('site_name', 'หนองไผ่โพสต์'), 'ข่าวกำแพงท่าเรือผ่านแล้ว'],
  ['X-ray of a budget - Post', og('site_name', 'Post'), 'X-ray of a budget'],
  ['Wall approved at last | Post', `${og('title', 'Wall approved at last')}${og('site_name', 'Post')}`, 'Wall approved at last'],
  ['', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fire &amp; flood"}</script>', 'Fire & flood'],
  ['Post', og('title', 'Mayor&amp;rsquo;s &amp;#34;wall&amp;#34;'), 'Mayor’s "wall"'],
])('%s with %s is %s', (title, head, headline) => {
  expect(read(title, '', head + og('url', 'https://post.example/a'))).toBe(headline);
});

test('a page without any title has none', () => {
  expect(read('')).toBe('');
});

test('a headline may begin with a name that the site has too', () => {
  const head = og('site_name', 'Marlow Post');
  expect(read('Marlow - the town without a school - Marlow Post', '<h1>Marlow - the town without a school</h1>', head)).toBe(
    'Marlow - the town without a school',
  );
  expect(read('The town without a school - Marlow Post', '<h1>Marlow Post - The town without a school</h1>', head)).toBe(
    'The town without a school',
  );
});
