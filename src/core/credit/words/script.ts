// Which marks of writing end a word, by script.

/** Letters and digits: what a word is made of, where words are set apart. */
const WORD_UNIT = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts that write words without a space between them, or that write endings onto them: Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese. */
const RUNNING = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
const ARABIC_OR_HEBREW = /[\u0590-\u06ff\u0750-\u077f]/;

const OTHER = 1;
const WORD = 2;
const RUNNING_WORD = 3;
const CLITIC_WORD = 4;
/** What each unit is, asked once; 0 is not asked yet. */
const classes = new Uint8Array(0x10000);

function classOf(unit: number): number {
  const known = classes[unit] ?? OTHER;
  if (known !== 0) return known;
  const letter = String.fromCharCode(unit);
  const is = RUNNING.test(letter) ? RUNNING_WORD : !WORD_UNIT.test(letter) ? OTHER : ARABIC_OR_HEBREW.test(letter) ? CLITIC_WORD : WORD;
  classes[unit] = is;
  return is;
}

/** A letter or digit of a script that sets words apart. */
export function isWordUnit(unit: number): boolean {
  const is = classOf(unit);
  return is === WORD || is === CLITIC_WORD;
}

/** A letter of a script that does not set words apart. */
export function isRunningUnit(unit: number): boolean {
  return classOf(unit) === RUNNING_WORD;
}

/** A letter of a script that writes "and", "to" and "by" onto the next word. */
export function isCliticUnit(unit: number): boolean {
  return classOf(unit) === CLITIC_WORD;
}

/** A word of these letters ends here: the next unit is no letter, or the script needs no mark. */
export function wordEndsAt(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.charCodeAt(end);
  return isRunningUnit(text.charCodeAt(end - 1)) || !isWordUnit(next);
}
