// Names of days and months, which the platform knows in every language: capitalised in some, and the name of nobody.
import { fold } from '../text/fold';

const made = new Map<string, ReadonlySet<string>>();
/** Monday 1 January 2024 at noon. */
const FIRST_DAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 86_400_000;

/** Folded words for weekdays and months, long and short; English ones where the language is unknown. */
export function calendarWords(lang: string): ReadonlySet<string> {
  let words = made.get(lang);
  if (!words) {
    words = new Set(
      (['long', 'short'] as const).flatMap((style) => {
        const weekday = new Intl.DateTimeFormat(lang || 'en', { weekday: style, timeZone: 'UTC' });
        const month = new Intl.DateTimeFormat(lang || 'en', { month: style, day: 'numeric', timeZone: 'UTC' });
        const days = Array.from({ length: 7 }, (_, day) => weekday.format(FIRST_DAY + day * DAY_MS));
        const months = Array.from({ length: 12 }, (_, count) => month.format(Date.UTC(2024, count, 15, 12)));
        return [...days, ...months].flatMap((name) => fold(name).match(/\p{L}+/gu) ?? []);
      }),
    );
    made.set(lang, words);
  }
  return words;
}
