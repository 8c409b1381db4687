// What is marked on the page that the reader has in front: passages and facts of its text that a sibling has too, and its credits.

export const MARK_KINDS = ['copied', 'fact', 'credit'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A run of characters: offsets in UTF-16 units, `end` exclusive. */
export interface MarkSpan {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** A paragraph to look for on the page, and what to mark in it. */
export interface MarkedParagraph {
  readonly text: string;
  /** To be looked for among the headings first: pages repeat it elsewhere. */
  readonly isHeadline: boolean;
  readonly spans: readonly MarkSpan[];
}

export interface Marks {
  /** All of the text in their order, also those without a mark: together they are found again among other articles of the page. */
  readonly paragraphs: readonly MarkedParagraph[];
  /** The sibling is known by a sample of its words alone: some that both have may be missing. */
  readonly isSampled: boolean;
  /** Both tell most of the story in other words, so that facts are marked beside what was copied. */
  readonly isRetold: boolean;
}
