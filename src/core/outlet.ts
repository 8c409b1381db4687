// Who runs a site, by the registrable domain of its address.
import { getDomain, getHostname } from 'tldts';
import { ownAddress } from './address';
import type { Outlet } from './model/outlet';

/**
 * The outlet that an address belongs to, by the public suffix list (https://publicsuffix.org): `www.`, `m.` and `amp.` of a domain are one outlet,
 * `lemonde.blogspot.com` is an outlet of its own. Hosts without a registrable domain (`localhost`, an IP address) stand for themselves.
 *
 * @param url address of the article; '' where unknown
 * @param siteName what the site calls itself; '' where unknown
 */
export function outletOf(url: string, siteName: string): Outlet {
  const domain = registrableDomain(ownAddress(url));
  return { domain, name: siteName.trim() || domain };
}

/** Registrable domain of an address or host name, lower case; the host itself where it has none; '' where there is no host. */
export function registrableDomain(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url) ?? '';
}
