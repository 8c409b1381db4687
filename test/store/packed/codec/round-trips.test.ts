import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BitReader, BitWriter } from '../../../../src/core/codec/bits';
import { ByteReader, ByteWriter } from '../../../../src/core/codec/bytes';
import { shingleKey } from '../../../../src/core/codec/fingerprint';
import { packRow, type RowArticle, sharedStrings, unpackRow } from '../../../../src/core/codec/row';
import { StringList } from '../../../../src/core/codec/string-list';
import { Vocabulary } from '../../../../src/core/codec/vocabulary';
import { withQuotedFlag } from '../../../../src/core/fingerprint/shingles';
import { type CatalogueEntry, searchedTitle } from '../../../../src/core/library/catalogue';
import { SKETCH_BYTES } from '../../../../src/core/library/copy-sketch';
import { type Slot, SOURCE_KINDS } from '../../../../src/core/model/credit';
import { articlesIn, eachPosting, findInBucket, packBucket } from '../../../../src/store/packed/codec/bucket';
import { entriesOf, packCatalogue, unpackCatalogue } from '../../../../src/store/packed/codec/catalogue-block';
import { isDead, packSteps, packWeights, unpackSteps, weightAt, withDead } from '../../../../src/store/packed/codec/columns';
import { articleOf, keyOf, MAX_ARTICLES, posting, sortedPostings } from '../../../../src/store/packed/codec/postings';
import { packRowBlock, unpackRowBlock } from '../../../../src/store/packed/codec/row-block';
import { AskedShingles } from '../../../../src/store/packed/read/asked-shingles';

const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('bits come back', () => {
  const steps = fc.oneof(
    fc.tuple(fc.constant('put' as const), uint32, fc.integer({ min: 0, max: 32 })),
    fc.tuple(fc.constant('rice' as const), fc.integer({ min: 0, max: 2 ** 20 }), fc.integer({ min: 8, max: 24 })),
    fc.tuple(fc.constant('unary' as const), fc.integer({ min: 0, max: 200 }), fc.constant(0)),
    fc.tuple(fc.constant('gamma' as const), fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.constant(0)),
  );
  fc.assert(
    fc.property(fc.array(steps), (all) => {
      const writer = new BitWriter();
      for (const [kind, value, width] of all) {
        if (kind === 'put') writer.put(value, width);
        else if (kind === 'gamma') writer.putGamma(value);
        else writer.putRice(value, width);
      }
      const reader = new BitReader(writer.bytes());
      for (const [kind, value, width] of all) {
        if (kind === 'put') expect(reader.take(width)).toBe(value % 2 ** width);
        else if (kind === 'gamma') expect(reader.takeGamma()).toBe(value);
        else expect(reader.takeRice(width)).toBe(value);
      }
    }),
  );
});

test('bytes come back', () => {
  const value = fc.oneof(
    fc.maxSafeNat(),
    fc.maxSafeInteger().map((whole) => Math.trunc(whole / 4) + 0), // no negative zero, which is no number of its own in the store
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const writer = new ByteWriter();
      for (const one of values) {
        if (typeof one === 'string') writer.string(one);
        else if (one >= 0) writer.number(one);
        else writer.signed(one);
      }
      const reader = new ByteReader(writer.bytes());
      for (const one of values) expect(typeof one === 'string' ? reader.string() : one >= 0 ? reader.number() : reader.signed()).toBe(one);
      expect(reader.rest()).toHaveLength(0);
    }),
  );
});

const article = fc.integer({ min: 0, max: MAX_ARTICLES - 1 });

