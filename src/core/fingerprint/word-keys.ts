// The keys of a word as a story term, in one language. They are remembered, since texts use the same words again and again.
import type { LanguageLists } from '../languages/language-lists';
import { madeOnceFor } from '../made-once';
import { calendarWords } from '../text/calendar-words';
import { stopWords } from '../text/stop-words';
import type { Token } from '../text/tokens';
import { withoutCase } from './case-endings';
import { soundKey } from './sound-key';
import { nameForms, stem } from './stem';

export interface WordKeys {
  /** Sound keys of the word as a name; none where it cannot be one. */
  readonly names: readonly string[];
  /** Its stem; null for a word that says too little to be a term. */
  readonly stem: string | null;
}

/** Minimum number of letters of a word in a script with capitals: shorter words are frequent in every language. */
const MIN_WORD = 4;
/** In a script without capitals, where words are written shorter: Arabic and Hebrew leave vowels out, Korean writes syllables. */
const MIN_OTHER_WORD = 2;
/** Minimum number of letters of a name: an initial is none. */
const MIN_NAME = 2;
const NUMERAL = /^\p{N}/u;
/** Maximum number of words remembered for a language, about its vocabulary in the news; then all are forgotten. */
const MAX_KNOWN = 50_000;
/** By the word as it is written, for each language. */
const knownWords = madeOnceFor((_lists: LanguageLists, _lang) => new Map<string, WordKeys>());

export type KeysOf = (token: Token) => WordKeys;

/** @param lang BCP 47 primary tag, '' where unknown */
export function wordKeysOf(lang: string, lists: LanguageLists): KeysOf {
  const words = knownWords(lists, lang);
  const stops = stopWords(lang, lists);
  return (token) => words.get(token.surface) ?? remember(words, token, lang, stops);
}

function remember(words: Map<string, WordKeys>, token: Token, lang: string, stops: ReadonlySet<string>): WordKeys {
  if (words.size >= MAX_KNOWN) words.clear();
  const keys = { names: nameKeys(token, lang, stops), stem: stemKey(token, stops) };
  words.set(token.surface, keys);
  return keys;
}

function nameKeys({ word, cased, capitalised }: Token, lang: string, stops: ReadonlySet<string>): string[] {
  if (word.length < MIN_NAME || NUMERAL.test(word) || stops.has(word) || calendarWords(lang).has(word)) return [];
  if (cased) return capitalised ? distinctKeys(withoutCase(word, lang)) : [];
  return distinctKeys(nameForms(word));
}

function distinctKeys(forms: readonly string[]): string[] {
  return [...new Set(forms.map(soundKey))].filter(Boolean);
}

function stemKey({ word, cased }: Token, stops: ReadonlySet<string>): string | null {
  const isFrequent = stops.has(word) || word.length < (cased ? MIN_WORD : MIN_OTHER_WORD);
  return isFrequent || NUMERAL.test(word) ? null : stem(word);
}
