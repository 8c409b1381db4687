import { expect, test } from 'vitest';
import { decodePage } from '../../src/extract/decode-page';

const bytes = (text: string, ...more: number[]): Uint8Array => Uint8Array.from([...Buffer.from(text, 'latin1'), ...more]);
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

test.each([
  ['UTF-8 by its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('é')]), 'é'],
  ['UTF-16 by its mark', utf16('é€'), 'é€'],
  [
    'what is UTF-8 beyond doubt, whatever it declares',
    new TextEncoder().encode('<meta charset="iso-8859-1">é€'),
    '<meta charset="iso-8859-1">é€',
  ],
  ['windows-1252 where nothing is declared', bytes('', 0x93, 0xe9, 0x80, 0x94), '“é€”'],
  ['windows-1252 where ISO 8859-1 is declared', bytes('<meta charset=iso-8859-1>', 0x92), '<meta charset=iso-8859-1>’'],
  [
    'the encoding of the old form of declaration',
    bytes('<META http-equiv="Content-Type" content="text/html; charset=windows-1251">', 0xcf, 0xf0),
    '<META http-equiv="Content-Type" content="text/html; charset=windows-1251">Пр',
  ],
  ['Shift_JIS', bytes('<meta charset="shift_jis">', 0x93, 0x8c, 0x8b, 0x9e), '<meta charset="shift_jis">東京'],
  ['ISO-2022-JP, which is ASCII by its bytes', bytes('<meta charset="iso-2022-jp">\x1b$BEl5~\x1b(B'), '<meta charset="iso-2022-jp">東京'],
  ['an unknown encoding as windows-1252', bytes('<meta charset="klingon">', 0xe9), '<meta charset="klingon">é'],
])('reads %s', (_, page, text) => {
  expect(decodePage(page)).toBe(text);
});

test('what the server says comes before what the page declares', () => {
  expect(decodePage(bytes('<meta charset="iso-8859-1">', 0xcf, 0xf0), 'text/html; charset=windows-1251')).toContain('Пр');
});