test('postings come back from their bucket, whole and by key', () => {
  // Few keys with many articles and many keys with few.
  const posts = fc.oneof(
    fc.array(fc.tuple(uint32, article), { minLength: 1, maxLength: 300 }),
    fc.array(fc.tuple(fc.integer({ min: 7, max: 9 }), article), { minLength: 1, maxLength: 300 }),
  );
  fc.assert(
    fc.property(posts, (pairs) => {
      const sorted = sortedPostings(pairs.map(([key, holder]) => posting(key, holder)));
      const bucket = packBucket(sorted, 0, sorted.length, 21);
      const found: number[] = [];
      eachPosting(bucket, (key, holder) => found.push(posting(key, holder)));
      expect(found).toEqual([...sorted]);
      const asked = new Set([...pairs.flatMap(([key]) => [key, (key + 1) % 2 ** 32]), 1]);
      const lists = findInBucket(bucket, asked);
      for (const key of asked) {
        const holders = [...sorted].filter((post) => keyOf(post) === key).map(articleOf);
        const list = lists.get(key);
        expect(list ? [...articlesIn(bucket, list)] : []).toEqual(holders);
        expect(list?.count ?? 0).toBe(holders.length);
      }
    }),
  );
});

const text = fc.string({ unit: 'grapheme' });
const row: fc.Arbitrary<RowArticle> = fc.record({
  address: text,
  url: fc.oneof(text, fc.webUrl({ withQueryParameters: true })),
  outletDomain: fc.domain(),
  outletName: text,
  title: text,
  lang: fc.constantFrom('', 'fr', 'zh'),
  publishedAt: fc.oneof(
    fc.constant(null),
    text,
    fc.constantFrom('2024-05-03', '2024-05-03T10:15:00+02:00', '2024-02-30T10:15:00Z', '2024-05-03T25:15:00Z', '0000-01-01T00:00:00'),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  ),
  firstReadAt: fc.integer({ min: 0, max: 2e12 }),
  readAt: fc.integer({ min: 0, max: 2e12 }),
  credits: fc.array(
    fc.record({
      agency: fc.option(text),
      outlet: fc.option(text),
      name: text,
      kind: fc.constantFrom(...SOURCE_KINDS),
      slot: fc.constantFrom<Slot>('byline', 'mention'),
      strength: fc.constantFrom('credit', 'mention'),
      quote: text,
      joint: fc.boolean(),
      citedBy: fc.option(text),
    }),
    { maxLength: 4 },
  ),
  fingerprint: fc.array(fc.tuple(uint32, fc.integer({ min: 0, max: 255 })), { maxLength: 60 }).chain((terms) =>
    fc.record({
      scheme: fc.integer(),
      lang: fc.constantFrom('', 'fr'),
      wordCount: fc.nat(),
      shingleCount: fc.nat(),
      shingles: fc.uniqueArray(uint32.map(shingleKey), { maxLength: 60 }).map((keys) => Uint32Array.from(keys).sort()),
      terms: fc.constant(Uint32Array.from(terms, ([code]) => code)),
      counts: fc.constant(Uint8Array.from(terms, ([, count]) => count)),
    }),
  ),
});

test('rows come back, with any vocabulary', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      const seen = [one, other, one];
      const grown = new Vocabulary().grown(
        seen.map(({ fingerprint }) => fingerprint.terms),
        seen.flatMap(sharedStrings),
      );
      for (const vocabulary of [new Vocabulary(), grown, Vocabulary.unpack(grown.pack())]) {
        expect(unpackRow(packRow(one, vocabulary), one.readAt, vocabulary)).toEqual(one);
      }
    }),
  );
});

test('a row that was packed before its vocabulary grew comes back after', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      const grow = (vocabulary: Vocabulary, seen: RowArticle) =>
        vocabulary.grown([seen.fingerprint.terms, seen.fingerprint.terms], [...sharedStrings(seen), ...sharedStrings(seen)]);
      const young = grow(new Vocabulary(), one);
      expect(unpackRow(packRow(one, young), one.readAt, grow(young, other))).toEqual(one);
    }),
  );
});

test('a field that the packing does not know is kept', () => {
  const [sample] = fc.sample(row, { numRuns: 1, seed: 1 });
  if (!sample) throw new Error('no sample');
  const later = { ...sample, section: 'world', fingerprint: { ...sample.fingerprint, quoted: 3 } };
  expect(unpackRow(packRow(later, new Vocabulary()), later.readAt, new Vocabulary())).toEqual(later);
});

