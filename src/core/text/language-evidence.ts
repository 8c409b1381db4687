// How much speaks for each of the languages that a text may be in.
import type { LanguageLists } from '../languages/language-lists';
import { areConfused, languageOf } from '../languages/languages';
import { fold } from './fold';
import { stopWordShare } from './stop-words';
import type { Token } from './tokens';

/** What is known besides trigrams. Lists of tags are in the page's order. */
export interface LanguageEvidence {
  readonly declared: readonly string[];
  readonly addressed: readonly string[];
  readonly countries: readonly string[];
  /** The words of the text. */
  readonly tokens: readonly Token[];
}

/*
 * Points, chosen by hand so that two reasons outweigh one: what the root element declares beats an address, and both together beat the words. Words that
 * speak plainly beat a template's declaration: four of them weigh more than it.
 */
const DECLARED_FIRST = 3;
const DECLARED_TOO = 2;
const ADDRESSED = 2;
/** Telling words that a language has more than the one with the fewest. */
const MAX_TELLING_WORDS = 4;
/** Share of stop words that counts like one telling word: five words of a hundred. */
const STOP_WORD_STEP = 0.05;
/** Share of characters: a foreign name in a story brings fewer. */
const MIN_LETTER_SHARE = 0.01;

/** Characters. A shorter text may do without a letter by chance: Swedish has three ä or ö in a hundred characters. */
const MIN_CHARACTERS_FOR_LETTERS = 250;

/** Points for each of the languages that are possible, the nearest by trigrams first. */
export function supportsOf(possible: readonly string[], evidence: LanguageEvidence, lists: LanguageLists): number[] {
  const hits = possible.map((tag) => tellingHits(tag, evidence.tokens));
  const least = Math.min(...hits);
  return possible.map((tag, index) => {
    // The lists of neighbours hold the same words and differ in length, so that their shares say nothing about which of the two it is.
    const listed = areConfused(tag, possible[0] ?? tag) ? (possible[0] ?? tag) : tag;
    const byStopWords = stopWordShare(evidence.tokens, listed, lists) / STOP_WORD_STEP;
    return byStopWords + Math.min((hits[index] ?? 0) - least, MAX_TELLING_WORDS) + pagePoints(tag, evidence);
  });
}

function pagePoints(tag: string, { declared, addressed, countries }: LanguageEvidence): number {
  const byPage = declared[0] === tag ? DECLARED_FIRST : declared.includes(tag) ? DECLARED_TOO : 0;
  return byPage + (addressed.includes(tag) || countries.includes(tag) ? ADDRESSED : 0);
}

function tellingHits(tag: string, tokens: readonly Token[]): number {
  const telling = tellingWordsOf(tag);
  return telling.size === 0 ? 0 : tokens.filter(({ word }) => telling.has(word)).length;
}

const folded = new Map<string, ReadonlySet<string>>();

function tellingWordsOf(tag: string): ReadonlySet<string> {
  const known = folded.get(tag) ?? new Set((languageOf(tag)?.tellingWords ?? []).map(fold));
  folded.set(tag, known);
  return known;
}

/** The text has none of the letters that this language alone writes, or many letters of a neighbour that this language does not write. */
export function lacksLetters(tag: string, possible: readonly string[], text: string): boolean {
  const own = languageOf(tag)?.letters ?? '';
  const neighbours = possible.filter((other) => areConfused(tag, other)).map((other) => languageOf(other)?.letters ?? '');
  const alone = without(own, neighbours.join(''));
  if (alone && text.length >= MIN_CHARACTERS_FOR_LETTERS && countLetters(text, alone) === 0) return true;
  return neighbours.some((letters) => countLetters(text, without(letters, own)) > MIN_LETTER_SHARE * text.length);
}

function without(letters: string, others: string): string {
  return [...letters].filter((letter) => !others.includes(letter)).join('');
}

function countLetters(text: string, letters: string): number {
  let count = 0;
  for (const character of text.toLowerCase()) if (letters.includes(character)) count++;
  return count;
}
