// Gzip by the streams that browsers and Node have alike.

/** Bytes that are unpacked at once, which become at most a thousand times as many. Firefox unpacks all that it is given before it gives anything. */
const SLICE = 4_096;

/** @throws Error where it gets longer than `max` bytes */
export function zipped(bytes: Uint8Array, max: number): Promise<Uint8Array> {
  return through(bytes, new CompressionStream('gzip'), max);
}

/** @throws Error where it unpacks to more than `max` bytes, or is no gzip */
export function unzipped(bytes: Uint8Array, max: number): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream('gzip'), max);
}

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
async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream, max: number): Promise<Uint8Array> {
  const reader = inSlices(bytes).pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    chunks.push(next.value);
    if (length <= max) continue;
    await reader.cancel();
    throw new Error(`it is longer than ${max} bytes`);
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