test('fields that the packing does not know are read too where they were packed as a pair, without those of credits', () => {
  const [sample] = fc.sample(row, { numRuns: 1, seed: 1 });
  if (!sample) throw new Error('no sample');
  const later = { ...sample, section: 'world', fingerprint: { ...sample.fingerprint, quoted: 3 } };
  const asPair = vi.spyOn(JSON, 'stringify').mockReturnValueOnce('[{"section":"world"},{"quoted":3}]');
  const packed = packRow(later, new Vocabulary());
  expect(asPair).toHaveBeenCalledOnce();
  asPair.mockRestore();
  expect(unpackRow(packed, later.readAt, new Vocabulary())).toEqual(later);
});

test('a byte order mark at the beginning of a string is kept', () => {
  const text = '\ufeffDam holds';
  const writer = new ByteWriter();
  writer.string(text);
  expect(new ByteReader(writer.bytes()).string()).toBe(text);
  const { bytes, ends } = StringList.of([text, text]).pack();
  expect(StringList.unpack(bytes, ends).all()).toEqual([text, text]);
});

test('blocks of rows come back', () => {
  const packed = fc.record({ number: fc.nat(), readAt: fc.integer({ min: 0, max: 2e12 }), vocabulary: fc.nat(), bytes: fc.uint8Array() });
  fc.assert(
    fc.property(fc.array(packed), (rows) => {
      expect(unpackRowBlock(packRowBlock(rows))).toEqual(rows);
    }),
  );
});

const entry: fc.Arbitrary<CatalogueEntry> = fc.record({
  title: text.map(searchedTitle),
  // Few outlets and agencies, so that they repeat, and names that JSON escapes.
  outletDomain: fc.constantFrom('', 'quai.example', 'phare.example'),
  outletName: fc.oneof(text, fc.constantFrom('The "Quai"', 'Le\nPhare', '\ud800')),
  lang: fc.constantFrom('', 'fr', 'zh'),
  agencies: fc.uniqueArray(fc.record({ id: fc.constantFrom('afp', 'ap', 'dpa'), name: text }), { selector: ({ id }) => id }),
  supplier: fc.constantFrom('', 'follow k3v9x2', 'list a"b'),
  sketch: fc.uint8Array({ minLength: SKETCH_BYTES, maxLength: SKETCH_BYTES }),
});

test('catalogues come back', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), (entries) => {
      expect(entriesOf(unpackCatalogue(packCatalogue(entries), entries.length))).toEqual(entries);
    }),
  );
});

test('columns come back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2e12 })), fc.array(fc.integer({ min: 0, max: 65_535 })), (moments, twentieths) => {
      expect([...unpackSteps(packSteps(moments), moments.length)]).toEqual(moments);
      const packed = packWeights(twentieths.map((steps) => steps / 20));
      expect(twentieths.map((_, index) => weightAt(packed, index))).toEqual(twentieths.map((steps) => steps / 20));
    }),
  );
});

test('the dead stay dead', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(99)), fc.uniqueArray(fc.nat(99)), (first, then) => {
      const dead = withDead(withDead(undefined, first, 100), then, 100);
      const expected = new Set([...first, ...then]);
      for (let one = 0; one < 100; one++) expect(isDead(dead, one)).toBe(expected.has(one));
    }),
  );
});

test('shingles that agree in the kept bits are returned as the asked article has them', () => {
  const asked = 0xabc12344;
  expect([...new AskedShingles([asked]).asAsked(Uint32Array.from([7, shingleKey(asked)]))]).toEqual([7, asked]);
  expect([...new AskedShingles([asked]).asAsked(Uint32Array.from([shingleKey(asked), 2 ** 20 - 1]))]).toEqual([2 ** 20 - 1, asked]);
});

test('a quoted shingle is found too and keeps its quoted flag', () => {
  const asked = 0xabc12344;
  expect([...new AskedShingles([asked]).asAsked(Uint32Array.from([shingleKey(withQuotedFlag(asked))]))]).toEqual([withQuotedFlag(asked)]);
});
