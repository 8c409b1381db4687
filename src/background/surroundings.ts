// What follows may do just now: by the reader's settings, a pause, what the browser lets us ask, and the connection.
import { loadSettings } from '../store/settings';
import { grantedPatterns } from './page-scripts';
import { currentPause } from './pause';
import type { Surroundings } from './poll-follows';

/** Chrome alone tells of it. https://developer.mozilla.org/docs/Web/API/NetworkInformation */
interface WithConnection {
  readonly connection?: {
    /** On phones and Chromebooks. */
    readonly type?: string;
    /** The reader has asked for less data. */
    readonly saveData?: boolean;
  };
}

/** @param now milliseconds */
export async function surroundings(now: number): Promise<Surroundings> {
  const [settings, pause, granted] = await Promise.all([loadSettings(), currentPause(now), grantedPatterns()]);
  const { connection } = navigator as WithConnection;
  const isMetered = connection?.type === 'cellular' || connection?.saveData === true;
  return { settings, isPaused: pause !== null, isOffline: navigator.onLine === false, isMetered, granted };
}
