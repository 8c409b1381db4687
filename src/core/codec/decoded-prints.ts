// Copies that are word for word the same are packed as the same bytes: the shingles and terms of each are decoded once for all rows that are read together.
import type { Fingerprint } from '../model/fingerprint';
import { BitReader } from './bits';
import { takeShingles, takeTerms } from './fingerprint';
import type { Vocabulary } from './vocabulary';

type PackedPart = Pick<Fingerprint, 'shingles' | 'terms' | 'counts'>;

interface Decoded {
  readonly bytes: Uint8Array;
  readonly vocabulary: Vocabulary;
  readonly print: PackedPart;
}

export class DecodedPrints {
  /** By number of bytes, which tells nearly all apart. */
  readonly #known = new Map<number, Decoded[]>();

  /** The same arrays for the same bytes: nobody may change them. */
  take(bytes: Uint8Array, vocabulary: Vocabulary): PackedPart {
    const alike = this.#known.get(bytes.length) ?? [];
    const known = alike.find((one) => one.vocabulary === vocabulary && areEqual(one.bytes, bytes));
    if (known) return known.print;
    const print = decode(bytes, vocabulary);
    alike.push({ bytes, vocabulary, print });
    this.#known.set(bytes.length, alike);
    return print;
  }
}

function decode(bytes: Uint8Array, vocabulary: Vocabulary): PackedPart {
  const bits = new BitReader(bytes);
  const shingles = takeShingles(bits);
  const { terms, counts } = takeTerms(bits, vocabulary);
  bits.checkEnd();
  return { shingles, terms, counts };
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
