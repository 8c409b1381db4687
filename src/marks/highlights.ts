// Registers the marks with the browser, which paints them without changing the page: https://www.w3.org/TR/css-highlight-api-1/
import { MARK_KINDS, type MarkKind } from '../core/model/marks';
import { highlightName } from '../messages/marks-to-draw';

/** Ranges of each kind in document order. */
export type MarkedRanges = Readonly<Record<MarkKind, readonly Range[]>>;

/** Later kinds of `MARK_KINDS` are painted over earlier ones. */
export function addHighlights(token: string, ranges: MarkedRanges): void {
  for (const [priority, kind] of MARK_KINDS.entries()) {
    if (ranges[kind].length === 0) continue;
    const highlight = new Highlight(...ranges[kind]);
    highlight.priority = priority;
    CSS.highlights.set(highlightName(token, kind), highlight);
  }
}

export function removeHighlights(token: string): void {
  for (const kind of MARK_KINDS) CSS.highlights.delete(highlightName(token, kind));
}
