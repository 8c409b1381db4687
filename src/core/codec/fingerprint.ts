// The shingles and terms of a fingerprint as bits, and the short keys that shingles are looked up by.
import { type Fingerprint, MAX_COUNT } from '../model/fingerprint';
import { type BitReader, type BitWriter, riceForRandom } from './bits';
import type { Vocabulary } from './vocabulary';

/**
 * The last bits of a shingle's hash are kept; the first are not evenly spread, since winnowing prefers small hashes. An article keeps 190 shingles, of
 * which 190 × 700 / 2^20 = 0.13 are found by chance in an article of 700 words: a copied share is off by less than a thousandth. In a million articles
 * some ten share two keys with the asked one by chance, which costs ten comparisons. Each bit more costs 24 bytes an article here and half as many in the postings.
 */
export const SHINGLE_KEY_BITS = 20;
/** Takes the key out of a hash. */
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
  const count = reader.takeGamma() - 1;
  reader.checkCount(count);
  const keys = new Uint32Array(count);
  reader.takeGaps(shingleRice(keys.length), keys);
  return keys;
}

function shingleRice(count: number): number {
  return riceForRandom(2 ** SHINGLE_KEY_BITS / (count + 1));
}

/** A term is its index in the vocabulary: four bits say of which size the index is, then as many bits follow as that takes. */
const SIZE_BITS = 4;
/** Bits of an index of the first size. */
const FIRST_BITS = 3;
/** The last size: the term is not in the vocabulary, so its code follows in full, in 32 bits. */
const IN_FULL = 2 ** SIZE_BITS - 1;
/** `BitReader.peek` gives 24 bits: the size, and this many bits after it. */
const PEEKED_BITS = 24 - SIZE_BITS;
/** `peek` returns its 24 bits as the lowest of a number of 32: this many unused bits stand above them. */
const UNPEEKED_BITS = 8;

export function putTerms(writer: BitWriter, { terms, counts }: Pick<Fingerprint, 'terms' | 'counts'>, vocabulary: Vocabulary): void {
  writer.putGamma(terms.length + 1);
  const { termIndex } = vocabulary;
  for (let at = 0; at < terms.length; at++) {
    const code = terms[at] as number;
    const index = termIndex.indexOf(code);
    const size = index < 0 ? IN_FULL : Math.max(0, 32 - Math.clz32(index) - FIRST_BITS);
    if (size >= IN_FULL) {
      writer.put(IN_FULL, SIZE_BITS);
      writer.put(code, 32);
    } else {
      const bits = indexBits(size);
      writer.put((size << bits) | (index & ((1 << bits) - 1)), SIZE_BITS + bits);
    }
    // Writes count − 1: three terms in four occur once, which takes a single bit. Only imported files have a count of 0: it is written as
    // 255 and read back as 256, which is 0 in a byte. They may also have fewer counts than terms: a missing count is 1.
    writer.putRice(((counts[at] ?? 1) + MAX_COUNT) & MAX_COUNT, 0);
  }
}

export function takeTerms(reader: BitReader, vocabulary: Vocabulary): Pick<Fingerprint, 'terms' | 'counts'> {
  const count = reader.takeGamma() - 1;
  reader.checkCount(count);
  const terms = new Uint32Array(count);
  const counts = new Uint8Array(count);
  for (let index = 0; index < terms.length; index++) {
    // Size, index and count are taken from one peek, since an answer reads some fifty thousand terms.
    const ahead = reader.peek();
    const size = ahead >>> PEEKED_BITS;
    if (size === IN_FULL) {
      reader.skip(SIZE_BITS);
      terms[index] = reader.take(32);
      counts[index] = reader.takeRice(0) + 1;
      continue;
    }
    const bits = indexBits(size);
    terms[index] = vocabulary.term(((ahead >>> (PEEKED_BITS - bits)) & ((1 << bits) - 1)) + (size > 0 ? 1 << bits : 0));
    const before = SIZE_BITS + bits;
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

/** Bits of an index of this size. The leading bit of an index is always one, so it is left out, except in the first size. */
function indexBits(size: number): number {
  return size > 0 ? size + FIRST_BITS - 1 : FIRST_BITS;
}
