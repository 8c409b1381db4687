// Lines in, lines out. Node's own readline also breaks lines at U+2028, which JSON may hold.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** The lines of a stream, without their line breaks and without blank lines. The last line may lack its line break. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.write(chunk).split('\n');
    pieces.push(first);
    for (const piece of rest) {
      yield* written(pieces);
      pieces = [piece];
    }
  }
  pieces.push(decoder.end());
  yield* written(pieces);
}

/** Writes one value as a line, and waits until the stream takes more. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

function* written(pieces: readonly string[]): Generator<string> {
  const line = pieces.join('').replace(/^\ufeff/, ''); // a byte order mark before the first line
  if (line.trim()) yield line;
}
