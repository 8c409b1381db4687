// The pause of reading: begun and ended in the button's menu, in the settings and where screens say it.
import { HOUR } from '../core/durations';
import type { Pause, PauseLength } from '../core/model/pause';
import { isPauseOn } from '../core/pause';
import { readPauseEnd, writePauseEnd } from '../store/pause-record';
import { forgetPauseEnd, wakeAtPauseEnd } from './alarms';
import { isPausedTillClosed, rememberPausedTillClosed } from './session-memory';

/** Null where reading is not paused. */
export async function currentPause(now: number): Promise<Pause | null> {
  if (await isPausedTillClosed()) return { until: null };
  const until = await readPauseEnd();
  return until !== null && isPauseOn(until, now) ? { until } : null;
}

/** Begins a pause in the place of one that there may be. @param length null to go on reading */
export async function changePause(length: PauseLength | null, now: number): Promise<Pause | null> {
  await rememberPausedTillClosed(length === 'restart');
  await writePauseEnd(length === 'hour' ? now + HOUR : null);
  await setPauseAlarm(now);
  return currentPause(now);
}

/** Has the browser wake the background where a pause ends. Firefox forgets alarms when it is closed. */
export async function setPauseAlarm(now: number): Promise<void> {
  const pause = await currentPause(now);
  await (pause?.until ? wakeAtPauseEnd(pause.until) : forgetPauseEnd());
}
