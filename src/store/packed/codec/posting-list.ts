// The articles that hold one key, packed: how many there are, then their indices in the segment.
import { type BitReader, type BitWriter, riceBits, riceForRandom } from '../../../core/codec/bits';
import { articleOf } from './postings';

/**
 * A list of at least this many articles begins with its length in bits, so that a reader of another key can skip it. Chosen by hand: at this size the
 * length costs half a bit an article.
 */
const LONG_LIST = 64;
/** Bits of that length: enough for two million articles of up to a hundred bits each. */
const LENGTH_BITS = 28;

/** @param list postings of one key, in order */
export function putList(writer: BitWriter, list: Float64Array, articleBits: number): void {
  writer.put(Number(list.length > 1), 1);
  if (list.length === 1) {
    writer.put(articleOf(list[0] as number), articleBits);
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

/** Number of articles between this one and the one before it in the list. */
function gapBefore(list: Float64Array, index: number): number {
  const article = articleOf(list[index] as number);
  return index === 0 ? article : article - articleOf(list[index - 1] as number) - 1;
}

/** Parameter of the Rice code of a list's gaps. Writer and reader derive it from the count and the width alike, so it is not stored. */
function listRice(count: number, articleBits: number): number {
  return riceForRandom((1 << articleBits) / count);
}

/** Number of articles in the next list; leaves the reader at its articles. */
export function takeCount(reader: BitReader): number {
  return reader.take(1) ? reader.takeGamma() : 1;
}

export function skipList(reader: BitReader, count: number, articleBits: number): void {
  if (count === 1) reader.skip(articleBits);
  else if (count >= LONG_LIST) reader.skip(reader.take(LENGTH_BITS));
  else for (let rice = listRice(count, articleBits), left = count; left > 0; left--) reader.takeRice(rice);
}

export function takeList(reader: BitReader, count: number, articleBits: number): Uint32Array {
  reader.checkCount(count);
  const articles = new Uint32Array(count);
  if (count >= LONG_LIST) reader.skip(LENGTH_BITS);
  if (count === 1) articles[0] = reader.take(articleBits);
  else reader.takeGaps(listRice(count, articleBits), articles);
  return articles;
}
