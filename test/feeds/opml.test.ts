import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundFeed } from '../../src/core/model/follow';
import { isWebAddress } from '../../src/core/web-address';
import { MAX_OPML_FEEDS, MAX_OPML_LENGTH, readOpml, writeOpml } from '../../src/feeds/opml';

const RUNS = { numRuns: Number(process.env.WIREPRINT_FUZZ_RUNS ?? 200) };
const file = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`;
const line = (url: string, title = 'Paper') => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`;
const urls = (text: string) => readOpml(text)?.feeds.map(({ url }) => url);

describe('reading', () => {
  test('takes feeds in the order of the file, out of folders in folders too', () => {
    const inFolders = `<outline text="News"><outline text="World">${line('https://a.example/rss')}</outline>${line('https://b.example/rss')}</outline>`;
    expect(urls(file(inFolders + line('https://c.example/rss')))).toEqual([
      'https://a.example/rss',
      'https://b.example/rss',
      'https://c.example/rss',
    ]);
  });

  test('takes the names of files as they are written by other readers', () => {
    const foreign = `<OPML version="1.1"><BODY>
      <Outline TEXT="Harbour &amp; Gazette" TYPE="atom" XMLURL="https://a.example/feed?x=1&amp;y=2" HTMLURL="https://a.example/" category="/News"/>
      <outline title="Tide" text="old name" xmlUrl=" feed://b.example/rss "/>
      <outline text="Dam" xmlUrl="feed:https://c.example/rss" frss:max-items="100"/>
    </BODY></OPML>`;
    expect(readOpml(foreign)?.feeds).toEqual([
      { url: 'https://a.example/feed?x=1&y=2', kind: 'feed', title: 'Harbour & Gazette' },
      { url: 'http://b.example/rss', kind: 'feed', title: 'Tide' },
      { url: 'https://c.example/rss', kind: 'feed', title: 'Dam' },
    ]);
  });

  test('takes each address once, and counts what is no address of the web', () => {
    const unfit = ['javascript:alert(1)', '/rss', 'file:///etc/feeds', 'https://jane:secret@a.example/rss']
      .map((url) => line(url))
      .join('');
    const read = readOpml(file(line('https://a.example/rss') + line('https://a.example/rss') + unfit));
    expect(read).toMatchObject({ feeds: [{ url: 'https://a.example/rss' }], leftOut: 4 });
  });

  test('leaves out folders, links, and files that are included', () => {
    const others =
      '<outline text="F"/><outline type="link" url="https://a.example/"/><outline type="include" url="https://a.example/more.opml"/>';
    expect(readOpml(file(others))).toEqual({ feeds: [], leftOut: 0 });
  });

  test('takes 5,000 lines, and says how many more there were', () => {
    const many = Array.from({ length: MAX_OPML_FEEDS + 3 }, (_, index) => line(`https://p${index}.example/rss`, `Paper ${index}`)).join(
      '\n',
    );
    const read = readOpml(file(many));
    expect(read?.feeds).toHaveLength(MAX_OPML_FEEDS);
    expect(read?.leftOut).toBe(3);
  });

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html><title>Sign in</title><p>Please sign in'],
    ['a feed', '<rss version="2.0"><channel><title>x</title></channel></rss>'],
    ['a file that is too long', file(' '.repeat(MAX_OPML_LENGTH))],
  ])('%s is no OPML', (_what, text) => {
    expect(readOpml(text)).toBeNull();
  });

  test.each([
    ['cut off', file(line('https://a.example/rss')).slice(0, -30)],
    ['a bare ampersand', file(line('https://a.example/rss?x=1&y=2', 'A & B'))],
    ['an unbound prefix', file('<outline x:y="1" text="A" xmlUrl="https://a.example/rss"/>')],
    [
      'entities of entities',
      `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${file(line('https://a.example/rss', '&c;'))}`,
    ],
    ['nested 20,000 deep', file(`${'<outline text="x">'.repeat(20_000)}${line('https://a.example/rss')}${'</outline>'.repeat(20_000)}`)],
  ])('a file with %s is refused or read, and nothing else', (_what, text) => {
    for (const { url, title } of readOpml(text)?.feeds ?? []) {
      expect(url).toMatch(/^https:\/\/a\.example\/rss/);
      expect(title.length).toBeLessThanOrEqual(300);
    }
  });
});

const wildTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom('<b>', ']]>', '"', "'", '&amp;', '&#0;', '\u202e', '\ud800', '\u0000', '__proto__', 'x'.repeat(1_000)),
);
const feeds: fc.Arbitrary<readonly FoundFeed[]> = fc.uniqueArray(
  fc.record({
    url: fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }).map((url) => new URL(url).href),
    kind: fc.constantFrom<FoundFeed['kind']>('feed', 'news-sitemap'),
    title: wildTitle,
  }),
  { selector: ({ url }) => url, minLength: 1, maxLength: 20 },
);

describe('whatever it is given', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(feeds, wildTitle, (followed, title) => {
        const read = readOpml(writeOpml(followed, title));
        expect(read?.feeds.map(({ url, kind }) => ({ url, kind }))).toEqual(followed.map(({ url, kind }) => ({ url, kind })));
        expect(read?.leftOut).toBe(0);
      }),
      RUNS,
    );
  });

  test('a title without signs that XML lacks comes back as it was', () => {
    const title = 'Harbour & “Gazette” <1> 港 \u05d0';
    expect(readOpml(writeOpml([{ url: 'https://a.example/rss', kind: 'feed', title }], 'Mine'))?.feeds[0]?.title).toBe(title);
  });

  test('a file with changed bytes gives addresses of the web or nothing', () => {
    const whole = file(`<outline text="News">${line('https://a.example/rss')}${line('https://b.example/rss')}</outline>`);
    const changed = fc
      .tuple(fc.nat(whole.length), fc.nat(40), wildTitle)
      .map(([at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(changed, fc.string({ unit: 'binary' })), (text) => {
        expect((readOpml(text)?.feeds ?? []).filter(({ url }) => !isWebAddress(url))).toEqual([]);
      }),
      RUNS,
    );
  });
});
