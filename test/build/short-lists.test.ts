import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withShortLists } from '../../src/build/short-lists';

const LISTS = join(createRequire(import.meta.url).resolve('tldts/package.json'), '..', 'dist', 'es6', 'src', 'data', 'trie.js');
const evaluated = (code: string) => import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

test('the lists of the packages are those of the library, in less room', async () => {
  const code = readFileSync(LISTS, 'utf8');
  const short = withShortLists(code);
  expect(short.length).toBeLessThan(code.length - 30_000);
  const [theirs, ours] = [{ ...(await evaluated(code)) }, { ...(await evaluated(short)) }];
  expect(Object.keys(theirs)).toContain('edgeChild');
  expect(ours).toEqual(theirs);
});

test('a release that writes them in another way is seen', () => {
  expect(() => withShortLists('export const edgeLength = letters();')).toThrow('tldts');
});
