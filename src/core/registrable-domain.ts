// The domain that one owner has registered, by the public suffix list (https://publicsuffix.org).
import { getDomain, getHostname, getSubdomain, parse } from 'tldts';

/**
 * Registrable domain of an address or host name, lower case: `www.`, `m.` and `amp.` of a domain are one outlet, `lemonde.blogspot.com` is an outlet of
 * its own. The host itself where it has none (`localhost`, an IP address); '' where there is no host.
 */
export function registrableDomain(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url) ?? '';
}

/** What stands before the registrable domain: `www.sport` of `www.sport.paper.example`; '' where nothing does. */
export function subdomainOf(host: string): string {
  return getSubdomain(host) ?? '';
}

/**
 * True where the top-level domain is one of the public internet, so that a name below it can be looked up anywhere. `fritz.nas`, `printer.hillhouse` and
 * `x.i2p` mean something in one network alone. `example` is for documents, and no network has it (RFC 2606).
 */
export function isInPublicDomain(host: string): boolean {
  const { isIcann, publicSuffix } = parse(host);
  return Boolean(isIcann) || publicSuffix === 'example';
}

/** True where a host is no public suffix, so that all names below it have its owner: not `github.io`, `co.uk`. */
export function hasOneOwner(host: string): boolean {
  return getDomain(host, { allowPrivateDomains: true }) !== null;
}
