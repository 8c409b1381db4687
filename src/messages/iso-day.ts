/** The day of a moment as it is written: `2024-05-03T10:15Z` → `2024-05-03`. */
export const isoDay = (iso: string): string => iso.slice(0, '2024-05-03'.length);

/** The day of a moment in milliseconds since 1970, in UTC. */
export const isoDayAt = (moment: number): string => isoDay(new Date(moment).toISOString());
