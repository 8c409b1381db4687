import type { PageWords } from './page-words';

/** Calendars whose months have names. */
export type NamedCalendar = 'gregory' | 'persian' | 'islamic-umalqura';
/** By language and calendar twelve texts, each with the folded names of one month, separated by `|`. */
export type MonthNames = Readonly<Record<string, { readonly [calendar in NamedCalendar]?: readonly string[] }>>;

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
  /** Words by which pages say what they are and when they were published, by tag. */
  readonly pageWords: Readonly<Record<string, PageWords>>;
}
