// The sites that the browser is asked about when feeds are followed.
import { patternsOfSites } from '../../messages/contract';
import { registrableDomain } from '../../messages/follows';

/** A feed that may be followed. `site` is that of its articles, where it is known. */
export interface FeedAddress {
  readonly url: string;
  readonly site?: string;
}

/** Match patterns for the feeds and their articles: `feeds.paper.example` leads to articles of `www.paper.example`, so the whole domain is asked for, each once. */
export function patternsOfFeeds(feeds: readonly FeedAddress[]): string[] {
  return patternsOfSites(feeds.flatMap(({ url, site }) => [registrableDomain(url), ...(site ? [registrableDomain(site)] : [])]));
}
