// Bytes that no writer has written: readers refuse them, and neither loop nor take memory on their word.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../../../src/core/codec/bits';
import { ByteWriter } from '../../../../src/core/codec/bytes';
import { takeShingles, takeTerms } from '../../../../src/core/codec/fingerprint';
import { Vocabulary } from '../../../../src/core/codec/vocabulary';
import { eachPosting, findInBucket } from '../../../../src/store/packed/codec/bucket';
import { entriesOf, packCatalogue, unpackCatalogue } from '../../../../src/store/packed/codec/catalogue-block';
import { takeList } from '../../../../src/store/packed/codec/posting-list';

/** A bucket's head: the widths of gaps and articles, how many lists, the first key, the widths of signposts; then so many bytes of zeros. */
function bucketOf({ gapRice = 4, articleBits = 21, lists = 1, signpostBits = 0, zeros = 64 }): Uint8Array {
  const writer = new BitWriter();
  writer.put(gapRice, 6);
  writer.put(articleBits, 6);
  writer.putGamma(lists);
  writer.put(0, 32);
  writer.put(signpostBits, 6);
  writer.put(signpostBits, 6);
  for (let byte = 0; byte < zeros; byte++) writer.put(0, 8);
  return writer.bytes();
}
const readers = (bucket: Uint8Array) => [() => findInBucket(bucket, new Set([5])), () => eachPosting(bucket, () => {})];

describe('a bucket is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['that has more lists than bits', bucketOf({ lists: 2 ** 31 }), 'lists in'],
    ['whose number of lists is wider than any', new Uint8Array(64).fill(1, 8, 9), 'a number of'],
    ['whose lists begin behind its end', bucketOf({ lists: 200, signpostBits: 32, zeros: 30 }), 'lists begin at'],
    ['whose articles are wider than any', bucketOf({ articleBits: 40 }), 'a field of 40 bits'],
    ['whose gaps are wider than any', bucketOf({ gapRice: 63 }), 'a field of 63 bits'],
  ])('%s', (_what, bucket, why) => {
    for (const read of readers(bucket)) expect(read).toThrow(why);
  });

  test('or read to its end, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bucket) => {
        for (const read of readers(bucket)) {
          try {
            read();
          } catch (error) {
            expect(error).not.toBeInstanceOf(RangeError);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

test('no list has more entries than there are bits', () => {
  const writer = new BitWriter();
  writer.putGamma(2 ** 31);
  writer.put(0xffff, 16);
  const reader = () => new BitReader(writer.bytes());
  expect(() => takeList(reader(), 2 ** 31, 21)).toThrow('entries in');
  expect(() => takeShingles(reader())).toThrow('entries in');
  expect(() => takeTerms(reader(), new Vocabulary())).toThrow('entries in');
});

describe('a catalogue is refused', () => {
  const ENTRY = {
    title: 'ferry stops',
    outletDomain: 'quai.example',
    outletName: 'The Quai',
    lang: 'en',
    agencies: [],
    supplier: '',
    sketch: new Uint8Array(24),
  };
  const whole = packCatalogue([ENTRY, ENTRY]);
  const lists = (text: string) => (bytes: Uint8Array) => {
    const writer = new ByteWriter();
    writer.number(2);
    writer.string(text);
    writer.raw(bytes.subarray(bytes.indexOf('}'.charCodeAt(0)) + 1));
    return writer.bytes();
  };
  const read = (bytes: Uint8Array) => () => entriesOf(unpackCatalogue(bytes, 2));

  test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['of another number of articles', (bytes) => Uint8Array.of(3, ...bytes.subarray(1)), 'it lists 3 articles and not 2'],
    ['that ends within its sketches', (bytes) => bytes.subarray(0, bytes.length - 40), 'too early'],
    ['with fewer titles than articles', (bytes) => bytes.subarray(0, bytes.length - 14), 'it has 1 titles and not 2'],
    ['with more titles than articles', (bytes) => Uint8Array.of(...bytes, 10, 10), 'it has 4 titles and not 2'],
    ['whose lists are no JSON', lists('{"outlets":[}'), 'JSON'],
    ['whose lists are no lists', lists('{"outlets":7,"langs":["en"],"sets":[[]]}'), 'no lists of a catalogue'],
    ['whose lists lack one that it names', lists('{"outlets":[],"langs":["en"],"sets":[[]],"suppliers":[""]}'), 'there is no entry 0'],
    ['whose outlet is no text', lists('{"outlets":[["quai.example",{}]],"langs":["en"],"sets":[[]]}'), 'no lists of a catalogue'],
  ])('%s', (_what, change, why) => {
    expect(read(whole)).not.toThrow();
    expect(read(change(whole))).toThrow(why);
  });

  test('or read to its end, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(whole.length - 1), (bytes, at) => {
        try {
          read(Uint8Array.of(...whole.subarray(0, at), ...bytes, ...whole.subarray(at + bytes.length)))();
        } catch (error) {
          expect(error).not.toBeInstanceOf(RangeError);
          expect(error).not.toBeInstanceOf(TypeError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
