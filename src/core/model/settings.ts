// What the reader can set, and what holds until then.

/** Languages of the screens, as language tags; `assets/_locales` has a folder for each. */
export const LANGUAGES = ['en', 'fr', 'ar', 'es', 'de', 'pt', 'it', 'tr', 'ru', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How the screens are dressed; `system` follows the browser. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

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
  readonly appearance: Appearance;
  /** Language of the screens; `browser` follows the browser. */
  readonly language: 'browser' | Language;
  /** One letter alone does what a button of the popup does; people who speak to their computer may want to be without. */
  readonly letterKeys: boolean;
  /** The welcome page has been answered. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  watching: 'off',
  listedSites: [],
  neverSites: [],
  keepDays: 90,
  keepText: true,
  appearance: 'system',
  language: 'browser',
  letterKeys: true,
  welcomed: false,
};

export const KEEP_DAYS = { min: 1, max: 3650 } as const;
