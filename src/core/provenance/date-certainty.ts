// How much a published date tells: what a screen may draw as a moment, and what only as a day.

/**
 * `none`: no date, or none that can be read. `day`: a day without an hour. `zone-unknown`: an hour, but not in which time zone.
 * `minute`: a moment that is one everywhere.
 */
export const DATE_CERTAINTIES = ['none', 'day', 'zone-unknown', 'minute'] as const;
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];

const DAY = /^\d{4}-\d\d-\d\d$/;
/** `2024-05-03T10:15:00+02:00`, `2024-05-03T08:15:00Z`. */
const WITH_ZONE = /T.*(?:Z|[+-]\d\d:?\d\d)$/;

/** @param publishedAt ISO 8601, as exact as the page says; null where it says nothing */
export function dateCertainty(publishedAt: string | null): DateCertainty {
  if (publishedAt === null || Number.isNaN(Date.parse(publishedAt))) return 'none';
  if (DAY.test(publishedAt)) return 'day';
  return WITH_ZONE.test(publishedAt) ? 'minute' : 'zone-unknown';
}
