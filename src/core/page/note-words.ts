// The words of notes on mistakes and of notices of withdrawal, in the language of a page and in English.
import { foldDate } from '../dates/fold-date';
import type { LanguageLists, WordLists } from '../languages/language-lists';
import type { PageWordKind } from '../languages/page-words';
import { madeOnceFor } from '../made-once';
import { foldedWords } from './folded-words';

export type NoteKind = 'correction' | 'withdrawal';

/** The folded words of notes in one language and in English. */
export interface NoteWords {
  readonly correction: readonly string[];
  /** The first of `correction` in the language of the page: another language's may mean something else, as French `correction` does. */
  readonly plainest: readonly string[];
  readonly kills: readonly string[];
  readonly corrected: readonly string[];
  readonly corrects: readonly string[];
  readonly editorsNote: readonly string[];
  readonly parts: readonly string[];
  readonly withdrawal: readonly string[];
  readonly withdrawn: readonly string[];
}

/** Looked up for every text that is read or compared, so they are gathered once for each language. */
export function noteWords(lang: string, { words }: Pick<LanguageLists, 'words'>): NoteWords {
  return wordsOf(words, lang);
}

const wordsOf = madeOnceFor((words: WordLists, lang): NoteWords => {
  const of = (kind: PageWordKind): readonly string[] => foldedWords(kind, lang, { words });
  return {
    correction: of('correction'),
    plainest: (Object.hasOwn(words, lang) ? (words[lang]?.page.correction?.slice(0, 1) ?? []) : []).map(foldDate),
    kills: of('kills'),
    corrected: of('corrected'),
    corrects: of('corrects'),
    editorsNote: of('editorsNote'),
    parts: of('noteParts'),
    withdrawal: of('withdrawal'),
    withdrawn: of('withdrawn'),
  };
});
