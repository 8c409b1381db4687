import { expect, test, vi } from 'vitest';
import { isPackedText, packText, unpackText } from '../../src/store/packed-text';

test.each([
  ['an article', ['First.', 'Second, «é».', 'عدن 亚丁 😀']],
  ['one paragraph', ['Only.']],
  ['an empty paragraph between two', ['a', '', 'b']],
  ['a long one', [Array(50_000).fill('word').join(' ')]],
])('%s comes back as it was', async (_what, paragraphs) => {
  expect(await unpackText(await packText(paragraphs), 1)).toEqual(paragraphs);
});

test('prose shrinks', async () => {
  const paragraphs = Array.from(
    { length: 50 },
    (_, i) => `In the year ${1900 + i} the harbour was closed for ${i} days, and nobody knew why.`,
  );
  expect((await packText(paragraphs)).length).toBeLessThan(paragraphs.join('\n').length / 2);
});

test.each([
  ['that are no gzip', async () => Uint8Array.of(1, 2, 3)],
  ['that end early', async () => (await packText(['A harbour was closed.'])).slice(0, -9)],
  ['with one changed', async () => (await packText(['A harbour was closed.'])).map((byte, index) => (index === 20 ? byte ^ 1 : byte))],
])('bytes %s give null, and the console names the article', async (_what, damaged) => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  expect(await unpackText(await damaged(), 17)).toBeNull();
  expect(logged.mock.calls).toEqual([[expect.stringMatching(/store-damaged.*article 17 /), expect.any(Error)]]);
  logged.mockRestore();
});

test('a packed text is known by its first bytes', async () => {
  expect(isPackedText(await packText(['Only.']))).toBe(true);
  expect([Uint8Array.of(), Uint8Array.of(31, 139), Uint8Array.of(31, 139, 7, 0)].map(isPackedText)).toEqual([false, false, false]);
});
