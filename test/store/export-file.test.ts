import { describe, expect, test } from 'vitest';
import { MAX_FILE_LINE } from '../../src/core/bounds';
import { SLOTS } from '../../src/core/model/credit';
import { objectionId, type SaidObjection } from '../../src/core/model/objection';
import type { StoredArticle } from '../../src/core/model/stored-article';
import { EXPORT_VERSION, exportFooter, exportHeader, exportLine, parseExport } from '../../src/store/export-file';
import { objectionOf } from './objections';
import { articleOfStory } from './stored';

const stored = (number: number, change: Partial<StoredArticle> = {}): StoredArticle => ({
  ...articleOfStory('dam', 'wire.en', `paper-${number}.example`),
  number,
  firstReadAt: 5,
  ...change,
});
const SETTINGS = { watching: 'all', neverSites: ['bank.example'] };
const fileOf = (articles: readonly StoredArticle[], settings: object = SETTINGS) =>
  [exportHeader(settings), ...articles.map(exportLine), exportFooter(articles.length)].join('');
const withoutNumber = ({ number: _, ...article }: StoredArticle) => article;
const codeOf = (file: string) => {
  try {
    parseExport(file);
    return 'taken';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('objections', () => {
  const said = [objectionOf('not-same-story'), objectionOf('same-outlet'), objectionOf('wrong-source')];

  test('of every kind are read again', () => {
    expect(parseExport(exportHeader(SETTINGS, said) + exportFooter(0)).objections).toEqual(said);
  });

  test('call the share of the story terms `story`, as older releases do; files that call it `storyShare` are read too', () => {
    const [sibling = objectionOf('not-same-story')] = said;
    const header = exportHeader(SETTINGS, [sibling]);
    expect(JSON.parse(header).corrections[0].shown).toEqual({ relation: 'rewritten', copied: 0.16, quoted: 0, story: 0.7 });
    expect(parseExport(header + exportFooter(0)).objections).toEqual([sibling]);
    expect(parseExport(header.replace('"story":', '"storyShare":') + exportFooter(0)).objections).toEqual([sibling]);
  });

  test('are none in a file of the release that knew of none', () => {
    const old = `${JSON.stringify({ kind: 'wireprint export', version: 1, settings: SETTINGS })}\n${exportFooter(0)}`;
    expect(parseExport(old)).toEqual({ settings: SETTINGS, articles: [], objections: [], tracked: [] });
  });

  test.each<[string, object]>([
    ['a kind of no release', { objection: { kind: 'wrong-date', article: 'a' } }],
    ['an id that says something else', { id: 'wrong-source elsewhere reuters' }],
    ['no time', { saidAt: null }],
    ['a time beyond all dates', { saidAt: 1e300 }],
    ['a script for an address', { asked: { ...objectionOf('wrong-source').asked, url: 'javascript:alert(1)' } }],
    ['a title that is no text', { asked: { ...objectionOf('wrong-source').asked, title: 7 } }],
    ['another article than it was said of', { asked: objectionOf('not-same-story').other }],
    ['another source than was shown', { shown: { ...objectionOf('wrong-source').shown, agency: 'afp' } }],
    ['a copy that was shown in the place of a source', { shown: objectionOf('not-same-story').shown }],
  ])('with %s are damage', (_what, change) => {
    const damaged = { ...objectionOf('wrong-source'), ...change } as SaidObjection;
    expect(codeOf(exportHeader(SETTINGS, [damaged]) + exportFooter(0))).toBe('import-damaged');
  });

  test.each(['not-same-story', 'same-outlet'] as const)('of two articles are damage where they name others: %s', (kind) => {
    const { asked, ...said } = objectionOf(kind);
    const third = { ...asked, address: 'third.example/a', url: 'https://third.example/a', outlet: { domain: 'third.example', name: '' } };
    for (const damaged of [
      { ...said, asked: third },
      { ...said, asked, other: null },
    ])
      expect(codeOf(exportHeader(SETTINGS, [damaged]) + exportFooter(0))).toBe('import-damaged');
  });

  test('of an earlier release are said of today’s keys, without what says who reads; one of two addresses of one article is left out', () => {
    const at = (query: string, said: SaidObjection['asked']) => ({
      ...said,
      address: `${said.address}?${query}`,
      url: `${said.url}?${query}`,
    });
    const { asked, other, ...said } = objectionOf('not-same-story');
    if (!other) throw new Error('no other article');
    const of = (one: typeof asked, two: typeof asked): SaidObjection => {
      const objection = { kind: 'not-same-story' as const, articles: [one.address, two.address].sort() as [string, string] };
      return { ...said, asked: one, other: two, objection, id: objectionId(objection) };
    };
    const old = [of(at('sessionid=1', asked), at('access_token=2', other)), of(at('sessionid=1', asked), at('sessionid=2', asked))];
    expect(parseExport(exportHeader(SETTINGS, old) + exportFooter(0)).objections).toEqual([objectionOf('not-same-story')]);
  });
});

describe('a file that was written is read again', () => {
  test.each([
    ['whole', stored(1)],
    ['without a text', stored(1, { text: null })],
    ['without a date', stored(1, { publishedAt: null })],
    ['with a large text', stored(1, { text: Uint8Array.from({ length: 100_000 }, (_, i) => [31, 139, 8][i] ?? i * 7) })],
    ['with signs of every script', stored(1, { title: '«é» "\\" \n\r\u2028 عدن 亚丁 😀' })],
    ['with no terms', stored(1, { fingerprint: { ...stored(1).fingerprint, terms: new Uint32Array(), counts: new Uint8Array() } })],
    [
      'with terms out of a larger buffer',
      stored(1, {
        fingerprint: { ...stored(1).fingerprint, terms: new Uint32Array([9, 8, 7, 6]).subarray(1, 3), counts: Uint8Array.of(1, 2) },
      }),
    ],
    [
      'with every slot',
      stored(1, {
        credits: SLOTS.map((slot) => ({
          agency: null,
          outlet: null,
          name: 'agencies',
          kind: 'unnamed' as const,
          slot,
          strength: 'mention',
          quote: '',
          joint: true,
          citedBy: 'afp',
        })),
      }),
    ],
  ])('%s', (_how, article) => {
    const { articles, settings } = parseExport(fileOf([article]));
    expect(articles).toEqual([withoutNumber(article)]);
    expect(settings).toEqual(SETTINGS);
  });

  test('in order, an article a line', () => {
    const articles = [stored(3), stored(1), stored(2)];
    const file = fileOf(articles);
    expect(file.trimEnd().split('\n')).toHaveLength(5);
    expect(parseExport(file).articles).toEqual(articles.map(withoutNumber));
  });

  test('with credits of a release that knew only agencies', () => {
    const early = fileOf([stored(1)])
      .replaceAll('"outlet":null,', '')
      .replaceAll('"kind":"agency",', '');
    expect(early).not.toBe(fileOf([stored(1)]));
    expect(parseExport(early).articles).toEqual([withoutNumber(stored(1))]);
  });

  test('without the number that a line may give itself', () => {
    const numbered = fileOf([stored(1)]).replace('{"address"', '{"number":7,"address"');
    expect(numbered).toContain('"number":7');
    expect(parseExport(numbered).articles).toEqual([withoutNumber(stored(1))]);
  });

  test('with no article in it', () => {
    expect(parseExport(fileOf([], {}))).toEqual({ settings: {}, articles: [], objections: [], tracked: [] });
  });

  test('with the line ends of another system', () => {
    expect(parseExport(fileOf([stored(1)]).replaceAll('\n', '\r\n')).articles).toEqual([withoutNumber(stored(1))]);
  });
});

describe('a file that is something else', () => {
  test.each([
    ['empty', ''],
    ['text', 'Dear all,\nplease find enclosed'],
    ['a list', '[1, 2, 3]'],
    ['null', 'null'],
    ['JSON of another program', '{"kind":"bookmarks","version":1,"settings":{}}\n{"kind":"end","articles":0}'],
    ['a header without a version', '{"kind":"wireprint export","settings":{}}\n{"kind":"end","articles":0}'],
    [
      'our lines without their header',
      fileOf([stored(1)])
        .split('\n')
        .slice(1)
        .join('\n'),
    ],
  ])('%s', (_what, file) => {
    expect(codeOf(file)).toBe('import-foreign');
  });
});

test('a file of a newer release is told as that, whatever its lines are', () => {
  const header = exportHeader({}).replace(`"version":${EXPORT_VERSION}`, `"version":${EXPORT_VERSION + 1}`);
  expect(codeOf(`${header}{"of":"the future"}\n`)).toBe('import-newer');
});

const LINES = 'x\r\nTY  - BOOK\n|title=x}}';
const CREDIT = stored(1).credits[0];
/** Values that no page can have led to. */
const WILD: readonly (readonly [what: string, change: object])[] = [
  ['a language that is a space', { lang: ' ' }],
  ['a language of several lines', { lang: LINES }],
  ['a language of no shape', { lang: 'EN-latn-x' }],
  ['an outlet of several lines', { outletDomain: LINES }],
  ['an outlet that is markup', { outletDomain: '<b>reuters.com</b>' }],
  ['an outlet without end', { outletName: 'x'.repeat(3_000) }],
  ['a date that is none', { publishedAt: 'yesterday' }],
  ['a date of no month', { publishedAt: '2024-13-03' }],
  ['a date of several lines', { publishedAt: `2024-05-03${LINES}` }],
  ['a date beyond all years', { publishedAt: '+275760-09-13T00:00:00Z' }],
  ['a date that is a number', { publishedAt: 7 }],
  ['an address of several lines', { url: `https://a.example/${LINES}` }],
  ['an address without end', { url: `https://a.example/${'a'.repeat(5_000)}` }],
  ['a key of several lines', { canonical: LINES }],
  ['a title without end', { title: 'x'.repeat(3_000) }],
  ['an owner without end', { owner: 'x'.repeat(3_000) }],
  ['parameters without end', { ignoredParameters: Array.from({ length: 100 }, String) }],
  ['a moment before all', { readAt: -1 }],
  ['a quote without end', { credits: [{ ...CREDIT, quote: 'x'.repeat(3_000) }] }],
  ['a source without end', { credits: [{ ...CREDIT, name: 'x'.repeat(3_000) }] }],
  [
    'a change on no day',
    { page: { staff: null, kind: null, corrected: null, translated: null, modifiedAt: { value: 'soon', quote: '' } } },
  ],
  ['a shingle that is none', { parts: [{ heading: 'x', credits: [], shingleCount: 1, shingles: [-1] }] }],
];

describe('what follows from an address is not believed', () => {
  const taken = (change: object) => {
    const article = { ...JSON.parse(exportLine(stored(1))), ...change };
    return parseExport([exportHeader({}).trimEnd(), JSON.stringify(article), exportFooter(1)].join('\n')).articles[0];
  };

  test('its key', () => {
    expect(taken({ address: 'reuters.com/story', url: 'https://www.evil.example/story?utm_source=x' })?.address).toBe('evil.example/story');
  });

  test.each([
    ['https://www.evil.example/story', 'reuters.com', 'evil.example'],
    ['https://news.paper.co.uk/story', 'reuters.com', 'paper.co.uk'],
    // The page of a portal names whom it has the story from.
    ['https://news.yahoo.com/story', 'reuters.com', 'reuters.com'],
    ['https://news.yahoo.com/story', 'yahoo.com/harbour-gazette', 'yahoo.com/harbour-gazette'],
    ['https://web.archive.org/web/20240503/https://www.paper.example/story', 'reuters.com', 'archive.org/paper.example'],
    ['https://archive.ph/AbCd', 'reuters.com', 'archive.ph'],
  ])('the outlet of %s', (url, outletDomain, outlet) => {
    expect(taken({ url, outletDomain })?.outletDomain).toBe(outlet);
  });

  test('that it was read before it was first read', () => {
    expect(taken({ firstReadAt: 9_000, readAt: 1_000 })).toMatchObject({ firstReadAt: 1_000, readAt: 1_000 });
  });
});

describe('a file that is damaged is refused whole', () => {
  const lines = fileOf([stored(1), stored(2), stored(3)])
    .trimEnd()
    .split('\n');
  const file = lines.join('\n');
  type Line = { readonly fingerprint: object };
  /** The file with the second article changed. */
  const changed = (change: (article: Line) => void) => {
    const article = JSON.parse(lines[2] ?? '') as Line;
    change(article);
    return lines.with(2, JSON.stringify(article)).join('\n');
  };
  const fingerprint = (change: object) => changed((article) => Object.assign(article.fingerprint, change));

  test.each([
    ['cut short in its last line', file.slice(0, -3)],
    ['cut short behind a line', lines.slice(0, -1).join('\n')],
    ['cut short within an article', file.slice(0, Math.floor(file.length / 2))],
    ['with its header alone', lines[0] ?? ''],
    ['with a line lost', lines.toSpliced(2, 1).join('\n')],
    ['with a line twice', lines.toSpliced(2, 0, lines[2] ?? '').join('\n')],
    ['with an empty line', lines.toSpliced(2, 0, '').join('\n')],
    ['with a line that is no JSON', lines.with(2, '{"address":').join('\n')],
    ['with lines behind its end', `${file}\n${lines[1]}`],
    ['without an address', changed((article) => Object.assign(article, { address: undefined }))],
    ['with an empty address', changed((article) => Object.assign(article, { address: '' }))],
    ['with a script for an address', changed((article) => Object.assign(article, { url: 'javascript:alert(1)' }))],
    ['with a title that is none', changed((article) => Object.assign(article, { title: 7 }))],
    ['with a moment that is none', changed((article) => Object.assign(article, { readAt: '7' }))],
    ['with a moment beyond all dates', changed((article) => Object.assign(article, { firstReadAt: 1e300 }))],
    ['with a slot that is none', changed((article) => Object.assign(article, { credits: [{ slot: 'pocket' }] }))],
    ['with an empty text', changed((article) => Object.assign(article, { text: '' }))],
    ['with a text that is not packed', changed((article) => Object.assign(article, { text: btoa('The dam holds.') }))],
    ['with a text that is no base64', changed((article) => Object.assign(article, { text: '*' }))],
    ['with shingles that are no base64', fingerprint({ shingles: '%%%' })],
    ['with shingles that end within a number', fingerprint({ shingles: 'AAAAAAA=' })],
    ['without a fingerprint’s scheme', fingerprint({ scheme: undefined })],
    ['with fewer words than none', fingerprint({ wordCount: -1 })],
    ['with half a word', fingerprint({ wordCount: 0.5 })],
    ['with fewer counts than terms', fingerprint({ counts: 'AQ==' })],
    ['with more words than any page', fingerprint({ wordCount: 1e9 })],
    ['with a text in no language', fingerprint({ lang: ' ' })],
    ['with a scheme that is none', fingerprint({ scheme: 1e300 })],
    ...WILD.map(([what, change]): [string, string] => [`with ${what}`, changed((article) => Object.assign(article, change))]),
    ['with a line that is longer than any of ours', lines.with(1, `${lines[1]}${' '.repeat(MAX_FILE_LINE)}`).join('\n')],
    ['with an end that counts wrongly', lines.with(-1, exportFooter(2).trimEnd()).join('\n')],
  ])('%s', (_how, damaged) => {
    expect(codeOf(file)).toBe('taken');
    expect(codeOf(damaged)).toBe('import-damaged');
  });
});
