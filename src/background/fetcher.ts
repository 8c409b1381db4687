// What the background asks of the collector for follows. Only the collector fetches from the web and reads what came.
import type { FoundFeed, StoredFollow } from '../core/model/follow';
import type { PageMarkup } from '../core/model/page-markup';
import type { FeedLook, FetchedArticle } from '../messages/collector-contract';

export type { FeedLook, FetchedArticle };

/** What a server said of its last answer, by which it is asked whether anything is new. Kept until the browser is closed, and no longer. */
export interface FeedTags {
  readonly lastModified: string;
  readonly etag: string;
}

/** What may be asked besides the address itself: where it leads to. */
export interface Permitted {
  readonly neverSites: readonly string[];
  /** Match patterns that the reader has granted. */
  readonly mayAsk: readonly string[];
}

export interface FeedAsked extends Permitted {
  readonly follow: StoredFollow;
  readonly tags: FeedTags | null;
  /** Milliseconds. */
  readonly now: number;
  /** 0 to 1. */
  readonly random: number;
}

/** `elsewhere`: it leads to what may not be asked. */
export type Fetched = FetchedArticle | { readonly outcome: 'elsewhere'; readonly found: null; readonly bytes: 0 };

export interface Fetcher {
  askFeed(asked: FeedAsked): Promise<FeedLook>;
  fetchArticle(asked: Permitted & { readonly url: string }): Promise<Fetched>;
  /** The feeds and news sitemaps that a page names, which is not asked for. */
  findFeeds(page: PageMarkup): Promise<{ readonly feeds: readonly FoundFeed[] }>;
}
