// What the background hands to the script that marks a page, and the names that both use. Without schemas: that script has no room for them.
import type { MarkedParagraph, MarkKind } from '../core/model/marks';
import type { LegendWords } from './drawn-marks';

export interface MarksToDraw {
  /** Names highlights and legend. Random, so that a page can neither predict it nor tell by it that Wireprint is there. */
  readonly token: string;
  readonly paragraphs: readonly MarkedParagraph[];
  /** Words that name a source, wherever they stand. */
  readonly quotes: readonly string[];
  readonly isSampled: boolean;
  readonly isRetold: boolean;
  readonly words: LegendWords;
}

/** Under this name the script finds what it is to draw, in the world of the extension's scripts, which the page cannot see. */
export const MARKS_TO_DRAW = 'wireprintMarksToDraw';

export const highlightName = (token: string, kind: MarkKind): string => `${token}-${kind}`;
/** The element that holds the legend, and the class of the legend's box in it. */
export const legendName = (token: string): string => `${token}-box`;
