// Placeholder of a date reader: only ISO 8601 as yet.
import { cleanText } from './clean-text';

/** A date as ISO 8601, as exact as it was given; null where it is none. */
export function isoDate(text: string): string | null {
  const given = cleanText(text, 50);
  // 2024-05-03 · 2024-05-03T10:15:00+02:00
  return /^\d{4}-\d\d-\d\d/.test(given) && !Number.isNaN(Date.parse(given)) ? given : null;
}
