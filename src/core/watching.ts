// Which pages may be read without a click, and where the watch script runs.

import { isMailAddress } from './mail-address';
import type { Settings } from './model/settings';
import { isPrivateHost } from './private-host';
import { isInPublicDomain } from './registrable-domain';
import { ALL_SITES, patternOfSite } from './site-patterns';
import { hostAndPortOf, hostOf, isWebAddress } from './web-address';

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

/** Match patterns that the watch script is registered for; none where nothing is watched. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */
export function watchPatterns({ watching, listedSites, neverSites }: Settings): { matches: string[]; excludeMatches: string[] } {
  const matches = watching === 'all' ? [ALL_SITES] : watching === 'listed' ? listedSites.flatMap(sitePatterns) : [];
  return { matches, excludeMatches: neverSites.flatMap(sitePatterns) };
}

function isUnder(host: string, sites: readonly string[]): boolean {
  return sites.map(hostOfSite).some((site) => site !== '' && (host === site || host.endsWith(`.${site}`)));
}

/**
 * A site of a list as browsers write hosts, however it came into the list: `Bank.Example.`, ` *.bank.example`, `bücher.example` as `xn--bcher-kva.example`.
 * '' where it is no host.
 */
function hostOfSite(site: string): string {
  const address = `https://${site.trim().replace(/^\*\./, '')}/`;
  if (!URL.canParse(address)) return '';
  const parsed = new URL(address);
  return parsed.pathname === '/' && parsed.username === '' ? hostAndPortOf(parsed) : '';
}

function sitePatterns(site: string): string[] {
  const host = hostOfSite(site);
  return /^[\w.-]+$/.test(host) ? [patternOfSite(host)] : [];
}
