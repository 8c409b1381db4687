// The sites that the browser is asked about when feeds are followed.
import { patternsOfSites, type Settings } from '../../messages/contract';
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

/** What the browser need not allow any more when this feed is followed no longer: nothing that another feed needs, or the reader has let be read otherwise. */
export function needlessPatterns(
  removed: FeedAddress,
  others: readonly FeedAddress[],
  { watching, listedSites }: Pick<Settings, 'watching' | 'listedSites'>,
): string[] {
  const needed = new Set([...patternsOfFeeds(others), ...patternsOfSites(listedSites.map(registrableDomain))]);
  return watching === 'all' ? [] : patternsOfFeeds([removed]).filter((pattern) => !needed.has(pattern));
}
