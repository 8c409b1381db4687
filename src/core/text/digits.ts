// Digits of every script as 0…9.

/** A decimal digit of any script but 0…9: the class holds neither other characters nor those ten. */
const OTHER_DIGIT = /[^\P{Nd}0-9]/u;
const OTHER_DIGITS = new RegExp(OTHER_DIGIT, 'gu');
const DIGIT = /\p{Nd}/u;

/** Every decimal digit of any script as 0…9, all else as it was: `٢٣ ２３ २३` → `23 23 23`. */
export function asciiDigits(text: string): string {
  return OTHER_DIGIT.test(text) ? text.replace(OTHER_DIGITS, (digit) => String(digitValue(digit))) : text;
}

/**
 * The value of a decimal digit, 0…9. Unicode lays the ten digits of a script side by side and in order, so the value is the number of digits right
 * below it.
 */
export function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
