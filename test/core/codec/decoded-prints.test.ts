import { expect, test } from 'vitest';
import { BitWriter } from '../../../src/core/codec/bits';
import { DecodedPrints } from '../../../src/core/codec/decoded-prints';
import { putShingles, putTerms } from '../../../src/core/codec/fingerprint';
import { Vocabulary } from '../../../src/core/codec/vocabulary';

const vocabulary = new Vocabulary();
function packed(shingles: readonly number[]): Uint8Array {
  const bits = new BitWriter();
  putShingles(bits, Uint32Array.from(shingles));
  putTerms(bits, { terms: Uint32Array.from([7, 9]), counts: Uint8Array.from([1, 2]) }, vocabulary);
  return bits.bytes();
}

test('the same bytes are decoded once, and any others anew', () => {
  const prints = new DecodedPrints();
  const first = prints.take(packed([2, 4, 8]), vocabulary);
  expect(prints.take(packed([2, 4, 8]), vocabulary)).toBe(first);
  const other = prints.take(packed([2, 6, 8]), vocabulary);
  expect([[...first.shingles], [...other.shingles]]).toEqual([
    [2, 4, 8],
    [2, 6, 8],
  ]);
});

test('under another vocabulary the same bytes are decoded anew, since they may mean other terms', () => {
  const prints = new DecodedPrints();
  const first = prints.take(packed([2, 4]), vocabulary);
  expect(prints.take(packed([2, 4]), new Vocabulary())).not.toBe(first);
});
