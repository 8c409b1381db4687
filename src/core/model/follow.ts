// A follow: a feed or a news sitemap that the reader chose, what came of asking it, and what of it is still to be read.
import * as z from 'zod/mini';
import { MAX_ADDRESS_LENGTH } from '../bounds';
import { madeOnce } from '../made-once';
import type { DeepReadonly } from './deep-readonly';
import { domainText, isoDate, moment, shortText, webAddress } from './scalars';

export const FOLLOW_KINDS = ['feed', 'news-sitemap'] as const;

/** What is read of it: titles alone; the texts that the feed carries; or its articles, where the feed does not carry them whole. */
export const FOLLOW_READS = ['titles', 'feed-texts', 'articles'] as const;
export type FollowReads = (typeof FOLLOW_READS)[number];

/** What came of asking a feed. */
const ASKED_OUTCOMES = [
  /** It has items that it did not have before. */
  'new',
  /** It has none. */
  'same',
  /** It says that it is gone for good (410). */
  'gone',
  /** There is nothing at its address (404). */
  'not-found',
  /** It lets us not read it (401, 402, 403, 451). */
  'refused',
  /** It wants to be asked less often (429, 503). */
  'busy',
  /** Its server fails (other answers of 400 and more). */
  'failing',
  /** It gave no answer, or none in time. */
  'silent',
  /** It leads to a host that the reader did not choose, or to a private one. */
  'elsewhere',
  /** It was not asked: the browser does not let us. */
  'no-permission',
  /** It was not asked: the reader has put its site on the list of those that are never read. */
  'on-never-list',
  'too-large',
  /** What it gives is a page, or anything else that is no feed. */
  'no-feed',
  /** It is cut off or broken. */
  'damaged',
] as const;
export type AskedOutcome = (typeof ASKED_OUTCOMES)[number];

/** What became of an item: only its title was wanted or came; it is to be read; it was read; its page shows no article without consent, payment or login. */
const HEADLINE_STATES = ['title', 'waiting', 'read', 'closed'] as const;

/** Follows of one reader. Chosen by hand: five outlets in each country. */
export const MAX_FOLLOWS = 1_000;
/** Headlines that are kept of each to be shown. Chosen by hand. */
export const MAX_HEADLINES = 30;
/** Items of one feed that wait to be read. Chosen by hand: news sitemaps list up to 1,000; what does not fit is asked for again. */
export const MAX_WAITING = 200;
/** Hashes of items that were seen. Chosen by hand: five times as many as the longest feeds list. */
export const MAX_SEEN = 5_000;
/** Articles of a follow that wait to be read once more. Chosen by hand: a busy agency has so many a day. */
export const MAX_AGAIN = 500;
/** Attempts at a page that gives no answer, or one of a server in trouble. */
export const MAX_TRIES = 3;
/** Days that are counted. */
export const MAX_COUNTED_DAYS = 14;
/** Minutes between two looks at a feed: a feed that says more is asked less often, up to a day. */
const MAX_INTERVAL_MINUTES = 1_440;

const count = z.int().check(z.gte(0));
/** Characters of the title of a feed or an item. Chosen by hand: headlines have up to 200. */
export const MAX_FEED_TITLE = 300;
const title = z.string().check(z.maxLength(MAX_FEED_TITLE));

/** A counted day: days since 1970, in universal time. */
const countedDay = z.object({ day: count, articles: count, closed: count, bytes: count });

/** The follow as screens show it. */
export const follow = madeOnce(() =>
  z.object({
    /** Follows from the address under which it was chosen, and stays when the feed moves. */
    id: z.string().check(z.maxLength(16)),
    /** Where it is now. */
    url: webAddress,
    kind: z.enum(FOLLOW_KINDS),
    title,
    outletDomain: domainText,
    reads: z.enum(FOLLOW_READS),
    isPaused: z.boolean(),
    addedAt: moment,
    /** The last look; null where there was none. */
    asked: z.nullable(z.object({ at: moment, outcome: z.enum(ASKED_OUTCOMES), newItems: count })),
    /** When it is looked at next. */
    nextAt: moment,
    intervalMinutes: z.int().check(z.gte(1), z.lte(MAX_INTERVAL_MINUTES)),
    /** Since when every look has failed, and how many did; null and 0 where the last one did not. */
    failingSince: z.nullable(moment),
    failures: count,
    /** Where it was before it said that it has moved. */
    movedFrom: z.nullable(webAddress),
    /** Why it is not asked any more: it is gone, or has failed for so long that it rests until the reader asks it. */
    endedBy: z.nullable(z.enum(['gone', 'resting'])),
    /** Its latest items, the newest first. */
    headlines: z
      .array(
        z.object({
          title,
          url: webAddress,
          publishedAt: z.nullable(isoDate),
          /** When it was found. */
          at: moment,
          state: z.enum(HEADLINE_STATES),
        }),
      )
      .check(z.maxLength(MAX_HEADLINES)),
    /** The last days on which something of it was read, the oldest first. */
    days: z.array(countedDay).check(z.maxLength(MAX_COUNTED_DAYS)),
  }),
);
export type Follow = DeepReadonly<z.infer<ReturnType<typeof follow>>>;
export type CountedDay = Follow['days'][number];

/** The follow as it is stored. */
export const storedFollow = madeOnce(() =>
  z.extend(follow(), {
    /** Hashes of the items that it had, the latest last. */
    seen: z.array(z.int()).check(z.maxLength(MAX_SEEN)),
    /** Addresses of articles that are to be read, when they are read at the earliest, and attempts that failed: originals are read once more after a day. */
    waiting: z
      .array(
        z.object({
          url: webAddress,
          at: moment,
          isAgain: z.exactOptional(z.literal(true)),
          tries: z.exactOptional(z.int().check(z.gte(1), z.lt(MAX_TRIES))),
        }),
      )
      .check(z.maxLength(MAX_WAITING + MAX_AGAIN)),
    /** An article that was read credits its outlet: what it publishes are originals, as an agency's are. */
    isCredited: z.exactOptional(z.literal(true)),
  }),
);
export type StoredFollow = DeepReadonly<z.infer<ReturnType<typeof storedFollow>>>;
export type WaitingArticle = StoredFollow['waiting'][number];

/** What the reader chooses: a feed that was found, or an address of a list. */
export const chosenFollow = madeOnce(() =>
  z.object({
    url: webAddress,
    kind: z.enum(FOLLOW_KINDS),
    /** '' where none is known: the feed's own is taken. */
    title,
    reads: z.enum(FOLLOW_READS),
  }),
);
export type ChosenFollow = DeepReadonly<z.infer<ReturnType<typeof chosenFollow>>>;

/** Who supplied an article that the reader has not opened. */
export const supplied = z.object({
  by: z.enum(['follow', 'list']),
  /** Of the follow or list. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Present where it was read from the feed itself, and its page was not. */
  fromFeed: z.exactOptional(z.literal(true)),
});
export type Supplied = DeepReadonly<z.infer<typeof supplied>>;

/** A feed that a page names. */
export const foundFeed = madeOnce(() =>
  z.object({ url: z.string().check(z.maxLength(MAX_ADDRESS_LENGTH)), kind: z.enum(FOLLOW_KINDS), title: shortText }),
);
export type FoundFeed = DeepReadonly<z.infer<ReturnType<typeof foundFeed>>>;
