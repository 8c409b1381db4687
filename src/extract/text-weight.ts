// How much a text says, in characters of an alphabet.

/** Kana, Chinese characters and Hangul syllables. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/; // 東
/** Chinese, Japanese and Korean say in one character what alphabets say in about three. */
const DENSITY = 3;

/** Length of a text, comparable over scripts. */
export function textWeight(text: string): number {
  return text.length * (DENSE.test(text) ? DENSITY : 1);
}
