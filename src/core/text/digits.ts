// Digits of every script as 0…9.

/** A decimal digit of any script but 0…9: the class holds neither other characters nor those ten. */
const OTHER_DIGIT = /[^\P{Nd}0-9]/u;
const OTHER_DIGITS = new RegExp(OTHER_DIGIT, 'gu');
const DIGIT = /\p{Nd}/u;
/** From the first of them to the last, without the block of punctuation between: a text without such characters is passed over at once. */
const MAY_BE_DIGIT = /[\u0660-\u1c59\ua620-\uffff]/;

/** Every decimal digit of any script as 0…9, all else as it was: `٢٣ ２３ २३` → `23 23 23`. */
export function asciiDigits(text: string): string {
  return MAY_BE_DIGIT.test(text) && OTHER_DIGIT.test(text) ? text.replace(OTHER_DIGITS, (digit) => String(digitValue(digit))) : text;
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
