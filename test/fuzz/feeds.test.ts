// Whatever a server gives for a feed, or a file for what another reader follows: it becomes plain data within bounds, or is refused; nothing is thrown.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_ADDRESS_LENGTH } from '../../src/core/bounds';
import { withChosen } from '../../src/core/follow/choose-follows';
import { type Feed, MAX_ITEMS } from '../../src/core/follow/feed';
import { feedsInMarkup } from '../../src/core/follow/feeds-in-markup';
import { takeItems } from '../../src/core/follow/new-items';
import { afterAsking } from '../../src/core/follow/schedule';
import { type FoundFeed, foundFeed, MAX_FEED_TITLE, type StoredFollow, storedFollow } from '../../src/core/model/follow';
import { isWebAddress } from '../../src/core/web-address';
import { MAX_OPML_FEEDS, readOpml, writeOpml } from '../../src/feeds/opml';
import { parseFeed } from '../../src/feeds/parse-feed';
import { damaged, RUNS } from './damaged';

const NOW = Date.UTC(2026, 10, 28, 12);
const URL_OF_FEED = 'https://harbour.example/feed';
const utf8 = new TextEncoder();

const RSS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title>
<language>en</language><ttl>30</ttl><skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>
<item><title>Ferry &amp; &lt;b&gt;quay&lt;/b&gt;</title><link>https://harbour.example/1</link><pubDate>Sat, 28 Nov 2026 08:00:00 GMT</pubDate><content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded></item>
<item><title>Crane</title><guid>https://harbour.example/2</guid></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafen</title><entry><title type="html">Fähre</title><link rel="alternate" href="/1"/><updated>2026-11-28T07:00:00Z</updated><content type="html">&lt;p&gt;Ganz.&lt;/p&gt;</content></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Port</title></channel><item rdf:about="https://harbour.example/1"><title>Bac</title><link>https://harbour.example/1</link><dc:date>2026-11-28T07:00:00Z</dc:date></item></rdf:RDF>`;
const JSON_FEED = `{"version":"https://jsonfeed.org/version/1.1","title":"Harbour","language":"en","items":[{"id":"1","url":"https://harbour.example/1","title":"Ferry","date_published":"2026-11-28T07:00:00Z","content_html":"<p>Whole.</p>"}]}`;
const SITEMAP = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://harbour.example/1?a=1&amp;b=2</loc><news:news><news:publication><news:language>en</news:language></news:publication><news:publication_date>2026-11-28T07:00:00Z</news:publication_date><news:title>Ferry</news:title></news:news></url></urlset>`;
const SITEMAPS =
  '<sitemapindex><sitemap><loc>https://harbour.example/news.xml</loc><lastmod>2026-11-28</lastmod></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>';
