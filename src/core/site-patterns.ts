// Sites as readers list them, and their match patterns. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
import { hostOf } from './web-address';

/** The match pattern of every page on the web. */
export const ALL_SITES = '*://*/*';

/** The sites of a list as browsers write hosts, each once; what is no host is left out. */
export function hostsOfSites(sites: readonly string[]): string[] {
  return [...new Set(sites.flatMap((site) => hostOfSite(site) ?? []))];
}

/**
 * The match patterns of sites, each with everything below it; `*.` matches the host itself too. A site that no pattern can name is left out: browsers refuse a
 * broken pattern together with all the others.
 */
export function patternsOfSites(sites: readonly string[]): string[] {
  return hostsOfSites(sites).map((host) => `*://*.${host}/*`);
}

/**
 * However it came into the list: `Bank.Example.`, ` *.bank.example:8080`, `bücher.example` as
 * `xn--bcher-kva.example`. Null where it is no host that a match pattern can name, such as `[::1]`.
 */
function hostOfSite(site: string): string | null {
  const address = `https://${site.trim().replace(/^\*\./, '')}/`;
  if (!URL.canParse(address)) return null;
  const parsed = new URL(address);
  const host = hostOf(parsed);
  return parsed.pathname === '/' && parsed.username === '' && /^[\w-]+(?:\.[\w-]+)*$/.test(host) ? host : null;
}
