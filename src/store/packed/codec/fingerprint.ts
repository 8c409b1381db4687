// The shingles and terms of a fingerprint as bits.
import type { Fingerprint } from '../../../core/model/fingerprint';
import type { BitReader, BitWriter } from './bits';
import { riceFor } from './bits';
import type { Vocabulary } from './vocabulary';

/**
 * Of a shingle's hash its last bits are kept; the first are not evenly spread. Of the 190 that an article keeps one in eight is then found by chance in
 * an article of 700 words: a copied share is off by less than a thousandth. In a million articles some ten share two of them with the asked one by
 * chance, which costs ten comparisons. Each bit more costs 24 bytes an article here and half as many in the postings.
 */
export const SHINGLE_KEY_BITS = 20;
const SHINGLE_MASK = 2 ** SHINGLE_KEY_BITS - 1;

export function shingleKey(hash: number): number {
  return hash & SHINGLE_MASK;
}

export function putShingles(writer: BitWriter, shingles: Uint32Array): void {
  const keys = shingles.map(shingleKey).sort();
  let distinct = 0;
  for (let index = 0; index < keys.length; index++) if (index === 0 || keys[index] !== keys[index - 1]) distinct++;
  writer.putGamma(distinct + 1);
  const rice = shingleRice(distinct);
  let before = -1;
  for (const key of keys) {
    if (key === before) continue;
    writer.putRice(key - before - 1, rice);
    before = key;
  }
}

export function takeShingles(reader: BitReader): Uint32Array {
  const keys = new Uint32Array(reader.takeGamma() - 1);
  reader.takeGaps(shingleRice(keys.length), keys);
  return keys;
}

function shingleRice(count: number): number {
  return riceFor(2 ** SHINGLE_KEY_BITS / (count + 1) / 1.5);
}

/** A term's place has a class of four bits, by its size, and then as many bits as its class needs; the last class is a code in full. */
const CLASS_BITS = 4;
const FIRST_BITS = 3;
const IN_FULL = 2 ** CLASS_BITS - 1;
const PEEKED_BITS = 24 - CLASS_BITS;
const UNPEEKED_BITS = 8;
/** Counts are bytes; a count of none wraps around to the longest code. */
const MAX_COUNTED = 255;

export function putTerms(writer: BitWriter, { terms, counts }: Pick<Fingerprint, 'terms' | 'counts'>, vocabulary: Vocabulary): void {
  writer.putGamma(terms.length + 1);
  const places = vocabulary.termIndex;
  for (let index = 0; index < terms.length; index++) {
    const code = terms[index] ?? 0;
    const place = places.indexOf(code);
    const size = place < 0 ? IN_FULL : Math.max(0, 32 - Math.clz32(place) - FIRST_BITS);
    if (size >= IN_FULL) {
      writer.put(IN_FULL, CLASS_BITS);
      writer.put(code, 32);
    } else {
      const bits = placeBits(size);
      writer.put((size << bits) | (place & ((1 << bits) - 1)), CLASS_BITS + bits);
    }
    // Three terms in four are said once: a single bit.
    writer.putRice(((counts[index] ?? 1) + MAX_COUNTED) & MAX_COUNTED, 0);
  }
}

export function takeTerms(reader: BitReader, vocabulary: Vocabulary): Pick<Fingerprint, 'terms' | 'counts'> {
  const terms = new Uint32Array(reader.takeGamma() - 1);
  const counts = new Uint8Array(terms.length);
  for (let index = 0; index < terms.length; index++) {
    // Class, place and count in one look: an answer reads some fifty thousand of them.
    const ahead = reader.peek();
    const size = ahead >>> PEEKED_BITS;
    if (size === IN_FULL) {
      reader.skip(CLASS_BITS);
      terms[index] = reader.take(32);
      counts[index] = reader.takeRice(0) + 1;
      continue;
    }
    const bits = placeBits(size);
    terms[index] = vocabulary.term(((ahead >>> (PEEKED_BITS - bits)) & ((1 << bits) - 1)) + (size > 0 ? 1 << bits : 0));
    const before = CLASS_BITS + bits;
    const zeros = Math.clz32(ahead << (UNPEEKED_BITS + before));
    if (zeros < 32 - UNPEEKED_BITS - before) {
      reader.skip(before + zeros + 1);
      counts[index] = zeros + 1;
    } else {
      reader.skip(before);
      counts[index] = reader.takeRice(0) + 1;
    }
  }
  return { terms, counts };
}

/** The first class holds places of three bits; of the others the leading one is known. */
function placeBits(size: number): number {
  return size > 0 ? size + FIRST_BITS - 1 : FIRST_BITS;
}
