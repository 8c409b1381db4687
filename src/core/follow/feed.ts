// A feed or news sitemap as plain data within bounds, whatever it was written in.

export interface FeedItem {
  /** Of the article; each stands once in a feed. */
  readonly url: string;
  /** On one line and without markup; '' where there is none. */
  readonly title: string;
  /** ISO 8601 in universal time; null where there is none, or one that cannot be. */
  readonly publishedAt: string | null;
  /** What the feed carries of the article, as HTML; '' where nothing. A summary is no part of it. */
  readonly html: string;
}

export interface Feed {
  readonly title: string;
  /** BCP 47 as the feed writes it; '' where it names none. */
  readonly lang: string;
  readonly items: readonly FeedItem[];
  /** Minutes for which its data hold; null where it does not say. */
  readonly ttl: number | null;
  /** Hours (0 to 23) and days of the week (0 is Sunday) in universal time at which it is not to be asked. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
  /** Of a list of sitemaps: their addresses, those that changed last in front. */
  readonly sitemaps: readonly string[];
}

/** Items of one feed. News sitemaps list up to 1,000: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export const MAX_ITEMS = 1_000;
/** Bytes of a feed. Chosen by hand: a hundred whole articles. */
export const MAX_FEED_BYTES = 2_000_000;
