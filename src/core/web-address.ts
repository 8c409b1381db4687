// What an address alone tells. Small: scripts in pages use it, which must not carry the list of public suffixes.
import { withoutEnd } from './text/without-end';

/** Fragments that a page's script reads as a path, so that each is a page of its own: `#!/story/1`, `#!story-1`, `#/story/1`. Others lead to a part of the page. */
export const ROUTE = /^#(?:!|\/).{0,2}[\p{L}\p{N}]/u;

/**
 * The path of an author's page, and the name in it: `/author/jane-doe`, `/autor/redaccion/`, `/auteurs/afp.html`, `/staff/hill`, `/yazarlar/…`.
 * Pages write these words in few languages, and misspell them (`/auther/`).
 */
const AUTHOR_PATH =
  /\/(?:auth[eo]rs?|autor(?:en|es|in)?|auteurs?|autor[ei]|by|people|profile?s?|staff|journalists?|writers?|reporters?|contributors?|redakt\w{1,8}|skribent|source|yazar\w{0,5}|avtor)\/([^/?#]{2,60})/i;

/** The name in the address of an author's page, as the address spells it; '' where it is no such address. */
export function authorInAddress(url: string): string {
  return AUTHOR_PATH.exec(url)?.[1] ?? '';
}

/** A whole address of http or https: neither `/story` nor `javascript:…`. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** The name of the host of an address. A dot at its end says that the name is whole: `paper.example.` is the same host as `paper.example`. */
export function hostOf({ hostname }: Pick<URL, 'hostname'>): string {
  return withoutEnd(hostname, /\./) || hostname;
}

/** The same with the port, where the address names another than its scheme has: `paper.example:8443`. */
export function hostAndPortOf(address: Pick<URL, 'hostname' | 'port'>): string {
  return `${hostOf(address)}${address.port && `:${address.port}`}`;
}

/** An address without the part after `#`, unless that is a route. */
export function withoutAnchor(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || ROUTE.test(url.slice(at, at + 5)) ? url : url.slice(0, at);
}
