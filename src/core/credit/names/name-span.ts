// Where a name begins and ends in a line: by its capitals, or, in scripts without them, by its words.
import { withoutEnd } from '../../text/without-end';
import type { CreditPage, PageLine } from '../credit-page';
import { nameWordsIn } from './name-words';

// All bounds were chosen by hand on pages of the corpus that docs/credits.md describes.

/** Characters and words of a name: "Frankfurter Allgemeine Zeitung für Deutschland" has 46 and 5. */
export const MAX_NAME = 60;
export const MAX_WORDS = 7;
/** Words of a name in a script without capitals, where nothing else shows its end. */
const MAX_CASELESS_WORDS = 4;
/** Small words within a name: `of`, `del`, `und`; and those that stand there within a sentence too, where others part it from the next name. */
const ANY_SMALL = /^(?:\p{Ll}{1,4}|[&+])$/u;
export const JOINING = /^(?:of|de|del|della|delle|dei|des|du|di|do|da|dos|y|e|et|von|van|för|voor|[&+])$/u;
/** A word, also with stops, apostrophes and hyphens in it: `N.Y.`, `L’Écho`, `Jean-Pierre`; or a sign that joins two. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.\-‌]*|[&+]/gu;
const CAPITAL = /^(?:\p{Lu}|\p{N}+\p{L}|(?:[dlDL]|[DdAaNn]ell|[DdAaNn]all?)['’]\p{Lu})/u;
const LETTERS_WITHOUT_CASE = /^[\p{Lo}\p{N}\p{M}'’.\-‌]+$/u;
/** Scripts that do not part words by spaces. */
export const RUNNING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words between two offsets, as many as a name may have room for, without the marks at their ends. */
export function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, Math.min(to, from + 3 * MAX_NAME)).matchAll(WORD)) {
    const word = withoutEnd(match[0], /[.'’-]/u);
    if (word) words.push({ text: word, start: from + match.index, end: from + match.index + word.length });
  }
  return words;
}

export const isSmall = (word: Word | undefined): boolean => word !== undefined && !CAPITAL.test(word.text) && !isCaseless(word);
export const isCaseless = ({ text }: Word): boolean => LETTERS_WITHOUT_CASE.test(text) && /\p{Lo}/u.test(text);

/** Initials, and what stands short before a name. */
const SHORTENED = /(?:^|[\s.])(?:\p{Lu}|St|Ste|Mt|Ft)$/u;

/** The stop behind this text ends no sentence: `U.S. Geological Survey`, `St. Mary’s Hospital`. */
export function isShortened(text: string): boolean {
  return SHORTENED.test(text);
}

/** Only spaces stand between the two, or the stop of an abbreviation. */
export function isBeside(line: PageLine, one: Word | undefined, next: Word | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  const between = line.text.slice(one.end, next.start);
  return /^\s+$/.test(between) || (isShortened(one.text) && /^\.\s+$/.test(between));
}

/** Index of the last word of a name in capitals; small words count where another capital follows: `Le Phare de Brévannes`. */
export function lastCapital(line: PageLine, words: readonly Word[], first: number, small = ANY_SMALL): number {
  let last = first;
  for (let at = first + 1; at < words.length && at - first < MAX_WORDS; at++) {
    const word = words[at];
    if (!word || !isBeside(line, words[at - 1], word) || isCaseless(word)) break;
    if (CAPITAL.test(word.text) || (/^\d+$/.test(word.text) && at === last + 1)) last = at;
    else if (!small.test(word.text) || at - last > 2) break;
  }
  return last;
}

/** In scripts without capitals the words up to a mark, a word of credits or a small bound; where words are not parted, up to a space. */
export function lastCaseless(line: PageLine, words: readonly Word[], first: number, page: CreditPage): number {
  if (RUNNING.test(words[first]?.text ?? '')) return first;
  const stops = nameWordsIn(line.folded, words[first]?.start ?? 0, words.at(-1)?.end ?? 0, page.context)
    .filter(({ kinds }) => kinds.has('published') || kinds.has('firsts'))
    .map(({ start }) => start);
  const isStop = ({ start }: Word) =>
    stops.includes(start) || line.hits.some((hit) => hit.start === start && (hit.kinds.has('says') || hit.kinds.has('citing')));
  let last = first;
  while (last + 1 < words.length && last + 1 - first < MAX_CASELESS_WORDS) {
    const next = words[last + 1];
    if (!next || !isBeside(line, words[last], next) || isStop(next)) break;
    last++;
  }
  return last;
}

/** Without spaces, quotation marks, brackets and stops at either end. */
export function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /[\s"'“”„«»‘’「」『』《》〈〉()[\]【】（）:：|,，.。©ⓒ*–—-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s"“”„«»‘’「」『』《》〈〉()[\]【】（）:：;|,，.。*–—-]/u.test(text.charAt(end - 1))) end--;
  return [start, end];
}
