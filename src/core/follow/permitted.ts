// Which follows may be asked: not those of sites on the never-list, nor those that the browser does not let us ask.
import type { AskedOutcome, StoredFollow } from '../model/follow';
import type { Settings } from '../model/settings';
import { isClosedToWatching } from '../watching';
import { isGranted } from './granted';

/** What the reader and the browser let be asked. */
export interface Permits extends Pick<Settings, 'neverSites'> {
  /** Match patterns that the reader has granted. */
  readonly granted: readonly string[];
}

/** Why an address may not be asked; null where it may. */
function barOf(url: string, { neverSites, granted }: Permits): AskedOutcome | null {
  if (isClosedToWatching({ neverSites }, url)) return 'on-never-list';
  return isGranted(granted, url) ? null : 'no-permission';
}

export function isPermitted(url: string, permits: Permits): boolean {
  return barOf(url, permits) === null;
}

/**
 * Notes on each follow why it is not asked, which is no failure of its feed. One that may be asked again is asked at once, unless it had failed by itself.
 *
 * @param now milliseconds
 * @returns the same follow where nothing changed
 */
export function withBar(follow: StoredFollow, permits: Permits, now: number): StoredFollow {
  const { asked, failingSince, nextAt } = follow;
  const bar = barOf(follow.url, permits);
  if (bar !== null) return asked?.outcome === bar ? follow : { ...follow, asked: { at: now, outcome: bar, newItems: 0 } };
  const wasBarred = asked?.outcome === 'no-permission' || asked?.outcome === 'on-never-list';
  return wasBarred && failingSince === null && nextAt > now ? { ...follow, nextAt: now } : follow;
}
