// Who runs a site, by the registrable domain of its address.
import { getDomain, getHostname } from 'tldts';
import { isMirror, originalAddress } from './mirrors';
import type { Article } from './model/article';
import type { Outlet } from './model/outlet';

/** The outlet whose article it is: that of the page which was copied, where an archive, a cache or a translator serves it. */
export function outletOfArticle({ url, canonicalUrl, siteName }: Pick<Article, 'url' | 'canonicalUrl' | 'siteName'>): Outlet {
  const original = originalAddress(url) ?? (isMirror(url) ? canonicalUrl : null);
  return outletOf(original ?? (url || (canonicalUrl ?? '')), siteName);
}

/**
 * The outlet that an address belongs to, by the public suffix list (https://publicsuffix.org): `www.`, `m.` and `amp.` of a domain are one outlet,
 * `lemonde.blogspot.com` is an outlet of its own. Hosts without a registrable domain (`localhost`, an IP address) stand for themselves.
 */
function outletOf(url: string, siteName: string): Outlet {
  const domain = registrableDomain(url);
  return { domain, name: siteName.trim() || domain };
}

/** Registrable domain of an address or host name, lower case; the host itself where it has none; '' where there is no host. */
export function registrableDomain(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url) ?? '';
}
