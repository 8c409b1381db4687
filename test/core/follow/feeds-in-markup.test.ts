import { expect, test } from 'vitest';
import { feedsInMarkup } from '../../../src/core/follow/feeds-in-markup';

const URL_OF_PAGE = 'https://harbour.example/news/story';
const link = (href: string, more = 'rel="alternate" type="application/rss+xml"') =>
  `<link ${more} href="${href}" title="Harbour &amp; port">`;
const urls = (markup: string) => feedsInMarkup(markup, URL_OF_PAGE).map(({ url }) => url);

test('feeds are found with their titles, each once', () => {
  expect(feedsInMarkup(link('/feed?a=1&amp;b=2') + link('/feed?a=1&amp;b=2'), URL_OF_PAGE)).toEqual([
    { url: 'https://harbour.example/feed?a=1&b=2', kind: 'feed', title: 'Harbour & port' },
  ]);
});

test.each([
  ['Atom', link('atom', 'type="application/atom+xml" rel="ALTERNATE home"'), ['https://harbour.example/news/atom']],
  ['JSON', link('/j', 'rel="alternate" type="application/feed+json"'), ['https://harbour.example/j']],
  ['from its base', `<base href="https://port.example/x/">${link('feed')}`, ['https://port.example/x/feed']],
  ['comments', link('/story/feed/comments/feed/'), []],
  ['a style sheet', link('/s.css', 'rel="stylesheet"'), []],
  ['another language', link('/fr', 'rel="alternate" hreflang="fr"'), []],
  ['another scheme', link('feed:abc'), []],
  ['no address', link('http://['), []],
  ['a password', link('https://me:secret@harbour.example/feed') + link('/feed'), ['https://harbour.example/feed']],
  ['an address too long to be kept', link(`/${'9'.repeat(5_000)}`) + link('/feed'), ['https://harbour.example/feed']],
])('%s', (_what, markup, expected) => {
  expect(urls(markup)).toEqual(expected);
});

test('a page that names thousands gives a hundred', () => {
  expect(urls(Array.from({ length: 3_000 }, (_, at) => link(`/${at}`)).join(''))).toHaveLength(100);
});
