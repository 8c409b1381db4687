import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiDigits } from '../../../src/core/text/digits';
import { fold } from '../../../src/core/text/fold';

describe('one spelling', () => {
  test.each([
    ['case', 'MinistèRe', 'ministere'],
    ['accents', 'Évêque', 'eveque'],
    ['the same accents, decomposed', 'E\u0301ve\u0302que', 'eveque'],
    ['German sharp s', 'STRASSE straße', 'strasse strasse'],
    ['Scandinavian letters', 'Ærø', 'aero'],
    ['French ligature', 'Œuvre', 'oeuvre'],
    ['Polish l', 'Łódź', 'lodz'],
    ['Serbian and Vietnamese d', 'Đorđe', 'dorde'],
    ['Turkish i, dotted and not', 'İstanbul Işık', 'istanbul isik'],
    ['Cyrillic marks', 'Ёлка Йод', 'елка иод'],
    ['Greek marks', 'Αθήνα', 'αθηνα'],
    ['full width', 'ＮＨＫ２４', 'nhk24'],
    ['Arabic hamza and madda', 'الأنبار آب إيران', 'الانبار اب ايران'],
    ['Arabic vowels and stretching', 'مُحَمَّد محـــمد', 'محمد محمد'],
    ['Persian letters', 'ایران کابل', 'ايران كابل'],
    ['a Persian joiner', 'می\u200cشود', 'ميشود'],
    ['Arabic final letters', 'غزة مصطفى', 'غزه مصطفي'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['half-width Kana', 'ﾛｲﾀｰ', 'ロイター'],
  ])('%s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['voiced Kana from unvoiced', 'バ', 'ハ'],
    ['half-voiced Kana from voiced', 'パ', 'バ'],
    ['letters of different scripts', 'а', 'a'],
    ['Hangul syllables', '가', '각'],
  ])('but tells apart %s', (_what, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('of a word that was folded is the word', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  test('whether marks come composed or not', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))));
  });
});

describe('digits of every script', () => {
  test.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Tamil', '௦௧௨௩௪௫௬௭௮௯'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['Burmese', '၀၁၂၃၄၅၆၇၈၉'],
    ['Khmer', '០១២៣៤៥៦៧៨៩'],
    ['full width', '０１２３４５６７８９'],
    ['Chakma, beyond the first plane', '𑄶𑄷𑄸𑄹𑄺𑄻𑄼𑄽𑄾𑄿'],
  ])('%s', (_script, digits) => {
    expect(asciiDigits(digits)).toBe('0123456789');
    expect(fold(digits)).toBe('0123456789');
  });

  test('leave all else as it was', () => {
    expect(asciiDigits('Évêque ٢٣ ½ 二 Ⅳ')).toBe('Évêque 23 ½ 二 Ⅳ');
  });
});
