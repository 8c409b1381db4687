import type { MonthNames } from '../dates/month-names';

/**
 * What is known of the languages and too large to be code: the package holds it as `languages.json`, and whoever calls the core passes it in.
 * `build/language-lists.ts` makes it.
 */
export interface LanguageLists {
  /** Stop words by tag, folded and separated by spaces. */
  readonly stopWords: Readonly<Record<string, string>>;
  /** The most frequent trigrams of each language, first the most frequent, separated by `|`: by script, then by ISO 639-3 code. */
  readonly models: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly monthNames: MonthNames;
}
