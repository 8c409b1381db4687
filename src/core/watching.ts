// Which pages may be read without a click, and where the watch script runs.
import { isWebAddress } from './address';
import type { Settings } from './model/settings';

/** The match pattern of every page on the web. */
export const ALL_SITES = '*://*/*';

/** Host names of private networks: without a dot, an IP address, or with a reserved ending (RFC 6761, RFC 6762, RFC 8375); `wiki.local.` too. */
const PRIVATE_HOST = /^(?:[^.]+|\[.*\]|[\d.]+|.*\.(?:local|internal|intranet|private|lan|home|corp|localhost|home\.arpa))\.?$/i;

/** True for a host name of a private network. */
export function isPrivateHost(host: string): boolean {
  return PRIVATE_HOST.test(host);
}

/** True where the reader's settings let this page be read without a click. */
export function mayWatch(settings: Settings, url: string): boolean {
  if (settings.watching === 'off' || isClosedToWatching(settings, url)) return false;
  return settings.watching === 'all' || isUnder(hostOf(url), settings.listedSites);
}

/** True for a page that is never read without a click, whatever is watched. */
export function isClosedToWatching({ neverSites }: Pick<Settings, 'neverSites'>, url: string): boolean {
  return !isWebAddress(url) || isPrivateHost(hostOf(url)) || isUnder(hostOf(url), neverSites);
}

/** `paper.example.` is the same host as `paper.example`, fully qualified. */
const hostOf = (url: string): string => new URL(url).hostname.replace(/\.$/, '');

/** Match patterns that the watch script is registered for; none where nothing is watched. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */
export function watchPatterns({ watching, listedSites, neverSites }: Settings): { matches: string[]; excludeMatches: string[] } {
  const matches = watching === 'all' ? [ALL_SITES] : watching === 'listed' ? listedSites.flatMap(sitePatterns) : [];
  return { matches, excludeMatches: neverSites.flatMap(sitePatterns) };
}

function isUnder(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** The match pattern of a site and everything below it; `*.` matches the host itself too. */
export const patternOfSite = (site: string): string => `*://*.${site}/*`;

function sitePatterns(site: string): string[] {
  return /^[\w.-]+$/.test(site) ? [patternOfSite(site)] : [];
}
