// Words too frequent to say what a story is about.
import type { LanguageLists } from '../languages/language-lists';
import { madeOnceFor } from '../made-once';
import type { Token } from './tokens';

const NONE: ReadonlySet<string> = new Set();
const listed = madeOnceFor((lists: LanguageLists, lang): ReadonlySet<string> => new Set(lists.stopWords[lang]?.split(' ')));

/** Folded stop words of a language (BCP 47 primary tag); empty where there is no list. */
export function stopWords(lang: string, lists: LanguageLists): ReadonlySet<string> {
  return Object.hasOwn(lists.stopWords, lang) ? listed(lists, lang) : NONE;
}

/** Share of a language's stop words among the words of a text, 0…1. */
export function stopWordShare(tokens: readonly Token[], lang: string, lists: LanguageLists): number {
  const stops = stopWords(lang, lists);
  return tokens.length === 0 ? 0 : tokens.filter(({ word }) => stops.has(word)).length / tokens.length;
}
