// Finds names of months in a text and writes a mark of our own in their place, so that one pattern reads dates of every language.
import type { LanguageLists, MonthNames, NamedCalendar } from '../languages/language-lists';
import { madeOnceFor } from '../made-once';

/** Capitals, which a folded text does not have: `M10` is October, `P7` Mehr, `H9` Ramadan. */
export const CALENDAR_OF_MARK: Readonly<Record<string, NamedCalendar>> = { M: 'gregory', P: 'persian', H: 'islamic-umalqura' };

interface Finder {
  readonly pattern: RegExp;
  readonly marks: ReadonlyMap<string, string>;
}

/** A folded text with marks in the place of names of months. @param lang whose names; names of an unknown language are left */
export function markMonths(text: string, lang: string, { monthNames }: Pick<LanguageLists, 'monthNames'>): string {
  const finder = finderOf(monthNames, lang);
  return finder ? text.replace(finder.pattern, (name) => ` ${finder.marks.get(name) ?? name} `) : text;
}

/** Null for a language whose names of months are not known. */
const finderOf = madeOnceFor((monthNames: MonthNames, lang): Finder | null => {
  const ofLanguage = Object.hasOwn(monthNames, lang) ? monthNames[lang] : undefined;
  if (!ofLanguage) return null;
  const marks = new Map<string, string>();
  // A name of several calendars is Gregorian where it is in that one.
  for (const [letter, calendar] of Object.entries(CALENDAR_OF_MARK))
    for (const [month, names] of (ofLanguage[calendar] ?? []).entries())
      for (const name of names.split('|')) if (name && !marks.has(name)) marks.set(name, `${letter}${month + 1}`);
  const longestFirst = [...marks.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}])`, 'gu'), marks };
});
