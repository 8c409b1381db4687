// A column holds one small value of every article of a segment, in one block. Paging and dropping read columns instead of all rows.
import { ByteReader, ByteWriter } from '../../../core/codec/bytes';

/** Weights of terms are multiples of a twentieth (core/fingerprint/term-code.ts), so their sums are kept as whole twentieths. */
const WEIGHT_STEPS = 20;
/** Bytes of one article's weight: up to 65,535 twentieths. */
const WEIGHT_BYTES = 2;

/** What the fact keys of each article weigh together. */
export function packWeights(weights: readonly number[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(weights, (weight) => Math.min(0xffff, Math.round(weight * WEIGHT_STEPS))).buffer);
}

/** @throws where the column does not hold as many weights as its segment has articles */
export function checkWeights(packed: Uint8Array, articles: number): Uint8Array {
  if (packed.length !== WEIGHT_BYTES * articles) throw new Error(`${packed.length} bytes are no weights of ${articles} articles`);
  return packed;
}

/** How many articles a column of weights is of. */
export function articlesWeighed(packed: Uint8Array): number {
  if (packed.length === 0 || packed.length % WEIGHT_BYTES !== 0) throw new Error(`${packed.length} bytes are no weights`);
  return packed.length / WEIGHT_BYTES;
}

/** The weight of one article of a checked column. */
export function weightAt(packed: Uint8Array, article: number): number {
  const at = WEIGHT_BYTES * article;
  return ((packed[at] as number) + 256 * (packed[at + 1] as number)) / WEIGHT_STEPS;
}

/** The weights of some articles of several columns, still packed, in the order given. */
export function gatherWeights(
  columns: readonly Uint8Array[],
  articles: ReadonlyArray<{ readonly input: number; readonly index: number }>,
): Uint8Array<ArrayBuffer> {
  const weights = new Uint8Array(WEIGHT_BYTES * articles.length);
  for (const [to, { input, index }] of articles.entries()) {
    const from = columns[input] as Uint8Array;
    for (let byte = 0; byte < WEIGHT_BYTES; byte++) weights[WEIGHT_BYTES * to + byte] = from[WEIGHT_BYTES * index + byte] as number;
  }
  return weights;
}

/** Whole numbers that differ little from one to the next, such as articles' numbers and the moments they were read at, each as its step from the one before. */
export function packSteps(values: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  let before = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    writer.signed(value - before);
    before = value;
  }
  return writer.bytes();
}

export function unpackSteps(packed: Uint8Array, count: number): Float64Array {
  const reader = new ByteReader(packed);
  const values = new Float64Array(count);
  let value = 0;
  for (let index = 0; index < count; index++) {
    value += reader.signed();
    values[index] = value;
  }
  return values;
}

/** One bit for each article of a segment, set where it is dead: read again since, or dropped. A segment without dead articles has no such block. */
export type DeadBits = Uint8Array<ArrayBuffer>;

export function isDead(dead: Uint8Array | undefined, article: number): boolean {
  return dead !== undefined && ((dead[article >> 3] as number) & (1 << (article & 7))) !== 0;
}

/** @throws where there are not as many bits as the segment has articles */
export function checkDead(dead: Uint8Array, articles: number): Uint8Array {
  if (dead.length !== deadBytes(articles)) throw new Error(`${dead.length} bytes are no bits of ${articles} articles`);
  return dead;
}

function deadBytes(articles: number): number {
  return (articles + 7) >> 3;
}

/** The bits with these articles marked as dead too. */
export function withDead(dead: Uint8Array | undefined, articles: Iterable<number>, count: number): DeadBits {
  const bits = new Uint8Array(deadBytes(count));
  if (dead) bits.set(dead);
  for (const article of articles) bits[article >> 3] = (bits[article >> 3] as number) | (1 << (article & 7));
  return bits;
}
