// Gives letters one spelling where they differ only in case, accents, width or variants of a script.
import { asciiDigits } from './digits';

/** Letters that languages of the Arabic script write in several ways, each to the one that is kept; some are dropped. */
const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  گ: 'ك',
  ء: '',
  ـ: '',
  '\u200c': '',
  '\u200d': '',
};
const ARABIC_VARIANT = /[ٱىیېةۀہھکگءـ\u200c\u200d]/g;
/** Combining marks, except those that make another consonant: the two of Kana, which tell バ and パ from ハ, and the dot of Devanagari. */
const MARK = /(?![\u093c\u3099\u309a])\p{M}/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** Latin letters that Unicode does not decompose. */
const WHOLE_LETTER = /[ßøłđıæœ]/g;
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/**
 * Folds a word or text: compatibility forms, case, combining marks, Arabic letter variants and digits of every script.
 * `Évêque` → `eveque`, `الأنبار` → `الانبار`, `٢٣` → `23`.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').toLowerCase().replace(MARK, '').normalize('NFC');
  return asciiDigits(bare)
    .replace(ARABIC_VARIANT, (letter) => ARABIC_VARIANTS[letter] ?? letter)
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter);
}
