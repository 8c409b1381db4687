// Which words of two texts are names: those that both write with a capital wherever they stand.
import { calendarWords } from '../text/calendar-words';
import type { Token } from '../text/tokens';

/** Two letters at least: a lone capital is an initial or a list's letter. */
const MIN_NAME = 2;
/** No figure in it: addresses and codes are names of nobody. */
const IS_WORD = /^[\p{L}\p{M}]+$/u;

/**
 * Folded words that stand with a capital inside a sentence of either text, and nowhere without one.
 *
 * @param tokens of both texts
 */
export function nameWordsOf(tokens: readonly Token[], langs: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const { word, capitalised, opensSentence } of tokens) {
    if (capitalised && !opensSentence && word.length >= MIN_NAME && IS_WORD.test(word)) names.add(word);
  }
  for (const { word, capitalised } of tokens) if (!capitalised) names.delete(word);
  for (const lang of langs) for (const word of calendarWords(lang || 'en')) names.delete(word);
  return names;
}
