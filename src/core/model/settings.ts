// What the reader can set, and the defaults.
import * as z from 'zod/mini';
import { APPEARANCES, LANGUAGES } from '../appearance';
import type { DeepReadonly } from './deep-readonly';
import { FOLLOW_READS } from './follow';

/** At least a day, at most ten years: chosen by hand. */
export const KEEP_DAYS = { min: 1, max: 3650 } as const;

/** Articles and megabytes that follows may take in a day. Chosen by hand: one agency has some hundred articles a day, of 34 kB each. */
export const FOLLOW_ARTICLES = { min: 1, max: 5_000 } as const;
export const FOLLOW_MEGABYTES = { min: 1, max: 1_000 } as const;

/** A host name has at most 253 characters (RFC 1035). */
const siteName = z.string().check(z.maxLength(253));
/** Chosen by hand: far more than anyone lists, and still quick to look through for each page. */
export const MAX_SITES = 10_000;
const sites = z.array(siteName).check(z.maxLength(MAX_SITES));

export const settings = z.object({
  /** Which pages are read without a click: none, every public news article, or the listed sites only. */
  watching: z.enum(['off', 'all', 'listed']),
  /** Host names, with everything below them: `lemonde.example` takes `www.lemonde.example` too. */
  listedSites: sites,
  /** Never read while watching, whatever else is set. */
  neverSites: sites,
  /** Days after which an article is dropped from the store. */
  keepDays: z.int().check(z.gte(KEEP_DAYS.min), z.lte(KEEP_DAYS.max)),
  /** Keep the text of the reader's own pages, for side by side. */
  keepText: z.boolean(),
  appearance: z.enum(APPEARANCES),
  /** Language of the screens; `browser` follows the browser. */
  language: z.enum(['browser', ...LANGUAGES]),
  /** One letter alone does what a button of the popup does; people who speak to their computer may want to be without. */
  letterKeys: z.boolean(),
  /** Once a week everything stored is saved as a file in the downloads folder. */
  weeklyBackup: z.boolean(),
  /** A badge on the toolbar button says what was found. */
  badge: z.boolean(),
  /** What a click on the toolbar button opens. */
  clickOpens: z.enum(['popup', 'panel']),
  /** The toolbar button shows how many new copies and reports there are of tracked stories. */
  trackedBadge: z.boolean(),
  /** What a new follow reads. */
  followReads: z.enum(FOLLOW_READS),
  /** Days after which an article is dropped that a follow has read and the reader never opened. */
  followKeepDays: z.int().check(z.gte(KEEP_DAYS.min), z.lte(KEEP_DAYS.max)),
  /** Articles and megabytes (1,000,000 bytes) that all follows together may take in a day. */
  followArticlesADay: z.int().check(z.gte(FOLLOW_ARTICLES.min), z.lte(FOLLOW_ARTICLES.max)),
  followMegabytesADay: z.int().check(z.gte(FOLLOW_MEGABYTES.min), z.lte(FOLLOW_MEGABYTES.max)),
  /** Follows ask nothing while the connection is metered, as far as the browser tells that. */
  followUnmetered: z.boolean(),
  /** The welcome page has been answered. */
  welcomed: z.boolean(),
});
export type Settings = DeepReadonly<z.infer<typeof settings>>;

export const DEFAULT_SETTINGS: Settings = {
  watching: 'off',
  listedSites: [],
  neverSites: [],
  keepDays: 90,
  keepText: true,
  appearance: 'system',
  language: 'browser',
  letterKeys: true,
  weeklyBackup: false,
  badge: true,
  clickOpens: 'popup',
  trackedBadge: false,
  followReads: 'articles',
  followKeepDays: 30,
  followArticlesADay: 1_000,
  followMegabytesADay: 50,
  followUnmetered: true,
  welcomed: false,
};
