// What the reader can set, and the defaults.
import * as z from 'zod/mini';
import { APPEARANCES, LANGUAGES } from '../appearance';
import type { DeepReadonly } from './deep-readonly';

/** At least a day, at most ten years: chosen by hand. */
export const KEEP_DAYS = { min: 1, max: 3650 } as const;

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
  welcomed: false,
};
