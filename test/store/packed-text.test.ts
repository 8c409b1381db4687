import { expect, test, vi } from 'vitest';
import { MAX_TEXT_BYTES } from '../../src/core/bounds';
import { isPackedText, packText, unpackText } from '../../src/store/packed-text';

async function packed(paragraphs: readonly string[]): Promise<Uint8Array> {
  const bytes = await packText(paragraphs);
  if (bytes === null) throw new Error('The text is too long');
  return bytes;
}

test.each([
  ['an article', ['First.', 'Second, «é».', 'عدن 亚丁 😀']],
  ['one paragraph', ['Only.']],
  ['an empty paragraph between two', ['a', '', 'b']],
  ['a long one', Array(50).fill(Array(5_000).fill('word').join(' '))],
])('%s comes back as it was', async (_what, paragraphs) => {
  expect(await unpackText(await packed(paragraphs), 1)).toEqual(paragraphs);
});

test('prose shrinks', async () => {
  const paragraphs = Array.from(
    { length: 50 },
    (_, i) => `In the year ${1900 + i} the harbour was closed for ${i} days, and nobody knew why.`,
  );
  expect((await packed(paragraphs)).length).toBeLessThan(paragraphs.join('\n').length / 2);
});

test('a text that is too long is not kept', async () => {
  expect(await packText(['x'.repeat(MAX_TEXT_BYTES + 1)])).toBeNull();
  expect(await packText(['é'.repeat(MAX_TEXT_BYTES / 2 + 1)])).toBeNull();
  expect(await packText(['x'.repeat(MAX_TEXT_BYTES)])).not.toBeNull();
});

/** What half a megabyte may hold: 500 MB of one letter. */
function bomb(megabytes: number, letter = 'x'): Promise<Uint8Array> {
  const block = new TextEncoder().encode(letter.repeat(1_000_000));
  const blocks = new Blob(Array.from({ length: megabytes }, () => block));
  return new Response(blocks.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer().then((bytes) => new Uint8Array(bytes));
}

test('unpacking stops where a text is longer than any that is kept', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const unpacked: number[] = [];
  const { getReader } = ReadableStream.prototype;
  const watched = vi.spyOn(ReadableStream.prototype, 'getReader').mockImplementation(function (this: ReadableStream<Uint8Array>) {
    const reader = Reflect.apply(getReader, this, []) as ReadableStreamDefaultReader<Uint8Array>;
    const { read } = reader;
    reader.read = async () => {
      const next = await Reflect.apply(read, reader, []);
      unpacked.push(next.value?.length ?? 0);
      return next;
    };
    return reader as never;
  });
  expect(await unpackText(await bomb(50), 17)).toBeNull();
  watched.mockRestore();
  expect(logged.mock.calls).toEqual([
    [expect.stringMatching(/article 17 /), expect.objectContaining({ message: expect.stringContaining('longer than') })],
  ]);
  logged.mockRestore();
  const counted = unpacked.reduce((sum, length) => sum + length, 0);
  expect(counted).toBeGreaterThan(MAX_TEXT_BYTES);
  // One more chunk of the browser at most.
  expect(counted).toBeLessThan(MAX_TEXT_BYTES + 1_000_000);
});

test.each([
  ['of more paragraphs than a page has', '\n'],
  ['of one endless paragraph', 'x'],
])('a text %s counts as damaged', async (_what, letter) => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  expect(await unpackText(await bomb(1, letter), 17)).toBeNull();
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});

test.each([
  ['that are no gzip', async () => Uint8Array.of(1, 2, 3)],
  ['that end early', async () => (await packed(['A harbour was closed.'])).slice(0, -9)],
  ['with one changed', async () => (await packed(['A harbour was closed.'])).map((byte, index) => (index === 20 ? byte ^ 1 : byte))],
])('bytes %s give null, and the console names the article', async (_what, damaged) => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  expect(await unpackText(await damaged(), 17)).toBeNull();
  expect(logged.mock.calls).toEqual([[expect.stringMatching(/store-damaged.*article 17 /), expect.any(Error)]]);
  logged.mockRestore();
});

test('a packed text is known by its first bytes', async () => {
  expect(isPackedText(await packed(['Only.']))).toBe(true);
  expect([Uint8Array.of(), Uint8Array.of(31, 139), Uint8Array.of(31, 139, 7, 0)].map(isPackedText)).toEqual([false, false, false]);
});
