// Who runs a site, by the registrable domain of its address, or whom the page of a portal names.
import { agencyOfDomain } from './credit/agencies/agencies';
import { isAgencyName } from './credit/agencies/agency-name';
import { isMirror, originalAddress } from './mirrors';
import type { Article } from './model/article';
import type { Outlet } from './model/outlet';
import { portalOf } from './portals';
import { registrableDomain } from './registrable-domain';
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

/**
 * Who runs the site that served the article. Of a mirror's page that is the mirror, with the site that the page is said to be a copy of:
 * `archive.org/paper.example`. A page that an archive serves runs there as the archive's own, and can give itself any other address of the archive, so
 * it never counts as a page of the site that it names.
 */
export function hostOfArticle(article: Placed): Outlet {
  const domain = registrableDomain(placeOf(article));
  if (!isMirror(article.url)) return { domain, name: article.siteName.trim() || domain };
  const copied = copiedSite(article);
  const mirror = copied === '' ? domain : `${domain}/${copied}`;
  return { domain: mirror, name: mirror };
}

/** Domain of the site that a mirror's page is said to be a copy of, by its address or its markup; '' where neither says so, and for any other page. */
function copiedSite({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  return isMirror(url) ? registrableDomain(originalAddress(url) ?? canonicalUrl ?? '') : '';
}

/**
 * Domain of the site that is no source of its own page. A mirror's page is read as the page that it is said to be a copy of, unless that is an agency's:
 * then the agency is credited, since nobody vouches that the page is the agency's own.
 */
export function siteNotCredited(article: Placed): string {
  const copied = copiedSite(article);
  return copied === '' || agencyOfDomain(copied) ? hostOfArticle(article).domain : copied;
}

/**
 * The site that a mirror's page is said to be a copy of, from the domain of its outlet: `paper.example` of `archive.org/paper.example`; '' for any other
 * outlet. Only to leave a page out: nobody vouches for it.
 */
export function siteOfMirrored(domain: string): string {
  const site = domain.slice(domain.indexOf('/') + 1);
  // What a portal's page names has no stop.
  return site !== domain && site.includes('.') ? site : '';
}

function placeOf({ url, canonicalUrl }: Placed): string {
  return url || (canonicalUrl ?? '');
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
