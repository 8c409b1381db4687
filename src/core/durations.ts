// Spans of time in milliseconds. A day has 24 hours here: the change to summer time is for the calendar of whoever counts days.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/**
 * Within which a script that handles a form by itself shows the answer, in the same document or in another. A form that was sent longer ago has nothing to do
 * with the next page. Chosen by hand.
 */
export const FORM_ANSWERED = 60_000;
