// Words too frequent to say what a story is about.
import type { LanguageLists } from '../languages/language-lists';
import type { Token } from './tokens';

const NONE: ReadonlySet<string> = new Set();
const made = new WeakMap<LanguageLists, Map<string, ReadonlySet<string>>>();

/** Folded stop words of a language (BCP 47 primary tag); empty where there is no list. */
export function stopWords(lang: string, lists: LanguageLists): ReadonlySet<string> {
  if (!Object.hasOwn(lists.stopWords, lang)) return NONE;
  const ofLists = made.get(lists) ?? new Map<string, ReadonlySet<string>>();
  made.set(lists, ofLists);
  const words = ofLists.get(lang) ?? new Set(lists.stopWords[lang]?.split(' '));
  ofLists.set(lang, words);
  return words;
}

/** Share of a language's stop words among the words of a text, 0…1. */
export function stopWordShare(tokens: readonly Token[], lang: string, lists: LanguageLists): number {
  const stops = stopWords(lang, lists);
  return tokens.length === 0 ? 0 : tokens.filter(({ word }) => stops.has(word)).length / tokens.length;
}
