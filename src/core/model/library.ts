// What the library page asks for, and what it is shown of each article or story.
import * as z from 'zod/mini';
import { MAX_WORDS_LENGTH } from '../bounds';
import { madeOnce } from '../made-once';
import type { DeepReadonly } from './deep-readonly';
import { outlet } from './outlet';
import { REPORT_RELATIONS, SIBLING_RELATIONS } from './relation';
import { moment } from './scalars';

/** What is listed: articles, or stories, each with the articles that are copies of one another. */
export const LIBRARY_VIEWS = ['articles', 'stories'] as const;
/** `newest`: read last. `outlets`: in most outlets. `origins`: of most known origins, when it was last compared. */
export const LIBRARY_ORDERS = ['newest', 'outlets', 'origins'] as const;
/** `copied`: other outlets carry it. `alone`: no other article has its text. */
export const COPY_STATES = ['copied', 'alone'] as const;
/** What the last comparison of an article found elsewhere: a copy of this relation, another report, a quotation; nothing; or it was not compared yet. */
export const FOUND_STATES = [...SIBLING_RELATIONS, ...REPORT_RELATIONS, 'nothing', 'uncompared'] as const;
export type FoundState = (typeof FOUND_STATES)[number];

/** `opened`: by the reader. `supplied`: read in the reader's place by a follow or a list, and never opened. */
export const OPENED_STATES = ['opened', 'supplied'] as const;

/** `all`: of a story that the reader tracks. `fresh`: those of these that came since the reader last looked. */
export const TRACKED_STATES = ['all', 'fresh'] as const;

export const libraryQuery = madeOnce(() => {
  const name = z.string().check(z.maxLength(MAX_WORDS_LENGTH));
  return z.object({
    view: z.enum(LIBRARY_VIEWS),
    order: z.enum(LIBRARY_ORDERS),
    /** Every word must be in the title, in the outlet's name or in that of a credited agency; '' finds all. */
    words: name,
    /** Only articles that credit this agency (id), of this outlet (domain), in this language, with or without copies, last read from one moment up to another. */
    agency: z.exactOptional(name),
    outlet: z.exactOptional(name),
    lang: z.exactOptional(name),
    copies: z.exactOptional(z.enum(COPY_STATES)),
    found: z.exactOptional(z.enum(FOUND_STATES)),
    tracked: z.exactOptional(z.enum(TRACKED_STATES)),
    opened: z.exactOptional(z.enum(OPENED_STATES)),
    /** Only articles that this follow (id) has read, and the reader never opened. */
    follow: z.exactOptional(name),
    from: z.exactOptional(moment),
    to: z.exactOptional(moment),
  });
});
export type LibraryQuery = DeepReadonly<z.infer<ReturnType<typeof libraryQuery>>>;

/** An article of the list; in a list of stories the one of its story that was read first. */
export const libraryRow = madeOnce(() =>
  z.object({
    /** The article, or all articles of the story. */
    numbers: z.array(z.int()),
    title: z.string(),
    url: z.string(),
    lang: z.string(),
    outlet,
    publishedAt: z.nullable(z.string()),
    publishedLikely: z.exactOptional(z.literal(true)),
    readAt: moment,
    /** The agencies that it credits, or any article of the story. */
    agencies: z.array(z.object({ id: z.string(), name: z.string() })),
    /** How many outlets carry its text, its own among them. */
    outlets: z.int(),
    /** Known origins of its story when it was last compared; of a story the most that any comparison found. 0 where none is known, and before the first. */
    origins: z.int(),
    /** Present where the reader has opened none of the entry's articles: a follow or a list has supplied them. */
    isSupplied: z.exactOptional(z.literal(true)),
    /** Present where the reader tracks its story: how many copies and reports came since the reader last looked. */
    tracked: z.exactOptional(z.object({ fresh: z.int() })),
  }),
);
export type LibraryRow = DeepReadonly<z.infer<ReturnType<typeof libraryRow>>>;

/** What the list can be narrowed to, the most frequent first. */
export const libraryChoices = madeOnce(() =>
  z.object({
    agencies: z.array(z.object({ id: z.string(), name: z.string(), articles: z.int() })),
    outlets: z.array(z.object({ domain: z.string(), name: z.string(), articles: z.int() })),
    languages: z.array(z.object({ lang: z.string(), articles: z.int() })),
    /** Tracked stories, and what came of all of them since the reader last looked. */
    tracked: z.object({ stories: z.int(), fresh: z.int() }),
  }),
);
export type LibraryChoices = DeepReadonly<z.infer<ReturnType<typeof libraryChoices>>>;
