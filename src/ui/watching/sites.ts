// From addresses, typed or of open pages, to sites.

import { webAddress } from '../page-text';

/** A match pattern for the host of one page; null where the page has no host that could be allowed. */
export function patternOfPage(url: string): string | null {
  const host = hostOfPage(url);
  return host === null ? null : `*://${host}/*`;
}

export function hostOfPage(url: string): string | null {
  const address = webAddress(url);
  return address === null ? null : new URL(address).hostname;
}

/** The site of an open page; null where it has none that could be listed. */
export function siteOfPage(url: string): string | null {
  return hostOfPage(url) === null ? null : siteOf(url);
}

/**
 * The host name in what was typed or pasted: `https://www.News.example/politics` → `news.example`; null where it is no public site.
 * `www.` is dropped, since a listed site includes all hosts below it.
 */
export function siteOf(typed: string): string | null {
  const address = typed.trim().replace(/^\*\./, '');
  const withScheme = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  // `news.example.` is the same host, written out in full.
  const host = /\s/.test(address) ? null : (hostOfPage(withScheme)?.replace(/\.$/, '') ?? null);
  if (host === null || !/^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host)) return null;
  return host.replace(/^www\.(?=.*\.)/, '');
}
