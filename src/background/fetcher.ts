// What the background asks of the collector for follows. Only the collector fetches from the web and reads what came.
import type { StoredFollow } from '../core/model/follow';

/** What a server said of its last answer, by which it is asked whether anything is new. Kept until the browser is closed, and no longer. */
export interface FeedTags {
  readonly lastModified: string;
  readonly etag: string;
}

/** What may be asked besides the address itself: where it leads to. */
interface Permitted {
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

export interface FeedLook {
  /** As it is by what came, counted days excepted. */
  readonly follow: StoredFollow;
  readonly tags: FeedTags | null;
  /** What the feed carries whole, each an article, null or a failure, unparsed. */
  readonly articles: ReadonlyArray<{ readonly url: string; readonly found: unknown }>;
  readonly bytes: number;
}

export interface FetchedArticle {
  readonly outcome: 'article' | 'closed' | 'none' | 'refused' | 'busy' | 'failed' | 'elsewhere';
  /** An article, null or a failure, unparsed. */
  readonly found: unknown;
  readonly bytes: number;
}

export interface Fetcher {
  askFeed(asked: FeedAsked): Promise<FeedLook>;
  fetchArticle(asked: Permitted & { readonly url: string }): Promise<FetchedArticle>;
}
