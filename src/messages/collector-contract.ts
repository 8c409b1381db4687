// What the background asks of the collector page, where that is a page of its own.
import * as z from 'zod/mini';
import { foundFeed, storedFollow } from '../core/model/follow';
import { pageMarkup } from '../core/model/page-markup';
import { webAddress } from '../core/model/scalars';
import { call, type RequestOf, type ValueOf } from './call';

/** What a server said of its last answer, by which it is asked whether anything is new. */
const feedTags = () => z.nullable(z.object({ lastModified: z.string(), etag: z.string() }));
/** Match patterns that the reader has granted, and sites of which nothing is read: items of a feed may lead anywhere. */
const permits = () => ({ neverSites: z.array(z.string()), granted: z.array(z.string()) });

export const backgroundToCollector = {
  /** Reads the article from a page's markup. The value is parsed by the background (`parse-article.ts`), as in browsers that need no such page. */
  readMarkup: call(
    () => pageMarkup,
    () => z.unknown(),
  ),
  /** Asks a feed once, at this address; null where that leads elsewhere, so that it can be looked whether that may be asked. */
  askFeed: call(
    () =>
      z.object({
        follow: storedFollow(),
        url: webAddress,
        /** Where it is from now on, by the redirects that led to this address; null where none did for good. */
        movedTo: z.nullable(webAddress),
        tags: feedTags(),
        now: z.number(),
        random: z.number(),
        ...permits(),
      }),
    () =>
      z.nullable(
        z.object({
          /** As it is by what came, counted days excepted. */
          follow: storedFollow(),
          tags: feedTags(),
          /** What the feed carries whole, each an article, null or a failure, unparsed. */
          articles: z.array(z.object({ url: z.string(), found: z.unknown() })),
          bytes: z.number(),
        }),
      ),
  ),
  /** Fetches the page at this address and reads its article; null where that leads elsewhere. */
  fetchArticle: call(
    () => z.object({ url: webAddress }),
    () =>
      z.nullable(
        z.object({
          outcome: z.enum(['article', 'closed', 'none', 'refused', 'busy', 'failed']),
          /** An article, null or a failure, unparsed. */
          found: z.unknown(),
          bytes: z.number(),
        }),
      ),
  ),
  /** The feeds and news sitemaps that a page names. */
  findFeeds: call(
    () => pageMarkup,
    () => z.object({ feeds: z.array(foundFeed()) }),
  ),
  /** One part of a file that is to be saved; `index` counts them from 0, and 0 begins a new file. */
  takeFilePart: call(
    () => z.object({ index: z.int(), text: z.string() }),
    () => z.null(),
  ),
  /** The address of that file, which has so many parts. */
  finishFile: call(
    () => z.object({ parts: z.int() }),
    () => z.object({ url: z.string() }),
  ),
  /** The file has been saved. */
  dropFile: call(
    () => z.null(),
    () => z.null(),
  ),
};

type Calls = typeof backgroundToCollector;
export type FeedQuestion = RequestOf<Calls['askFeed']>;
export type FeedLook = NonNullable<ValueOf<Calls['askFeed']>>;
export type ArticleQuestion = RequestOf<Calls['fetchArticle']>;
export type FetchedArticle = NonNullable<ValueOf<Calls['fetchArticle']>>;
