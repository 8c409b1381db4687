// Which pages may be read without a click, and where the watch script runs.

import { isMailAddress } from './mail-address';
import type { Settings } from './model/settings';
import { isPrivateHost } from './private-host';
import { isInPublicDomain } from './registrable-domain';
import { ALL_SITES, hostsOfSites, patternsOfSites } from './site-patterns';
import { hostOf, isWebAddress } from './web-address';

/** True where the reader's settings let this page be read without a click. */
export function mayWatch(settings: Settings, url: string): boolean {
  if (settings.watching === 'off' || isClosedToWatching(settings, url)) return false;
  return settings.watching === 'all' || isUnder(hostOf(new URL(url)), settings.listedSites);
}

/** True for a page that is never read without a click, whatever is watched. */
export function isClosedToWatching({ neverSites }: Pick<Settings, 'neverSites'>, url: string): boolean {
  if (!isWebAddress(url) || new URL(url).username || isMailAddress(url)) return true;
  const host = hostOf(new URL(url));
  return isPrivateHost(host) || !isInPublicDomain(host) || isUnder(host, neverSites);
}

/** Match patterns that the watch script is registered for; none where nothing is watched. */
export function watchPatterns({ watching, listedSites, neverSites }: Settings): { matches: string[]; excludeMatches: string[] } {
  const matches = watching === 'all' ? [ALL_SITES] : watching === 'listed' ? patternsOfSites(listedSites) : [];
  return { matches, excludeMatches: patternsOfSites(neverSites) };
}

function isUnder(host: string, sites: readonly string[]): boolean {
  return hostsOfSites(sites).some((site) => host === site || host.endsWith(`.${site}`));
}
