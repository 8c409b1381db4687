import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/core/codec/bytes';
import { packRow } from '../../../src/core/codec/row';
import { Vocabulary } from '../../../src/core/codec/vocabulary';
import { DAY, HOUR } from '../../../src/core/durations';
import { readListFile } from '../../../src/core/list/list-file';
import { listedOf, takenListed } from '../../../src/core/list/listed-article';
import type { ListedArticle } from '../../../src/core/model/list';
import { articleOfStory } from '../../store/stored';
import { listedStory, NOON, packedHour } from './listed';

const span = { from: NOON, to: NOON + HOUR };
/** A file with one row as it is, by whatever rules. */
function fileWith(row: object): Uint8Array {
  const writer = new ByteWriter();
  writer.string(JSON.stringify({ v: 1, ...span, articles: 1, drops: 0 }));
  writer.block(new Vocabulary().pack());
  writer.number((row as ListedArticle).readAt - NOON);
  writer.block(packRow(row as ListedArticle, new Vocabulary()));
  return writer.bytes();
}

test('what was packed is read: articles in order of their reading, and the addresses that are taken back', () => {
  const articles = ['a.example', 'b.example', 'c.example'].map((domain, index) => listedStory(domain, NOON + 1_000 * (3 - index)));
  const file = { ...span, articles: 3, drops: 2 };
  const read = readListFile(packedHour(articles, ['x.example/1', 'y.example/é']), file);
  expect(read.drops).toEqual(['x.example/1', 'y.example/é']);
  expect(read.refused).toBe(0);
  expect(read.articles.map(({ outletDomain, readAt }) => [outletDomain, readAt])).toEqual([
    ['c.example', NOON + 1_000],
    ['b.example', NOON + 2_000],
    ['a.example', NOON + 3_000],
  ]);
  const [, , first] = read.articles;
  const { fingerprint, ...said } = articles[0] as ListedArticle;
  expect(first).toMatchObject(said);
  expect(first?.fingerprint.terms).toEqual(fingerprint.terms);
});

test('an article of a list has no text, no statements of its page and no long words', () => {
  const long = 'x'.repeat(3_000);
  const article = articleOfStory('dam', 'wire.en', 'paper.example', NOON);
  const page = {
    staff: null,
    kind: null,
    corrected: { value: 'notice', quote: long, note: long },
    translated: null,
    modifiedAt: null,
  } as never;
  const listed = listedOf({
    ...article,
    firstReadAt: NOON,
    title: long,
    outletName: long,
    page,
    owner: long,
    credits: article.credits.map((credit) => ({ ...credit, quote: long })),
  });
  expect(Object.keys(listed ?? {}).sort()).toEqual([
    'address',
    'credits',
    'fingerprint',
    'firstReadAt',
    'lang',
    'outletDomain',
    'outletName',
    'publishedAt',
    'readAt',
    'title',
    'url',
  ]);
  expect([listed?.title.length, listed?.outletName.length, listed?.credits[0]?.quote.length]).toEqual([300, 120, 120]);
});

describe('no list may speak', () => {
  const article = { ...articleOfStory('dam', 'wire.en', 'paper.example', NOON), firstReadAt: NOON };
  const at = (url: string) => ({ ...article, url, address: url.replace(/^https?:\/\/(www\.)?/, '') });

  test.each([
    ['of a private network', at('https://192.168.0.1/dam')],
    ['of a host without a name', at('https://intranet/dam')],
    ['of what an archive serves', at('https://web.archive.org/web/2026/https://paper.example/dam')],
    ['of a text without an address', { ...article, url: '', address: 'text:12' }],
    ['of fingerprints of another scheme', { ...article, fingerprint: { ...article.fingerprint, scheme: 99 } }],
  ])('%s', (_what, stored) => expect(listedOf(stored)).toBeNull());

  test('a date that is still to come is left out, and the address of another outlet as its own', () => {
    const listed = listedOf({ ...article, publishedAt: '2099-01-01', canonical: 'bank.example/dam' });
    expect(listed?.publishedAt).toBeNull();
    expect(listed).not.toHaveProperty('canonical');
    expect(listedOf({ ...article, canonical: 'paper.example/other' })).toMatchObject({ canonical: 'paper.example/other' });
  });
});

describe('a row of a publisher who means harm is refused, and those beside it are taken', () => {
  const listed = listedStory('paper.example');
  test.each<[string, object]>([
    ["it claims another outlet's host", { ...listed, outletDomain: 'bank.example' }],
    ["it claims another outlet's host below its own", { ...listed, outletDomain: 'paper.example/bank.example' }],
    ['its key is that of another address', { ...listed, address: 'bank.example/dam' }],
    ['its own address is of another outlet', { ...listed, canonical: 'bank.example/dam' }],
    ['its title is a text', { ...listed, title: 'x'.repeat(301) }],
    ['its quote is a text', { ...listed, credits: listed.credits.map((credit) => ({ ...credit, quote: 'x'.repeat(121) })) }],
    ['its address leads to a script', { ...listed, url: 'javascript:alert(1)' }],
    ['its credit stands in no slot', { ...listed, credits: listed.credits.map((credit) => ({ ...credit, slot: 'nowhere' })) }],
    ['it was read first after it was read', { ...listed, firstReadAt: listed.readAt + 1 }],
    ['it was published in a year to come', { ...listed, publishedAt: '2099-01-01' }],
    [
      'it names a term twice',
      { ...listed, fingerprint: { ...listed.fingerprint, terms: Uint32Array.of(1, 1), counts: Uint8Array.of(1, 1) } },
    ],
  ])('%s', (_what, row) => {
    expect(takenListed(listed)).toEqual(listed);
    expect(readListFile(fileWith(row), { ...span, articles: 1 })).toEqual({ articles: [], drops: [], refused: 1 });
  });

  test('fields that no list has are left out', () => {
    const read = readListFile(fileWith({ ...listed, page: { staff: { value: true, quote: 'x' } }, text: 'A text', supplied: 1 }), {
      ...span,
      articles: 1,
    });
    expect(read.articles.map((article) => Object.keys(article).sort())).toEqual([Object.keys(listed).sort()]);
  });
});

describe('a file is refused whole', () => {
  const packed = packedHour([listedStory('a.example')]);
  const file = { ...span, articles: 1 };

  test('where it is not the one that the list names', () => {
    expect(readListFile(packed, file).articles).toHaveLength(1);
    for (const other of [{ articles: 2 }, { drops: 1 }, { from: NOON - HOUR }, { to: NOON + DAY }])
      expect(() => readListFile(packed, { ...file, ...other })).toThrow();
  });

  test('where it ends too early, or goes on', () => {
    for (const end of [0, 10, 200, packed.length - 1]) expect(() => readListFile(packed.subarray(0, end), file)).toThrow();
    expect(() => readListFile(Uint8Array.from([...packed, 0]), file)).toThrow();
  });

  test('where a string that every row may name is very long', () => {
    const reader = new ByteReader(packed);
    const writer = new ByteWriter();
    writer.string(reader.string());
    const long = 'x'.repeat(3_000);
    writer.block(new Vocabulary().grown([], [long, long]).pack());
    expect(() => readListFile(writer.bytes(), file)).toThrow('too long');
  });

  test('an article outside of its hour is refused', () => {
    const late = listedStory('a.example', NOON + HOUR);
    expect(readListFile(packedHour([late]), file)).toMatchObject({ articles: [], refused: 1 });
  });
});
