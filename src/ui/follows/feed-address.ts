// The address of a feed, as it is typed or pasted.
import { webAddress } from '../page-text';
import { siteOf } from '../watching/sites';
import type { OfferedFeed } from './use-adding';

/** What was typed: a feed; a site, whose feeds are to be found; or null for what is neither. */
export type Typed = { readonly feed: OfferedFeed } | { readonly site: string } | null;

/** `https://paper.example/rss.xml` is taken for a feed, and for a news sitemap where its path says so; `paper.example` is a site. */
export function typedFeed(typed: string): Typed {
  const written = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const site = siteOf(written);
  if (site === null) return null;
  const url = webAddress(/^https?:\/\//i.test(written) ? written : `https://${written}`);
  if (url === null) return null;
  const { pathname, search } = new URL(url);
  if (pathname === '/' && search === '') return { site };
  return { feed: { url, kind: /sitemap/i.test(pathname) ? 'news-sitemap' : 'feed', title: '' } };
}