const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline type="rss" text="Harbour" xmlUrl="feed://harbour.example/feed"/><outline type="news-sitemap" text="Quay" url="https://quay.example/news.xml"/></outline></body></opml>`;
/** As the reader script writes markup. */
const PAGE =
  '<html><head><link rel="alternate" type="application/rss+xml" title="Ferry &amp; quay" href="/feed"><base href="/de/"><link href="atom" type="application/atom+xml" rel="alternate"></head></html>';

/** What means something to a parser of markup, or once did. */
const SIGNS = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
  '&b;',
  '&#0;',
  '&#x110000;',
  '&',
  '<item>',
  '</item>',
  '</',
  '<a:b>',
  '<?xml',
  '"',
  '\u0000',
  '\ud800',
  'javascript:alert(1)',
  'https://me:secret@harbour.example/',
  '__proto__',
  '9'.repeat(MAX_ADDRESS_LENGTH),
];

/** Damaged as bytes are, or with such signs at one to five places. */
function damagedMarkup(whole: string): fc.Arbitrary<Uint8Array> {
  const put = fc.tuple(fc.nat({ max: whole.length }), fc.constantFrom(...SIGNS));
  const withSigns = fc
    .array(put, { minLength: 1, maxLength: 5 })
    .map((all) => utf8.encode(all.reduce((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at), whole)));
  return fc.oneof(damaged(utf8.encode(whole)), withSigns);
}

const FAULTS = ['too-large', 'no-feed', 'damaged'];

const isAddress = (url: string): boolean => isWebAddress(url) && url.length <= MAX_ADDRESS_LENGTH && new URL(url).username === '';

function expectSound(feed: Feed): void {
  expect(feed.items.length).toBeLessThanOrEqual(MAX_ITEMS);
  expect(new Set(feed.items.map(({ url }) => url)).size).toBe(feed.items.length);
  expect([...feed.items.map(({ url }) => url), ...feed.sitemaps].filter((url) => !isAddress(url))).toEqual([]);
}

/** The follow after a look at such a feed. */
function followed(feed: Feed): StoredFollow | undefined {
  const [chosen] = withChosen([], [{ url: URL_OF_FEED, kind: 'feed', title: feed.title, reads: 'articles' }], NOW);
  if (!chosen) return undefined;
  const { follow, count } = takeItems(chosen, feed, () => true, NOW);
  return afterAsking(follow, { ...feed, outcome: 'new', newItems: count, maxAge: null, retryAfter: null, movedTo: null }, NOW, 0.5);
}

test.each([
  ['RSS', RSS],
  ['Atom', ATOM],
  ['RDF', RDF],
  ['JSON Feed', JSON_FEED],
  ['a news sitemap', SITEMAP],
  ['a list of sitemaps', SITEMAPS],
])('%s: what is taken of it is a follow that can be stored', (_form, whole) => {
  expect(parseFeed(utf8.encode(whole), '', URL_OF_FEED, NOW)).toHaveProperty(whole === SITEMAPS ? 'sitemaps.1' : 'items.0');
  const types = fc.constantFrom('', 'text/xml; charset=utf-16', 'application/rss+xml; charset=windows-1256', 'text/html; charset=x');
  fc.assert(
    fc.property(damagedMarkup(whole), types, (bytes, contentType) => {
      const feed = parseFeed(bytes, contentType, URL_OF_FEED, NOW);
      if (typeof feed === 'string') {
        expect(FAULTS).toContain(feed);
        return;
      }
      expectSound(feed);
      expect(storedFollow().safeParse(followed(feed)).error?.issues ?? []).toEqual([]);
    }),
    RUNS,
  );
});

function expectFeeds(feeds: readonly FoundFeed[]): void {
  expect(feeds.length).toBeLessThanOrEqual(MAX_OPML_FEEDS);
  expect(feeds.filter(({ url, title }) => !isAddress(url) || title.length > MAX_FEED_TITLE)).toEqual([]);
  expect(feeds.filter((one) => !foundFeed().safeParse(one).success)).toEqual([]);
}

test('OPML: what is taken of it can be written, and read again', () => {
  expect(readOpml(OPML)?.feeds.map(({ kind }) => kind)).toEqual(['feed', 'news-sitemap']);
  fc.assert(
    fc.property(damagedMarkup(OPML), (bytes) => {
      const feeds = readOpml(new TextDecoder().decode(bytes))?.feeds ?? [];
      expectFeeds(feeds);
      if (feeds.length === 0) return;
      const again = readOpml(writeOpml(feeds, 'Mine'))?.feeds;
      expect(again?.map(({ url, kind }) => [url, kind])).toEqual(feeds.map(({ url, kind }) => [url, kind]));
    }),
    RUNS,
  );
});

test('a page that names feeds', () => {
  expect(feedsInMarkup(PAGE, 'https://harbour.example/')).toHaveLength(2);
  fc.assert(
    fc.property(damagedMarkup(PAGE), (bytes) => expectFeeds(feedsInMarkup(new TextDecoder().decode(bytes), 'https://harbour.example/'))),
    RUNS,
  );
});
