// Alarms, by which the browser wakes a background that it has stopped.
import { browser } from 'wxt/browser';
import { MINUTE } from '../core/durations';

/** The alarm that goes on with an import. */
export const GO_ON_IMPORT = 'go-on-import';
/** The shortest time that Chrome takes. */
const GO_ON_MINUTES = 0.5;

/** Has the browser wake the background again, should it stop it while an import is under way. */
export function wakeSoon(): Promise<void> {
  return Promise.resolve(browser.alarms.create(GO_ON_IMPORT, { delayInMinutes: GO_ON_MINUTES, periodInMinutes: GO_ON_MINUTES }));
}

export async function forgetWake(): Promise<void> {
  await browser.alarms.clear(GO_ON_IMPORT);
}

/** The alarm that shows everywhere that a pause is over. */
export const END_PAUSE = 'end-pause';

/** @param until milliseconds */
export async function wakeAtPauseEnd(until: number): Promise<void> {
  await browser.alarms.create(END_PAUSE, { when: until });
}

export async function forgetPauseEnd(): Promise<void> {
  await browser.alarms.clear(END_PAUSE);
}

/** The alarm that goes on with follows. */
export const POLL_FOLLOWS = 'poll-follows';

/** It comes again, should the browser end the background before that has set the next one. */
export const POLL_AGAIN_MINUTES = 15;

/** @param moment milliseconds; in a minute at the earliest. Null where nothing is to be done for follows */
export async function wakeForFollows(moment: number | null, now: number): Promise<void> {
  if (moment === null) await browser.alarms.clear(POLL_FOLLOWS);
  else await browser.alarms.create(POLL_FOLLOWS, { when: Math.max(moment, now + MINUTE), periodInMinutes: POLL_AGAIN_MINUTES });
}
