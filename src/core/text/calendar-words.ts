// Names of months and weekdays. Many languages write them with a capital, and so they look like names of people and places.
import { fold } from './fold';

const made = new Map<string, ReadonlySet<string>>();
/** Days. */
const WEEK = 7;
/** Months. */
const YEAR = 12;

/** Folded months and weekdays of a language, long and short, as the platform's own data (CLDR) spells them; empty for a language that it does not know. */
export function calendarWords(lang: string): ReadonlySet<string> {
  let words = made.get(lang);
  if (!words) {
    words = new Set(namesOf(lang).flatMap((name) => fold(name).match(/\p{L}{3,}/gu) ?? []));
    made.set(lang, words);
  }
  return words;
}

function namesOf(lang: string): string[] {
  if (!lang || Intl.DateTimeFormat.supportedLocalesOf(lang).length === 0) return [];
  return (['long', 'short'] as const).flatMap((style) => {
    const month = new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' });
    const dated = new Intl.DateTimeFormat(lang, { day: 'numeric', month: style, timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(lang, { weekday: style, timeZone: 'UTC' });
    const months = Array.from({ length: YEAR }, (_, i) => Date.UTC(2021, i, 15)).flatMap((day) => [month.format(day), dated.format(day)]);
    return [...months, ...Array.from({ length: WEEK }, (_, i) => weekday.format(Date.UTC(2021, 1, 1 + i)))];
  });
}
