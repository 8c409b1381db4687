// A few bytes by which the copies of a text are recognised among a hundred thousand articles, without reading what is stored of each.

/** Smallest hashes that are kept, of one byte each. Chosen by hand: the share of them that two sketches have in common is off by a tenth. */
export const SKETCH_BYTES = 24;
/** Bytes that are looked up together: of two texts that have seven tenths of their shingles in common, one band in three is the same. */
export const BAND_BYTES = 3;
/** A text of fewer kept shingles has no sketch: what it shares with another may be a stock phrase. Chosen by hand: some fifteen words. */
const MIN_SHINGLES = 12;
/** Bytes of two sketches that are the same where the texts are copies: half of all their shingles are common to both. Chosen by hand. */
const MIN_ALIKE = 12;

/** Odd numbers that mix the bits of a number, from MurmurHash3 and its relatives. */
const MIXERS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35] as const;

/**
 * For each of `SKETCH_BYTES` hashes of a shingle, the last byte of the smallest that any shingle of the text has. Two texts have the same smallest one as
 * often as they share shingles (Broder: On the resemblance and containment of documents, 1997). All zero where the text is too short.
 *
 * @param shingles numbers that are the same for the same words, in any order, repeats or not
 */
export function copySketch(shingles: ArrayLike<number>): Uint8Array {
  const sketch = new Uint8Array(SKETCH_BYTES);
  if (shingles.length < MIN_SHINGLES) return sketch;
  for (let at = 0; at < SKETCH_BYTES; at++) {
    const salt = Math.imul(at + 1, MIXERS[0]);
    let smallest = 0xffffffff;
    for (let index = 0; index < shingles.length; index++) {
      const hash = mixed((shingles[index] as number) ^ salt);
      if (hash < smallest) smallest = hash;
    }
    sketch[at] = smallest;
  }
  return sketch;
}

function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), MIXERS[1]);
  bits = Math.imul(bits ^ (bits >>> 13), MIXERS[2]);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** True where two sketches of one run of sketches are of copies. @param one, other which of them, from 0 */
export function areCopies(sketches: Uint8Array, one: number, other: number): boolean {
  let alike = 0;
  for (let at = 0; at < SKETCH_BYTES; at++) if (sketches[one * SKETCH_BYTES + at] === sketches[other * SKETCH_BYTES + at]) alike++;
  return alike >= MIN_ALIKE;
}

/** True where a text was too short for a sketch. */
export function hasNoSketch(sketches: Uint8Array, index: number): boolean {
  for (let at = 0; at < SKETCH_BYTES; at++) if (sketches[index * SKETCH_BYTES + at] !== 0) return false;
  return true;
}
