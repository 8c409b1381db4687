// The 32-bit hash of words, shingles and terms, and what spreads numbers over a hash table.

/**
 * 2³² divided by the golden ratio. Numbers that are multiplied by it spread over a hash table by their first bits, whatever their last bits are
 * (multiplicative hashing: Knuth, The Art of Computer Programming, 6.4).
 */
export const SPREAD = 0x9e3779b1;

/** FNV-1a over UTF-16 units with Murmur3's finish, unsigned 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return finish(hash);
}

/** Hash of a run of word hashes, which depends on their order. Cheaper than joining the words and hashing again. */
export function hashRun(hashes: ArrayLike<number>, from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + length; i++) {
    hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x01000193);
    hash = (hash << 13) | (hash >>> 19);
  }
  return finish(hash);
}

function finish(hash: number): number {
  let mixed = hash;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
