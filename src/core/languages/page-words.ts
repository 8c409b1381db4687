// The words by which a page says what it is, when it was published, and that it was corrected. They are written into `languages.json`.

/** What a word can be for. */
export const PAGE_WORD_KINDS = [
  /** Before the date of publication: `Published`, `Posted on`. */
  'published',
  /** Before the date of the last change: `Updated`, `Last modified`. */
  'updated',
] as const;
export type PageWordKind = (typeof PAGE_WORD_KINDS)[number];

/** Words of one language. Leave out what is not sure: a false claim costs more than a missing one. */
export type PageWords = { readonly [kind in PageWordKind]?: readonly string[] };
