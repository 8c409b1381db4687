// Words too frequent to say what a story is about: the only place that knows the stopword lists.
import * as lists from 'stopword';
import { languages } from '../languages/languages';
import { fold } from './fold';

const named = lists as unknown as Readonly<Record<string, readonly string[] | undefined>>;
const made = new Map<string, ReadonlySet<string>>();

/** Folded stop words of a language (BCP 47 primary tag); empty where there is no list. */
export function stopWords(lang: string): ReadonlySet<string> {
  let words = made.get(lang);
  if (!words) {
    const { list = '', also = [], without = [] } = languages.find(({ tag }) => tag === lang)?.stopWords ?? {};
    const left = new Set(without.map(fold));
    words = new Set([...(named[list] ?? []), ...also].map(fold).filter((word) => !left.has(word)));
    made.set(lang, words);
  }
  return words;
}
