// Words and lines of pages, folded so that one is found in the other.
import { foldDate } from '../dates/fold-date';
import type { LanguageLists, WordLists } from '../languages/language-lists';
import type { PageWordKind } from '../languages/page-words';
import { madeOnceFor } from '../made-once';
import { withoutEnd } from '../text/without-end';

const foldedKinds = madeOnceFor((_words: WordLists, _lang) => new Map<PageWordKind, readonly string[]>());

/** The folded words of a kind in a language and in English. Every article needs them, so they are folded once. */
export function foldedWords(kind: PageWordKind, lang: string, { words }: Pick<LanguageLists, 'words'>): readonly string[] {
  const kinds = foldedKinds(words, lang);
  const folded = kinds.get(kind) ?? foldWords(kind, lang, words);
  kinds.set(kind, folded);
  return folded;
}

function foldWords(kind: PageWordKind, lang: string, words: WordLists): string[] {
  const tags = [...new Set([lang, 'en'])].filter((tag) => Object.hasOwn(words, tag));
  return tags.flatMap((tag) => words[tag]?.page[kind] ?? []).map(foldDate);
}

/** A line or a tag, folded as these words are. */
export function foldLine(text: string): string {
  return foldDate(text).replace(/\s+/g, ' ').trim();
}

/** True where the text is one of these words and nothing else but signs: `[Opinion]`. */
export function isWord(folded: string, words: readonly string[]): boolean {
  return words.includes(withoutEnd(folded.replace(/^[\s[\]【】(){}<>«»|:：·•–—*-]+/, ''), /[\s[\]【】(){}<>«»|:：·•–—*.-]/));
}

/** True where the text begins with one of these words and a sign: `Correction: …`, `【更正】…`. */
export function opensWith(folded: string, words: readonly string[]): boolean {
  const text = folded.replace(/^[[【（(＜<*\s]+/, '');
  const isMarked = text.length < folded.length;
  return words.some(
    (word) => text.startsWith(word) && (isMarked ? /^\s?[\]】）)＞>:：*]/ : /^\s?(?:[:：|｜]|[–—-]\s)/).test(text.slice(word.length)),
  );
}

/** A letter of a script that sets its words apart. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u;

/** True where the text holds one of these phrases whole. */
export function holdsPhrase(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const index = folded.indexOf(phrase);
    return index >= 0 && !LETTER.test(folded[index - 1] ?? '') && !LETTER.test(folded[index + phrase.length] ?? '');
  });
}
