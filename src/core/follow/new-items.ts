// Which items of a feed are new, and what of each is read.
import { hash32 } from '../fingerprint/hash';
import { type FollowReads, MAX_HEADLINES, MAX_SEEN, MAX_WAITING, type StoredFollow } from '../model/follow';
import { tokenise } from '../text/tokens';
import type { Feed, FeedItem } from './feed';

/** Words from which on what a feed carries is taken for the whole article. Chosen by hand: teasers have up to 80. */
const MIN_WHOLE_WORDS = 150;
/** Characters that are looked at for that. */
const MAX_COUNTED = 20_000;
/** `<p class="a">` */
const TAG = /<[^<>]{0,2000}>/g;

/** What is read of an item: the text of the feed itself, its page, or nothing but its title. */
type ItemReading = 'feed-text' | 'page' | 'title';

/** @param mayRead whether the page at an address may be read: not on the never-list, in a public network, with the browser's permission */
export function readingOf({ html, url }: FeedItem, reads: FollowReads, mayRead: (url: string) => boolean): ItemReading {
  if (reads === 'titles' || !mayRead(url)) return 'title';
  if (isWhole(html)) return 'feed-text';
  return reads === 'articles' ? 'page' : 'title';
}

function isWhole(html: string): boolean {
  return tokenise(html.slice(0, MAX_COUNTED).replace(TAG, ' ')).length >= MIN_WHOLE_WORDS;
}

interface NewItems {
  /** With the items noted as seen, and the pages that are to be read. */
  readonly follow: StoredFollow;
  /** Items whose text the feed carries. They are to be recorded before the follow is stored, or they would be lost. */
  readonly texts: readonly FeedItem[];
  /** How many are new. */
  readonly count: number;
  /** How many found no room. Whoever tells the server what was had last would never see them: then nothing is to be remembered of this answer. */
  readonly left: number;
}

/**
 * Takes in what a feed has now. New items for which there is no room among those that wait stay unseen: the next look finds them again, if they still stand there.
 *
 * @param now milliseconds
 */
export function takeItems(follow: StoredFollow, { items }: Pick<Feed, 'items'>, mayRead: (url: string) => boolean, now: number): NewItems {
  const known = new Set(follow.seen);
  const room = Math.max(0, MAX_WAITING - follow.waiting.filter(({ isAgain }) => !isAgain).length);
  const fresh = items
    .filter(({ url }) => !known.has(hash32(url)))
    .map((item) => ({ item, reading: readingOf(item, follow.reads, mayRead) }));
  const pages = new Set(fresh.filter(({ reading }) => reading === 'page').slice(0, room));
  const taken = fresh.filter((one) => one.reading !== 'page' || pages.has(one));
  const left = new Set(fresh.filter((one) => !taken.includes(one)).map(({ item }) => item.url));
  const nowListed = items.filter(({ url }) => !left.has(url)).map(({ url }) => hash32(url));
  const headlines = taken.map(({ item: { title, url, publishedAt }, reading }) => ({
    title,
    url,
    publishedAt,
    at: now,
    state: reading === 'title' ? ('title' as const) : reading === 'page' ? ('waiting' as const) : ('read' as const),
  }));
  return {
    follow: {
      ...follow,
      headlines: [...headlines, ...follow.headlines].slice(0, MAX_HEADLINES),
      seen: withLatest(follow.seen, nowListed),
      waiting: [...follow.waiting, ...[...pages].map(({ item: { url } }) => ({ url, at: now }))],
    },
    texts: taken.filter(({ reading }) => reading === 'feed-text').map(({ item }) => item),
    count: taken.length,
    left: left.size,
  };
}

/** What stands in the feed now is forgotten last: it would else be new again. */
function withLatest(seen: readonly number[], listed: readonly number[]): number[] {
  const latest = new Set(listed);
  return [...seen.filter((hash) => !latest.has(hash)), ...latest].slice(-MAX_SEEN);
}
