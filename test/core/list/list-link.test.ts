import { expect, test } from 'vitest';
import { keyWords } from '../../../src/core/list/key-words';
import { listLink, parseListLink } from '../../../src/core/list/list-link';

const key = '0f'.repeat(32);

test('a link names the folder of a list and carries its key', () => {
  const link = listLink({ folder: 'https://lists.example/wire/', key });
  expect(parseListLink(link)).toEqual({ folder: 'https://lists.example/wire/', key });
  expect(parseListLink(` https://lists.example/wire/list.json#key=${key.toUpperCase()} `)).toEqual({
    folder: 'https://lists.example/wire/',
    key,
  });
});

test.each([
  '',
  'https://lists.example/',
  'https://lists.example/#key=0f',
  `javascript:alert(1)#key=${key}`,
  `lists.example#key=${key}`,
  `https://#key=${key}`,
])('%s is no link of a list', (text) => expect(parseListLink(text)).toBeNull());

test('a key can be read aloud', () => {
  // The addresses of the proposal: 127.0.0.1, 63.84.220.193, 63.118.7.35.
  expect(keyWords(Uint8Array.of(127, 0, 0, 1, 63, 84, 220, 193, 63, 118, 7, 35))).toBe('lusab-babad-gutih-tugad-gutuk-bisog');
  expect(keyWords(new Uint8Array(32))).toMatch(/^babab(-babab){5}$/);
});
