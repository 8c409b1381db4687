// Texts are stored gzipped: prose shrinks to two fifths.

/** Joins and compresses the paragraphs of an article. */
export function packText(paragraphs: readonly string[]): Promise<Uint8Array> {
  return through(new TextEncoder().encode(paragraphs.join('\n')), new CompressionStream('gzip'));
}

/** The paragraphs; null where the bytes are no gzipped text, as an imported file may have them: the article then counts as one whose text is not kept. */
export async function unpackText(packed: Uint8Array): Promise<string[] | null> {
  try {
    return new TextDecoder().decode(await through(packed, new DecompressionStream('gzip'))).split('\n');
  } catch {
    return null;
  }
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const readable = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
