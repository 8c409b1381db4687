// What the reader can set, and what holds until then.

export interface Settings {
  /** Which pages are read without a click: none, every public news article, or the listed sites only. */
  readonly watching: 'off' | 'all' | 'listed';
  /** Host names, with everything below them: `lemonde.example` takes `www.lemonde.example` too. */
  readonly listedSites: readonly string[];
  /** Never read while watching, whatever else is set. */
  readonly neverSites: readonly string[];
  /** Days after which an article is dropped from the store. */
  readonly keepDays: number;
  /** Keep the text of the reader's own pages, for side by side. */
  readonly keepText: boolean;
  /** The welcome page has been answered. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  watching: 'off',
  listedSites: [],
  neverSites: [],
  keepDays: 90,
  keepText: true,
  welcomed: false,
};

export const KEEP_DAYS = { least: 1, most: 3650 } as const;
