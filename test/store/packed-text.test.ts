import { expect, test } from 'vitest';
import { packText, unpackText } from '../../src/store/packed-text';

test.each([
  ['an article', ['First.', 'Second, «é».', 'عدن 亚丁 😀']],
  ['one paragraph', ['Only.']],
  ['an empty paragraph between two', ['a', '', 'b']],
  ['a long one', [Array(50_000).fill('word').join(' ')]],
])('%s comes back as it was', async (_what, paragraphs) => {
  expect(await unpackText(await packText(paragraphs))).toEqual(paragraphs);
});

test('prose shrinks', async () => {
  const paragraphs = Array.from(
    { length: 50 },
    (_, i) => `In the year ${1900 + i} the harbour was closed for ${i} days, and nobody knew why.`,
  );
  expect((await packText(paragraphs)).length).toBeLessThan(paragraphs.join('\n').length / 2);
});

test('bytes that are no gzipped text give null', async () => {
  expect(await unpackText(Uint8Array.from([31, 139, 8, 0, 255]))).toBeNull();
});
