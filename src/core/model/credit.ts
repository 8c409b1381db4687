// The words of credits: what a page says of where its story comes from.

/** Where a credit stands; nowhere else is one read. `mention` is anything in the story itself. docs/credits.md has an example of each. */
export const SLOTS = [
  'structured',
  'byline',
  'dateline',
  'label',
  'tail',
  'author-link',
  'copyright',
  'wire-id',
  'platform',
  'republished',
  'canonical',
  'mention',
] as const;
export type Slot = (typeof SLOTS)[number];

/** `credit` in any slot but `mention`. */
export type Strength = 'credit' | 'mention';

/** One statement of the page that names an agency, with the page's own words. */
export interface Credit {
  /** Id in the table of agencies; null for unnamed "agencies". */
  readonly agency: string | null;
  /** The agency's name; for unnamed agencies, the page's word for them. */
  readonly name: string;
  readonly slot: Slot;
  readonly strength: Strength;
  /** The words that say so, as they stand on the page, at most 200 characters. */
  readonly quote: string;
  /** The same words name another source beside this one: "Al Jazeera + Reuters". */
  readonly joint: boolean;
  /** Id of the agency that these words say it was taken from: Reuters in "Al Jazeera, citing Reuters" is cited by Al Jazeera. */
  readonly citedBy: string | null;
}
