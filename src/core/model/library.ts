// What the library page asks for, and what it is shown of each article or story.
import * as z from 'zod/mini';
import { MAX_WORDS_LENGTH } from '../bounds';
import type { DeepReadonly } from './deep-readonly';
import { outlet } from './outlet';
import { moment } from './scalars';

/** What is listed: articles, or stories, each with the articles that are copies of one another. */
export const LIBRARY_VIEWS = ['articles', 'stories'] as const;
/** `newest`: read last. `outlets`: in most outlets. */
export const LIBRARY_ORDERS = ['newest', 'outlets'] as const;
/** `copied`: other outlets carry it. `alone`: no other article has its text. */
export const COPY_STATES = ['copied', 'alone'] as const;

const name = z.string().check(z.maxLength(MAX_WORDS_LENGTH));

export const libraryQuery = z.object({
  view: z.enum(LIBRARY_VIEWS),
  order: z.enum(LIBRARY_ORDERS),
  /** Every word must be in the title, in the outlet's name or in that of a credited agency; '' finds all. */
  words: name,
  /** Only articles that credit this agency (id), of this outlet (domain), in this language, with or without copies, last read from one moment up to another. */
  agency: z.exactOptional(name),
  outlet: z.exactOptional(name),
  lang: z.exactOptional(name),
  copies: z.exactOptional(z.enum(COPY_STATES)),
  from: z.exactOptional(moment),
  to: z.exactOptional(moment),
});
export type LibraryQuery = DeepReadonly<z.infer<typeof libraryQuery>>;

/** An article of the list; in a list of stories the one of its story that was read first. */
export const libraryRow = z.object({
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
});
export type LibraryRow = DeepReadonly<z.infer<typeof libraryRow>>;

/** What the list can be narrowed to, the most frequent first. */
export const libraryChoices = z.object({
  agencies: z.array(z.object({ id: z.string(), name: z.string(), articles: z.int() })),
  outlets: z.array(z.object({ domain: z.string(), name: z.string(), articles: z.int() })),
  languages: z.array(z.object({ lang: z.string(), articles: z.int() })),
});
export type LibraryChoices = DeepReadonly<z.infer<typeof libraryChoices>>;
