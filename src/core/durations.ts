// Spans of time in milliseconds. A day has 24 hours here: the change to summer time is for the calendar of whoever counts days.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
