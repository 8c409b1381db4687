// What the background hands to the script that marks a page, and the names that both use. Without schemas: that script has no room for them.
import type { MarkedParagraph, MarkKind } from '../core/model/marks';

/** The words of the legend in the reader's language, and how that is written. */
export interface LegendWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** What the page is held against, with the outlet's name; null where credits alone are marked. */
  readonly sibling: string | null;
  readonly copied: string;
  readonly fact: string;
  readonly credit: string;
  readonly nothing: string;
  readonly sampled: string;
  readonly retold: string;
  /** What a click on a kind of marks does. */
  readonly next: string;
  readonly takeAway: string;
}

export interface MarksToDraw {
  /** Names highlights and legend: drawn by lot, so that no page foresees them or tells by them whose they are. */
  readonly token: string;
  readonly paragraphs: readonly MarkedParagraph[];
  /** Words that name a source, wherever they stand. */
  readonly quotes: readonly string[];
  readonly isSampled: boolean;
  readonly isRetold: boolean;
  readonly words: LegendWords;
}

/** Marks of each kind that were found on the page and drawn. */
export type DrawnMarks = Readonly<Record<MarkKind, number>>;

/** Under this name the script finds what it is to draw, in the world of the extension's scripts, which the page cannot see. */
export const MARKS_TO_DRAW = 'wireprintMarksToDraw';

export const highlightName = (token: string, kind: MarkKind): string => `${token}-${kind}`;
/** The element that holds the legend, and the class of the legend's box in it. */
export const legendName = (token: string): string => `${token}-box`;
