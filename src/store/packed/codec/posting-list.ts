// The articles that hold one key, packed: how many, and their local numbers.
import { type BitReader, type BitWriter, riceBits, riceFor } from './bits';
import { articleOf } from './postings';

/** A list of this many articles says how long it is, so that a reader after another key steps over it. */
const LONG_LIST = 64;
const LENGTH_BITS = 28;

/** @param list postings of one key, in order */
export function packList(writer: BitWriter, list: Float64Array, articleBits: number): void {
  writer.put(Number(list.length > 1), 1);
  if (list.length === 1) {
    writer.put(articleOf(list[0] ?? 0), articleBits);
    return;
  }
  writer.putGamma(list.length);
  const rice = listRice(list.length, articleBits);
  if (list.length >= LONG_LIST) {
    let bits = 0;
    for (let index = 0; index < list.length; index++) bits += riceBits(gapBefore(list, index), rice);
    writer.put(bits, LENGTH_BITS);
  }
  for (let index = 0; index < list.length; index++) writer.putRice(gapBefore(list, index), rice);
}

/** Articles between this one of a list and the one before it. */
function gapBefore(list: Float64Array, index: number): number {
  const article = articleOf(list[index] as number);
  return index === 0 ? article : article - articleOf(list[index - 1] as number) - 1;
}

/** Both sides know the count and the width: nothing has to be said of it. */
function listRice(count: number, articleBits: number): number {
  return riceFor((1 << articleBits) / count / 1.5);
}

/** How many articles the next list has. */
export function takeCount(reader: BitReader): number {
  return reader.take(1) ? reader.takeGamma() : 1;
}

export function skipList(reader: BitReader, count: number, articleBits: number): void {
  if (count === 1) reader.skip(articleBits);
  else if (count >= LONG_LIST) reader.skip(reader.take(LENGTH_BITS));
  else for (let rice = listRice(count, articleBits), left = count; left > 0; left--) reader.takeRice(rice);
}

export function takeList(reader: BitReader, count: number, articleBits: number): Uint32Array {
  const articles = new Uint32Array(count);
  if (count >= LONG_LIST) reader.skip(LENGTH_BITS);
  if (count === 1) articles[0] = reader.take(articleBits);
  else reader.takeGaps(listRice(count, articleBits), articles);
  return articles;
}
