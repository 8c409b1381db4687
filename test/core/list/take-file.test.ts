import { expect, test, vi } from 'vitest';
import { takeFile } from '../../../src/core/list/take-file';
import { unzipped, zipped } from '../../../src/store/gzip';
import { sha256 } from '../../../src/store/list-crypto';
import { fileOf, listedStory, packedHour } from './listed';

const MAX = 300_000_000;
const ports = { sha256, unpack: unzipped };

test('a file is taken where it is the one that was signed', async () => {
  const bytes = await zipped(packedHour([listedStory('a.example')], ['b.example/gone']), MAX);
  const file = { ...(await fileOf(bytes)), articles: 1, drops: 1 };
  expect(await takeFile(bytes, file, ports)).toMatchObject({
    content: { articles: [{ outletDomain: 'a.example' }], drops: ['b.example/gone'], refused: 0 },
  });
});

test('of another size it is not hashed, with another hash not unpacked', async () => {
  const bytes = await zipped(packedHour([]), MAX);
  const file = await fileOf(bytes);
  const [hash, unpack] = [vi.fn(sha256), vi.fn(unzipped)];
  expect(await takeFile(bytes.subarray(1), file, { sha256: hash, unpack })).toMatchObject({ refused: 'other' });
  expect(hash).not.toHaveBeenCalled();
  expect(await takeFile(bytes.with(12, 1), file, { sha256: hash, unpack })).toMatchObject({ refused: 'other' });
  expect(hash).toHaveBeenCalledOnce();
  expect(unpack).not.toHaveBeenCalled();
});

test('what its publisher has signed and is no file of a list is refused: a bomb, a text, another file', async () => {
  for (const bytes of [
    await zipped(new Uint8Array(100_000_000), MAX),
    new TextEncoder().encode('a text'),
    await zipped(packedHour([listedStory('a.example')]), MAX),
  ])
    expect(await takeFile(bytes, await fileOf(bytes), ports)).toMatchObject({ refused: 'damaged' });
});
