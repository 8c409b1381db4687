// Who runs a site, by the registrable domain of its address, or whom the page of a portal names.
import { getDomain, getHostname } from 'tldts';
import { isAgencyName } from './credit/agencies/agency-name';
import { isMirror, originalAddress } from './mirrors';
import type { Article } from './model/article';
import type { Outlet } from './model/outlet';
import { portalOf } from './portals';
import { fold } from './text/fold';

type Placed = Pick<Article, 'url' | 'canonicalUrl' | 'siteName'>;
type Named = NonNullable<Article['namedOutlet']>;

/**
 * The outlet whose article it is: on a portal the one that the page names, on any other host the host's. An agency that a portal names is no outlet
 * of the portal: it is credited, and the page stays the portal's.
 */
export function outletOfArticle(article: Placed & Pick<Article, 'namedOutlet'>): Outlet {
  const host = hostOfArticle(article);
  return (portalOf(placeOf(article)) && article.namedOutlet && outletNamed(article.namedOutlet, host)) ?? host;
}

/** Who runs the site with the article: of the page which was copied, where an archive, a cache or a translator serves it. */
export function hostOfArticle(article: Placed): Outlet {
  const domain = registrableDomain(placeOf(article));
  return { domain, name: article.siteName.trim() || domain };
}

function placeOf({ url, canonicalUrl }: Placed): string {
  const original = originalAddress(url) ?? (isMirror(url) ? canonicalUrl : null);
  return original ?? (url || (canonicalUrl ?? ''));
}

/** Null where the portal names itself, an agency, or nobody. */
function outletNamed({ name, url }: Named, host: Outlet): Outlet | null {
  const key = keyOf(name);
  const domain = registrableDomain(url);
  if (key === '' || isAgencyName(name, domain)) return null;
  if (domain.includes('.') && domain !== host.domain && !portalOf(url)) return { domain, name };
  // `Yahoo News`, `AOL Staff`, `MSN`, and the name that the site gives itself.
  const own = [host.domain.split('.')[0] ?? '', keyOf(host.name)].filter(Boolean);
  return own.some((word) => key === word || key.startsWith(`${word}-`)) ? null : { domain: `${host.domain}/${key}`, name };
}

/** Equal for a name however it is written; no stop, so that the key is never taken for another domain. */
function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Registrable domain of an address or host name, lower case, by the public suffix list (https://publicsuffix.org): `www.`, `m.` and `amp.` of a
 * domain are one outlet, `lemonde.blogspot.com` is an outlet of its own. The host itself where it has none (`localhost`, an IP address); '' where
 * there is no host.
 */
export function registrableDomain(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url) ?? '';
}
