import type { LanguageWords } from './language';

/** Calendars whose months have names. */
export type NamedCalendar = 'gregory' | 'persian' | 'islamic-umalqura';
/** By language and calendar twelve texts, each with the folded names of one month, separated by `|`. */
export type MonthNames = Readonly<Record<string, { readonly [calendar in NamedCalendar]?: readonly string[] }>>;

/** The words of each language whose credits are read, by tag. */
export type WordLists = Readonly<Record<string, LanguageWords>>;

/**
 * What is known of the languages and too large to be code: the package holds it as `languages.json`, and whoever calls the core passes it in.
 * `build/language-lists.ts` makes it.
 */
export interface LanguageLists {
  /** Stop words by tag, folded and separated by spaces. */
  readonly stopWords: Readonly<Record<string, string>>;
  /** The most frequent trigrams of each language, first the most frequent, separated by `|`: by script, then by ISO 639-3 code. */
  readonly models: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How languages name the months of the calendars that their pages are dated by. */
  readonly monthNames: MonthNames;
  /** The words by which pages are read, by tag. */
  readonly words: WordLists;
}
