// What the background asks of the collector for follows. Only the collector fetches from the web and reads what came.
import type { Permits } from '../core/follow/permitted';
import type { FoundFeed } from '../core/model/follow';
import type { PageMarkup } from '../core/model/page-markup';
import type { FeedLook, FeedQuestion, FetchedArticle } from '../messages/collector-contract';

export type { FeedLook, FetchedArticle };

/** What a server said of its last answer, by which it is asked whether anything is new. Kept until the browser is closed, and no longer. */
export type FeedTags = NonNullable<FeedLook['tags']>;

/** Which address is asked, and where it has moved, is found out by where it leads. */
export type FeedAsked = Omit<FeedQuestion, 'url' | 'movedTo'>;

/** `elsewhere`: it leads to what may not be asked. */
export type Fetched = FetchedArticle | { readonly outcome: 'elsewhere'; readonly found: null; readonly bytes: 0 };

export interface Fetcher {
  askFeed(asked: FeedAsked): Promise<FeedLook>;
  fetchArticle(asked: Permits & { readonly url: string }): Promise<Fetched>;
  /** The feeds and news sitemaps that a page names, which is not asked for. */
  findFeeds(page: PageMarkup): Promise<{ readonly feeds: readonly FoundFeed[] }>;
}
