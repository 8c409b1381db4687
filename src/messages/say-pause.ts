// What screens and the toolbar button say of a pause.
import type { Pause } from '../core/model/pause';
import type { Texts } from './texts';

/** “Paused until 15:20: nothing is read without a click.” */
export function sayPause({ until }: Pause, texts: Texts): string {
  return until === null ? texts.say('pausedTillClosed') : texts.say('pausedUntil', texts.time(until));
}
