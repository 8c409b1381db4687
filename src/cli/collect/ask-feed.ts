// Asks a feed or a news sitemap once. Of a list of sitemaps, the first that it names are asked too.
import { DAY } from '../../core/durations';
import { type Feed, type FeedItem, MAX_ITEMS } from '../../core/follow/feed';
import { outcomeOfStatus } from '../../core/follow/schedule';
import type { AskedOutcome } from '../../core/model/follow';
import { registrableDomain } from '../../core/registrable-domain';
import { parseFeed } from '../../feeds/parse-feed';
import type { Answered, Asked } from '../../node/ask-web';

/** Sitemaps of a list that are asked. Chosen by hand: news and the last days stand in front. */
const ASKED_SITEMAPS = 3;
/** A list may name every page that its site ever had. As long as news sitemaps hold articles. */
const SITEMAP_SPAN = 2 * DAY;

export interface FeedAnswer {
  /** Of the feed itself, or of the list of sitemaps. */
  readonly answer: Answered;
  /** The feed, or why there is none. */
  readonly given: Feed | AskedOutcome;
}

type Ask = (url: string, tags?: Pick<Asked, 'since' | 'etag'>) => Promise<Answered>;

/** @param tags of the last answer @param now milliseconds */
export async function askFeed(url: string, tags: Pick<Asked, 'since' | 'etag'>, ask: Ask, now: number): Promise<FeedAnswer> {
  const answer = await ask(url, tags);
  const given = givenBy(answer, now);
  if (typeof given === 'string' || given.sitemaps.length === 0) return { answer, given };
  const own = given.sitemaps.filter((sitemap) => registrableDomain(sitemap) === registrableDomain(url)).slice(0, ASKED_SITEMAPS);
  const named = await Promise.all(own.map(async (sitemap) => givenBy(await ask(sitemap), now)));
  const sitemaps = named.filter((one) => typeof one !== 'string');
  if (sitemaps.length === 0) return { answer, given: named.find((one) => typeof one === 'string') ?? 'no-feed' };
  return { answer, given: { ...given, items: recentOf(sitemaps, now) } };
}

function givenBy(answer: Answered, now: number): Feed | AskedOutcome {
  if ('failed' in answer) return answer.failed;
  return outcomeOfStatus(answer.status) ?? parseFeed(answer.bytes, answer.contentType, answer.url, now);
}

/** What has no date is not taken for news. */
function recentOf(sitemaps: readonly Feed[], now: number): FeedItem[] {
  const items = sitemaps.flatMap((sitemap) => sitemap.items);
  const recent = items.filter(({ publishedAt }) => publishedAt !== null && Date.parse(publishedAt) >= now - SITEMAP_SPAN);
  return [...new Map(recent.map((item) => [item.url, item])).values()].slice(0, MAX_ITEMS);
}
