// The whole conversation between contexts: every call with what it asks and what it answers. All values are plain JSON data.
import * as z from 'zod/mini';
import { ERROR_CODES } from '../core/errors';
import { KEEP_DAYS, type Settings } from '../core/settings';
import { outlet, provenance } from './shapes';

/** One call: the shape of its request and of its response. */
export interface Call<Request extends z.ZodMiniType, Response extends z.ZodMiniType> {
  readonly request: Request;
  readonly response: Response;
}
const call = <Request extends z.ZodMiniType, Response extends z.ZodMiniType>(
  request: Request,
  response: Response,
): Call<Request, Response> => ({
  request,
  response,
});
const nothing = z.null();

/** The article that an answer is about, as the popup shows it. */
const askedArticle = z.object({
  articleId: z.string(),
  outlet,
  title: z.string(),
  url: z.string(),
  lang: z.string(),
  publishedAt: z.nullable(z.string()),
  /** Read in a private window: answered from the store, not kept. */
  kept: z.boolean(),
});

const answer = z.object({ article: askedArticle, provenance });

const settings = z.object({
  watching: z.enum(['off', 'all', 'listed']),
  listedSites: z.array(z.string()),
  neverSites: z.array(z.string()),
  keepDays: z.int().check(z.gte(KEEP_DAYS.least), z.lte(KEEP_DAYS.most)),
  keepText: z.boolean(),
  welcomed: z.boolean(),
}) satisfies z.ZodMiniType<Settings>;

/** Calls that a content script may make: notice, never clear or export. */
export const contentToBackground = {
  /** This tab shows what looks like a news article: read it, if the reader's settings let you. */
  noticeArticle: call(z.object({ url: z.string() }), nothing),
};

/** Calls that only the extension's own pages may make. */
export const uiToBackground = {
  /** What is known of the article at this address; null where it has not been read. */
  findProvenance: call(z.object({ url: z.string() }), z.nullable(answer)),
  /** Reads the page that this tab shows now, keeps it (but not in a private window), and answers. */
  readTab: call(z.object({ tabId: z.int() }), answer),
  getSettings: call(nothing, settings),
  /** Changes the named settings and answers all; watching is registered anew. */
  changeSettings: call(z.partial(settings), settings),
  /** What is stored: articles, bytes on disk as the browser estimates them, the oldest and newest reading (ISO 8601). */
  measureStore: call(
    nothing,
    z.object({
      articles: z.int(),
      bytes: z.nullable(z.number()),
      oldest: z.nullable(z.string()),
      newest: z.nullable(z.string()),
    }),
  ),
  /** Forgets every article. Settings stay. */
  clearStore: call(nothing, z.object({ removed: z.int() })),
  /** One part of the export file, as text; parts joined in order are the file. `next` is null after the last. */
  exportPart: call(z.object({ after: z.nullable(z.string()) }), z.object({ part: z.string(), next: z.nullable(z.string()) })),
  /** Takes a whole export file. Refused as a whole where any line is not right; the store then stays as it was. */
  importFile: call(z.object({ text: z.string() }), z.object({ added: z.int(), known: z.int() })),
};

export type ContentToBackground = typeof contentToBackground;
export type UiToBackground = typeof uiToBackground;
export type Contract = Record<string, Call<z.ZodMiniType, z.ZodMiniType>>;
export type RequestOf<C> = C extends Call<infer Request, z.ZodMiniType> ? z.infer<Request> : never;
export type ResponseOf<C> = C extends Call<z.ZodMiniType, infer Response> ? z.infer<Response> : never;

export type Answer = z.infer<typeof answer>;
export { KEEP_DAYS, type Settings } from '../core/settings';
export type AskedArticle = z.infer<typeof askedArticle>;
export type StoreMeasure = ResponseOf<UiToBackground['measureStore']>;
export type Imported = ResponseOf<UiToBackground['importFile']>;
export type Provenance = Answer['provenance'];
export type Source = Provenance['sources'][number];
export type Evidence = Source['evidence'][number];
export type SiblingCopy = Provenance['siblings'][number];
export type OtherArticle = Provenance['related'][number];

/** Chrome refuses a message above 64 MiB, and a file's quotation marks double on the way: what fits for certain, in bytes. */
export const MOST_IMPORT_BYTES = 30 * 1024 * 1024;

/** What every call comes back as: across a border only plain data travels. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.enum([...ERROR_CODES, 'unexpected']) }),
]);
export type FailureCode = (typeof ERROR_CODES)[number] | 'unexpected';
