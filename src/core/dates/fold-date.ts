// Gives the letters and digits of dates one spelling.
import { asciiDigits } from '../text/digits';

/** Marks of Latin, Greek, Cyrillic and Arabic letters. Those of Thai and of the scripts of India tell one month from another: they stay. */
const MARK = /[\u0300-\u036f\u064b-\u0655\u0670\u0640\u200b-\u200f]/g;
/** Letters that languages of the Arabic script write in two ways, and the dotless letter of Turkish. */
const VARIANTS: Readonly<Record<string, string>> = { ی: 'ي', ى: 'ي', ک: 'ك', ہ: 'ه', ۀ: 'ه', ة: 'ه', ئ: 'ي', ı: 'i' };
const VARIANT = /[یىکہۀةئı]/g;
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case, without accents, digits as 0…9: `3 Février ٢٠٢٦` → `3 fevrier 2026`. Capitals are left for marks of our own. */
export function foldDate(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(MARK, '').normalize('NFC').toLowerCase().replace(MARK, '');
  return asciiDigits(bare)
    .replace(/[A-Z]/g, '')
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter);
}
