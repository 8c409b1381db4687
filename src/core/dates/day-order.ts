// Whether a place writes the month before the day: 10/03/2026.
import type { DatePlace } from './date-parts';

const known = new Map<string, boolean>();
/** Places that are remembered: a page may declare any. */
const MAX_KNOWN = 500;

/** By the platform's own data for the language in the country. */
export function isMonthFirst({ lang, country }: DatePlace): boolean {
  const locale = [lang || 'en', country].filter(Boolean).join('-');
  const before = known.get(locale);
  if (before !== undefined) return before;
  const isFirst = monthFirstIn(locale);
  if (known.size < MAX_KNOWN) known.set(locale, isFirst);
  return isFirst;
}

function monthFirstIn(locale: string): boolean {
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }).formatToParts(0);
    const order = parts.map(({ type }) => type).filter((type) => type !== 'literal');
    return order[0] === 'month';
  } catch {
    return false; // The page declares a language that is no tag.
  }
}
