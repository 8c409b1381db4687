// Texts are stored gzipped: prose shrinks to two fifths.
import { MAX_PARAGRAPH_LENGTH, MAX_PARAGRAPHS, MAX_TEXT_BYTES } from '../core/bounds';
import type { StoredArticle } from '../core/model/stored-article';

/** The first bytes of every gzip file: two of its own, and 8 for its only method, deflate. */
const GZIP_START = [0x1f, 0x8b, 8];

/** Joins and compresses the paragraphs of an article; null where they are too long to be kept. */
export async function packText(paragraphs: readonly string[]): Promise<Uint8Array | null> {
  const bytes = new TextEncoder().encode(paragraphs.join('\n'));
  return bytes.length > MAX_TEXT_BYTES ? null : through(bytes, new CompressionStream('gzip'));
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
    const paragraphs = new TextDecoder().decode(await through(packed, new DecompressionStream('gzip'))).split('\n');
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

/** Bytes that are unpacked at once, which become at most a thousand times as many. Firefox unpacks all that it is given before it gives anything. */
const SLICE = 4_096;

function inSlices(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(new Uint8Array(bytes.subarray(at, at + SLICE)));
      else controller.close();
      at += SLICE;
    },
  });
}

/** Bytes are counted as they come: half a megabyte may unpack to 500. */
async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = inSlices(bytes).pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    chunks.push(next.value);
    if (length <= MAX_TEXT_BYTES) continue;
    await reader.cancel();
    throw new Error(`it is longer than ${MAX_TEXT_BYTES} bytes`);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
