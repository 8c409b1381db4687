// The lists of all languages, made from the packages `stopword` and `franc` and cut down to what can be used. The build writes them into the
// extension as `languages.json`; what runs in Node imports them.
import { data as models } from 'franc/data.js';
import * as stopword from 'stopword';
import type { Language } from '../core/languages/language';
import type { LanguageLists } from '../core/languages/language-lists';
import { languages, tagOf } from '../core/languages/languages';
import * as words from '../core/languages/with-words';
import { fold } from '../core/text/fold';
import { tokenise } from '../core/text/tokens';
import { monthNames } from './month-names';

const stopwordLists = stopword as unknown as Readonly<Record<string, readonly string[] | undefined>>;

export const languageLists: LanguageLists = makeLists();

function makeLists(): LanguageLists {
  const stopWords = languages.map((language) => [language.tag, stopWordsOf(language).join(' ')] as const);
  return {
    stopWords: Object.fromEntries(stopWords.filter(([, words]) => words !== '')),
    models: Object.fromEntries(Object.entries(models).map(([script, ofScript]) => [script, ofKnownLanguages(ofScript)])),
    monthNames: monthNames(),
    words: Object.fromEntries(Object.entries(words)),
  };
}

function stopWordsOf({ tag, stopWords: { list, also = [], without = [] } = {} }: Language): string[] {
  const listed = list === undefined ? [] : stopwordLists[list];
  if (listed === undefined) throw new Error(`${tag}: the package stopword has no list ${list}`);
  const left = new Set(without.map(fold));
  return [...new Set([...listed, ...also].map(fold))].filter((word) => isOneToken(word) && !left.has(word)).sort();
}

/** Texts are asked token by token: what is no token (`aren't`, a Thai word of several characters) would never be found. */
function isOneToken(word: string): boolean {
  const [token, ...others] = tokenise(word);
  return others.length === 0 && token?.word === word;
}

/** Two in three models are of languages that no news is written in. */
function ofKnownLanguages(ofScript: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(ofScript).filter(([code]) => tagOf(code) !== null));
}
