// The language of a text.
import type { LanguageLists } from '../languages/language-lists';
import { areConfused, languages, tagOf } from '../languages/languages';
import { hasModel, languageScores } from './language-scores';
import { stopWords } from './stop-words';
import { tokenise } from './tokens';

/** Characters. In a shorter text the trigrams tell little: the page's own word is then better. */
const MIN_CHARACTERS = 100;
/** A language with at least this score is possible too; the nearest language has 1. */
const CLOSE_SCORE = 0.88;
/**
 * Characters. In a text at least this long, detection is wrong only between languages that are confused, however close the scores of others: many
 * templates declare English above any text.
 */
const LONG_TEXT = 300;
/** Letters of Russian and Belarusian that trigrams hardly see; the other Cyrillic alphabets of Europe use neither, except in names. */
const RUSSIAN_LETTER = /[ыэ]/gi;
/** In Russian two characters of a hundred are such letters; a quoted name brings fewer. */
const MIN_SHARE = 0.01;
const WITHOUT_RUSSIAN_LETTERS: ReadonlySet<string> = new Set(['bg', 'sr', 'mk', 'bs', 'uk']);
/** Characters that are looked at. Twice as many would correct one language in two hundred, for twice the time. */
const MAX_CHARACTERS = 1000;

/**
 * The language that a text is written in, as a BCP 47 primary tag (`fr`), or '' where it cannot be told.
 *
 * @param text title and body; a headline alone is never judged
 * @param hint what the page declares (`fr-CA`, `pt_BR`); decides only among languages that the text itself allows
 */
export function detectLanguage(text: string, hint: string, lists: LanguageLists): string {
  const declared = primaryTag(hint);
  if (text.length < MIN_CHARACTERS) return declared;
  const beginning = text.slice(0, MAX_CHARACTERS);
  const isRussian = (beginning.match(RUSSIAN_LETTER)?.length ?? 0) > MIN_SHARE * beginning.length;
  const scores = languageScores(beginning, lists)
    .map(([code, score]) => ({ tag: tagOf(code), score }))
    .filter(({ tag }) => !isRussian || tag === null || !WITHOUT_RUSSIAN_LETTERS.has(tag));
  const nearest = scores[0]?.tag ?? '';
  const best = languageByStopWords(beginning, declared, nearest, lists) ?? nearest;
  if (!best) return declared;
  const declaredScore = scores.find(({ tag }) => tag === declared)?.score ?? 0;
  const isAllowed = declaredScore >= CLOSE_SCORE && (text.length < LONG_TEXT || areConfused(declared, best));
  return isAllowed ? declared : best;
}

/**
 * Share of its stop words among the words of a text, 0…1, from which on a language without a model is recognised. Irish prose has 0.4, Estonian with its
 * short list 0.25; of 1,200 English, French and German news texts none had more than 0.21 of Irish stop words.
 */
const MIN_STOP_WORDS = 0.3;
/** The same where the page declares the language. */
const MIN_DECLARED_STOP_WORDS = 0.15;

/** Of the languages without a model (franc has none of Estonian) the one whose stop words stand in the text more often than those of the nearest language. */
function languageByStopWords(text: string, declared: string, nearest: string, lists: LanguageLists): string | null {
  const without = languagesWithoutModel(lists);
  if (without.length === 0) return null;
  const tokens = tokenise(text);
  const shareOf = (lang: string) => {
    const stops = stopWords(lang, lists);
    return tokens.filter(({ word }) => stops.has(word)).length / tokens.length;
  };
  const ofNearest = shareOf(nearest);
  const isIt = (tag: string) => shareOf(tag) > Math.max(tag === declared ? MIN_DECLARED_STOP_WORDS : MIN_STOP_WORDS, ofNearest);
  return without.find(isIt) ?? null;
}

const withoutModel = new WeakMap<LanguageLists, readonly string[]>();

function languagesWithoutModel(lists: LanguageLists): readonly string[] {
  const known = withoutModel.get(lists);
  if (known) return known;
  const found = languages.filter(({ tag, codes }) => Object.hasOwn(lists.stopWords, tag) && !codes.some((code) => hasModel(code, lists)));
  const tags = found.map(({ tag }) => tag);
  withoutModel.set(lists, tags);
  return tags;
}

/** The primary tag of a declared one: `fr` for `fr-CA`, `FR_ca` and `fra`, `no` for `nb`; '' where it is none. */
export function primaryTag(tag: string): string {
  const primary = /^[a-z]{2,3}(?![a-z])/.exec(tag.trim().toLowerCase())?.[0] ?? '';
  return tagOf(primary) ?? primary;
}
