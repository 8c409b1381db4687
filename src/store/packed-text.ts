// Texts are stored gzipped: prose shrinks to two fifths.

/** The first bytes of every gzip file: two of its own, and 8 for its only method, deflate. */
const GZIP_START = [0x1f, 0x8b, 8];

/** Joins and compresses the paragraphs of an article. */
export function packText(paragraphs: readonly string[]): Promise<Uint8Array> {
  return through(new TextEncoder().encode(paragraphs.join('\n')), new CompressionStream('gzip'));
}

/** True where bytes begin as a packed text does. Damage further on shows only when they are unpacked, which takes too long for each text of an import. */
export function isPackedText(bytes: Uint8Array): boolean {
  return GZIP_START.every((byte, index) => bytes[index] === byte);
}

/**
 * The paragraphs of an article. Null where its text is damaged, as an imported file may have it: that is written to the console, and the article counts as
 * one whose text is not kept, since everything else of it can still be used.
 *
 * @param number of the article, for the console
 */
export async function unpackText(packed: Uint8Array, number: number): Promise<string[] | null> {
  try {
    return new TextDecoder().decode(await through(packed, new DecompressionStream('gzip'))).split('\n');
  } catch (error) {
    console.error(`Wireprint: store-damaged: the text of article ${number} cannot be unpacked:`, error);
    return null;
  }
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const readable = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
