import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Feed, MAX_ITEMS } from '../../src/core/follow/feed';
import { parseFeed } from '../../src/feeds/parse-feed';

const NOW = Date.UTC(2026, 10, 28, 12);
const BASE = 'https://harbour.example/feed';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (text: string, contentType = '') => parseFeed(bytesOf(text), contentType, BASE, NOW);
const feedOf = (text: string): Feed => {
  const feed = parse(text);
  if (typeof feed === 'string') throw new Error(feed);
  return feed;
};
const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title>${channel}${items}</channel></rss>`;
const item = (at: number, more = '') => `<item><title>Ferry ${at}</title><link>https://harbour.example/${at}</link>${more}</item>`;
const urls = (text: string) => feedOf(text).items.map(({ url }) => url);

describe('a feed in each of its forms', () => {
  const expected = [
    { url: 'https://harbour.example/1', title: 'Ferry stops', publishedAt: '2026-11-28T07:00:00.000Z', html: '<p>Whole.</p>' },
  ];

  test('RSS, with what it says of being asked', () => {
    const text = rss(
      '<item><title>Ferry stops</title><link>https://harbour.example/1</link><pubDate>Sat, 28 Nov 2026 08:00:00 +0100</pubDate><description>Teaser</description><content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded></item>',
      '<language>en-gb</language><ttl>30</ttl><skipHours><hour>3</hour><hour>99</hour></skipHours><skipDays><day>Sunday</day><day>Someday</day></skipDays>',
    );
    expect(feedOf(text)).toEqual({
      title: 'Harbour',
      lang: 'en-gb',
      items: expected,
      ttl: 30,
      skipHours: [3],
      skipDays: [0],
      sitemaps: [],
    });
  });

  test('Atom', () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title><id>x</id><updated>2026-11-28T07:00:00Z</updated><entry><id>1</id><title>Ferry stops</title><link rel="edit" href="/edit"/><link href="/1"/><published>2026-11-28T07:00:00Z</published><updated>2026-11-28T08:00:00Z</updated><content type="html">&lt;p&gt;Whole.&lt;/p&gt;</content></entry></feed>';
    expect(feedOf(text)).toMatchObject({ title: 'Harbour', items: expected });
  });

  test('RDF', () => {
    const text =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="x"><title>Harbour</title><link>https://harbour.example/</link></channel><item rdf:about="https://harbour.example/1"><title>Ferry stops</title><link>https://harbour.example/1</link><dc:date>2026-11-28T07:00:00Z</dc:date><content:encoded>&lt;p&gt;Whole.&lt;/p&gt;</content:encoded></item></rdf:RDF>';
    expect(feedOf(text)).toMatchObject({ title: 'Harbour', items: expected });
  });

  test('JSON Feed', () => {
    const one = { id: '1', url: '/1', title: 'Ferry stops', date_published: '2026-11-28T07:00:00Z', content_html: '<p>Whole.</p>' };
    expect(feedOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Harbour', items: [one] }))).toMatchObject({
      items: expected,
    });
  });

  test('a news sitemap, whatever its prefixes are', () => {
    const text =
      '<?xml version="1.0"?><urlset xmlns="x" xmlns:n="y"><url><loc>https://harbour.example/1</loc><n:news><n:publication><n:name>Harbour</n:name><n:language>en</n:language></n:publication><n:publication_date>2026-11-28T07:00:00Z</n:publication_date><n:title><![CDATA[Ferry stops]]></n:title></n:news><image:image><image:loc>https://harbour.example/p.jpg</image:loc><image:title>Photo</image:title></image:image></url></urlset>';
    expect(feedOf(text)).toMatchObject({ lang: 'en', items: [{ ...expected[0], html: '' }], sitemaps: [] });
  });

  test('a list of sitemaps, those of news and of the last days in front', () => {
    const entry = (path: string, day: string) =>
      `<sitemap><loc>https://harbour.example/${path}</loc><lastmod>2026-11-${day}</lastmod></sitemap>`;
    const text = `<sitemapindex xmlns="x">${entry('old.xml', '01')}${entry('new.xml', '27')}${entry('news.xml?a=1&amp;b=2', '02')}</sitemapindex>`;
    expect(feedOf(text).sitemaps).toEqual(['news.xml?a=1&b=2', 'new.xml', 'old.xml'].map((path) => `https://harbour.example/${path}`));
  });
});

describe('a feed that is broken', () => {
  test.each([
    ['cut off within an item', rss(item(1)).slice(0, 200), 'damaged'],
    ['cut off within a tag', rss(item(1)).slice(0, -5), 'damaged'],
    ['JSON that is cut off', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'damaged'],
    ['empty', ' \n', 'damaged'],
    ['a page', '<!DOCTYPE html><html><head><title>Harbour</title></head><body><p>rss</p></body></html>', 'no-feed'],
    ['a page that is XML', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'no-feed'],
    ['a text', 'Service unavailable', 'no-feed'],
    ['other JSON', '[1,2]', 'no-feed'],
    ['more than two megabytes', rss(`<description>${'x'.repeat(2_000_000)}</description>`), 'too-large'],
    ['deep', rss('<a>'.repeat(50_000)), 'damaged'],
  ])('%s', (_what, text, fault) => {
    expect(parse(text)).toBe(fault);
  });

  test('an entity that stands for many stays as it is written', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    const feed = parse(bomb + rss('<item><title>&c;</title><link>https://harbour.example/1</link></item>').slice(21));
    const titles = typeof feed === 'string' ? [] : feed.items.map(({ title }) => title);
    expect(titles.join('')).not.toContain('haha');
  });

  test('bare ampersands and prefixes that nothing names are no fault', () => {
    const text = rss('<item><title>Port & ferry</title><link>https://harbour.example/1?a=1&b=2</link><media:text>x</media:text></item>');
    expect(feedOf(text).items).toMatchObject([{ title: 'Port & ferry', url: 'https://harbour.example/1?a=1&b=2' }]);
  });
});

