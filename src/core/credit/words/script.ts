// Where words end, which depends on the script.

/** Letters, digits and marks: what a word is made of in scripts with spaces. */
const WORD_UNIT = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts without spaces between words, or with endings that are written directly behind them: Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese. */
const RUNNING = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
const ARABIC_OR_HEBREW = /[\u0590-\u06ff\u0750-\u077f]/;

// The classes of units.

/** No part of a word. */
const OTHER = 1;
/** Part of a word of any script but the following. */
const WORD = 2;
/** Of a script in which a word may end anywhere (`RUNNING`). */
const RUNNING_WORD = 3;
/** Of a script that writes small words directly before the next word. */
const CLITIC_WORD = 4;
/** The class of each UTF-16 unit, filled in when it is first asked for; 0 means not asked yet. */
const classes = new Uint8Array(0x10000);

function classOf(unit: number): number {
  const known = classes[unit] ?? OTHER;
  if (known !== 0) return known;
  const letter = String.fromCharCode(unit);
  const is = RUNNING.test(letter) ? RUNNING_WORD : !WORD_UNIT.test(letter) ? OTHER : ARABIC_OR_HEBREW.test(letter) ? CLITIC_WORD : WORD;
  classes[unit] = is;
  return is;
}

/** A letter or digit of a script with spaces between words. */
export function isWordUnit(unit: number): boolean {
  const is = classOf(unit);
  return is === WORD || is === CLITIC_WORD;
}

/** A letter of a script without spaces between words. */
export function isRunningUnit(unit: number): boolean {
  return classOf(unit) === RUNNING_WORD;
}

/** A letter of Arabic or Hebrew, which write "and", "to" and "by" directly before the next word. */
export function isCliticUnit(unit: number): boolean {
  return classOf(unit) === CLITIC_WORD;
}

/** A word may end at this offset: no letter follows, or its script has no spaces. */
export function wordEndsAt(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.charCodeAt(end);
  return isRunningUnit(text.charCodeAt(end - 1)) || !isWordUnit(next);
}
