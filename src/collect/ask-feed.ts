// Asks a feed or a news sitemap once, and takes in what is new.
import { type Feed, type FeedItem, MAX_FEED_BYTES } from '../core/follow/feed';
import { takeItems } from '../core/follow/new-items';
import { isPermitted } from '../core/follow/permitted';
import { afterAsking, askedOf, outcomeOfStatus } from '../core/follow/schedule';
import type { AskedOutcome } from '../core/model/follow';
import { itemDocument } from '../extract/item-document';
import { readPage } from '../extract/read-page';
import { parseFeed } from '../feeds/parse-feed';
import type { FeedLook, FeedQuestion } from '../messages/collector-contract';
import { type Answered, askWeb } from './ask-web';
import { documentOf } from './read-markup';
import { servedMarkup } from './served-markup';

/** Null where the address leads elsewhere. */
export async function askFeed(question: FeedQuestion): Promise<FeedLook | null> {
  const { url, tags, now } = question;
  const answer = await askWeb({ url, since: tags?.lastModified ?? '', etag: tags?.etag ?? '', maxBytes: MAX_FEED_BYTES });
  if (answer === 'redirected') return null;
  if (typeof answer === 'string') return lookWithout(question, answer, null);
  const given = outcomeOfStatus(answer.status) ?? parseFeed(answer.bytes, answer.said('content-type'), url, now);
  return typeof given === 'string' ? lookWithout(question, given, answer) : lookAt(question, given, answer);
}

/** The look at a feed that gave no items. */
function lookWithout(question: FeedQuestion, outcome: AskedOutcome, answer: Answered | null): FeedLook {
  const { follow, now, random, movedTo } = question;
  return {
    follow: afterAsking(follow, askedOf(outcome, { movedTo, ...saidIn(answer) }, now), now, random),
    // What did not change has the same tags; after anything else the feed is to be had whole.
    tags: outcome === 'same' ? question.tags : null,
    articles: [],
    bytes: answer?.bytes.length ?? 0,
  };
}

function lookAt({ follow, neverSites, granted, movedTo, now, random }: FeedQuestion, feed: Feed, answer: Answered): FeedLook {
  const taken = takeItems(follow, feed, (url) => isPermitted(url, { neverSites, granted }), now);
  const named = follow.title === '' ? { ...taken.follow, title: feed.title } : taken.follow;
  const asked = askedOf(taken.count > 0 ? 'new' : 'same', { feed, newItems: taken.count, movedTo, ...saidIn(answer) }, now);
  return {
    follow: afterAsking(named, asked, now, random),
    // What found no room is in the next answer only if that is whole.
    tags: taken.left > 0 ? null : { lastModified: answer.said('last-modified'), etag: answer.said('etag') },
    articles: taken.texts.map((item) => ({ url: item.url, found: articleOf(item, feed) })),
    bytes: answer.bytes.length,
  };
}

function saidIn(answer: Answered | null) {
  return answer ? { cacheControl: answer.said('cache-control'), retryAfter: answer.said('retry-after') } : {};
}

function articleOf(item: FeedItem, { title, lang }: Feed): unknown {
  return readPage(
    itemDocument(item, { outlet: title, lang }, (markup) => documentOf(servedMarkup(markup))),
    item.url,
  );
}
