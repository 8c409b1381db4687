// Texts are stored gzipped: prose shrinks to two fifths.
import { MAX_PARAGRAPH_LENGTH, MAX_PARAGRAPHS, MAX_TEXT_BYTES } from '../core/bounds';
import type { StoredArticle } from '../core/model/stored-article';
import { unzipped, zipped } from './gzip';

/** The first bytes of every gzip file: two of its own, and 8 for its only method, deflate. */
const GZIP_START = [0x1f, 0x8b, 8];

/** Joins and compresses the paragraphs of an article; null where they are too long to be kept. */
export async function packText(paragraphs: readonly string[]): Promise<Uint8Array | null> {
  const bytes = new TextEncoder().encode(paragraphs.join('\n'));
  return bytes.length > MAX_TEXT_BYTES ? null : zipped(bytes, MAX_TEXT_BYTES);
}

/** True where bytes begin as a packed text does. Damage further on shows only when they are unpacked, which takes too long for each text of an import. */
export function isPackedText(bytes: Uint8Array): boolean {
  return GZIP_START.every((byte, index) => bytes[index] === byte);
}

/**
 * The paragraphs of an article. Null where its text is damaged, or is none that a page can have had, as an imported file may have it: that is written to the
 * console, and the article counts as one whose text is not kept, since everything else of it can still be used.
 *
 * @param number of the article, for the console
 */
export async function unpackText(packed: Uint8Array, number: number): Promise<string[] | null> {
  try {
    const paragraphs = new TextDecoder().decode(await unzipped(packed, MAX_TEXT_BYTES)).split('\n');
    if (paragraphs.length > MAX_PARAGRAPHS) throw new Error('it has too many paragraphs');
    if (paragraphs.some(({ length }) => length > MAX_PARAGRAPH_LENGTH)) throw new Error('one of its paragraphs is too long');
    return paragraphs;
  } catch (error) {
    console.error(`Wireprint: store-damaged: the text of article ${number} cannot be unpacked:`, error);
    return null;
  }
}

/** The paragraphs of a stored article that was read with its text; null where that was not kept, or is damaged. */
export async function paragraphsOf({ number, text }: Pick<StoredArticle, 'number' | 'text'>): Promise<string[] | null> {
  return text && (await unpackText(text, number));
}