describe('items', () => {
  test('that have one address are one, and those without an address are none', () => {
    expect(
      urls(
        rss(`${item(1).repeat(100)}${item(2)}<item><title>Nowhere</title></item><item><title>Bad</title><link>javascript:1</link></item>`),
      ),
    ).toEqual(['https://harbour.example/1', 'https://harbour.example/2']);
  });

  test('are so many at most', () => {
    expect(urls(rss(Array.from({ length: MAX_ITEMS + 50 }, (_, at) => item(at)).join('')))).toHaveLength(MAX_ITEMS);
  });

  test.each([
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['Sat, 01 Jan 2099 00:00:00 GMT', null],
    ['yesterday', null],
    ['2026-11-27', '2026-11-27T00:00:00.000Z'],
  ])('dated %s', (date, publishedAt) => {
    expect(feedOf(rss(item(1, `<pubDate>${date}</pubDate>`))).items[0]?.publishedAt).toBe(publishedAt);
  });

  test.each([
    ['&lt;b&gt;Ferry&lt;/b&gt; stops', 'Ferry stops'],
    ['<![CDATA[<script>alert(1)</script>Ferry<br>stops]]>', 'alert(1) Ferry stops'],
    ['Captain&amp;#8217;s ferry', 'Captain’s ferry'],
    ['Ferry\n\t stops', 'Ferry stops'],
    ['5 &lt; 6', '5 < 6'],
    ['x'.repeat(5_000), 'x'.repeat(300)],
  ])('have a title on one line without markup: %s', (written, title) => {
    expect(feedOf(rss(`<item><title>${written}</title><link>/1</link></item>`)).items[0]?.title).toBe(title);
  });

  test('are found by a guid that is an address, but not by one that says it is none', () => {
    const withGuid = (more: string) => rss(`<item><title>a</title><guid${more}>https://harbour.example/g</guid></item>`);
    expect(urls(withGuid(''))).toEqual(['https://harbour.example/g']);
    expect(urls(withGuid(' isPermaLink="false"'))).toEqual([]);
  });
});

describe('the encoding', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const titleOf = (bytes: Uint8Array, contentType = '') => {
    const feed = parseFeed(bytes, contentType, BASE, NOW);
    return typeof feed === 'string' ? feed : feed.title;
  };
  const named = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>Côte</title><link>/</link></channel></rss>`;

  test.each([
    ['as it declares', latin(named('iso-8859-1')), ''],
    ['as its server says', latin(named('none')), 'text/xml; charset=windows-1252'],
    ['UTF-8, whatever it declares', bytesOf(named('iso-8859-1')), 'text/xml; charset=iso-8859-1'],
    ['Latin that calls itself UTF-8 loses a letter and no more', latin(named('utf-8')), ''],
  ])('%s', (_what, bytes, contentType) => {
    expect(titleOf(bytes, contentType)).toMatch(/^C[ô\ufffd]te$/);
  });

  test('of two bytes a letter', () => {
    const text = named('utf-16');
    expect(titleOf(Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)]))).toBe(
      'Côte',
    );
  });
});

describe('whatever comes', () => {
  const whole = rss(
    item(1, '<pubDate>Sat, 28 Nov 2026 08:00:00 +0100</pubDate><content:encoded><![CDATA[<p>a</p>]]></content:encoded>'),
    '<ttl>5</ttl>',
  );
  const piece = fc.constantFrom('<', '>', '&', ']]>', '<![CDATA[', '</item>', '<item>', '&#x110000;', '\u0000', '<rss>', '{', '<!--', '"');
  const isRight = (feed: ReturnType<typeof parseFeed>) => {
    if (typeof feed === 'string') return ['too-large', 'no-feed', 'damaged'].includes(feed);
    return feed.items.every(({ url, title }) => /^https?:\/\//.test(url) && title.length <= 300 && !/[\n\r]/.test(title));
  };

  test('damaged feeds are read within bounds or refused', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length), fc.nat(20), piece), { minLength: 1, maxLength: 5 }), (damages) => {
        const text = damages.reduce((left, [at, cut, put]) => left.slice(0, at) + put + left.slice(at + cut), whole);
        expect(isRight(parse(text))).toBe(true);
      }),
    );
  });

  test('bytes are, too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string({ maxLength: 40 }), (bytes, contentType) => {
        expect(isRight(parseFeed(bytes, contentType, BASE, NOW))).toBe(true);
      }),
    );
  });
});
