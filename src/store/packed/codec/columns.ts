// One small value of every article of a segment in one block: read whole, for what would else take every row.
import { ByteReader, ByteWriter } from './bytes';

/** What an article's fact keys weigh, in twentieths, which they are all multiples of. */
const WEIGHT_STEPS = 20;

export function packWeights(weights: readonly number[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(weights, (weight) => Math.min(0xffff, Math.round(weight * WEIGHT_STEPS))).buffer);
}

/** Weight of one article. */
export function weightAt(packed: Uint8Array | undefined, article: number): number {
  return ((packed?.[2 * article] ?? 0) + 256 * (packed?.[2 * article + 1] ?? 0)) / WEIGHT_STEPS;
}

/** Whole numbers that differ little from one to the next: articles' numbers, moments. */
export function packSteps(values: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  let before = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
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

/** A bit for each article of a segment that is dead: read again since, or dropped. Undefined is none. */
export type DeadBits = Uint8Array<ArrayBuffer>;

export function isDead(dead: Uint8Array | undefined, article: number): boolean {
  return dead !== undefined && ((dead[article >> 3] ?? 0) & (1 << (article & 7))) !== 0;
}

/** The bits with these articles dead too. */
export function withDead(dead: Uint8Array | undefined, articles: Iterable<number>, count: number): DeadBits {
  const bits = new Uint8Array((count + 7) >> 3);
  if (dead) bits.set(dead);
  for (const article of articles) bits[article >> 3] = (bits[article >> 3] ?? 0) | (1 << (article & 7));
  return bits;
}
