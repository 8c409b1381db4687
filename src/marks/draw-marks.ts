// Finds the marks on the page, has the browser paint them, and shows the legend.
import { MARK_KINDS, type MarkKind } from '../core/model/marks';
import type { DrawnMarks } from '../messages/drawn-marks';
import type { MarksToDraw } from '../messages/marks-to-draw';
import { findMarked } from './find-text';
import { addHighlights, type MarkedRanges, removeHighlights } from './highlights';
import { makeLegend } from './make-legend';
import { readPageText } from './page-text';

/**
 * Draws the marks and the legend.
 *
 * @param drawing its abort takes everything away again; the legend's button aborts it
 */
export function drawMarks(page: Document, marks: MarksToDraw, drawing: AbortController): DrawnMarks {
  const text = readPageText(page);
  const found = findMarked(text, marks.paragraphs, marks.quotes);
  const rangesOf = (kind: MarkKind) => found.filter((mark) => mark.kind === kind).map((mark) => text.rangeOf(mark));
  const ranges: MarkedRanges = { copied: rangesOf('copied'), fact: rangesOf('fact'), credit: rangesOf('credit') };
  const drawn = { copied: ranges.copied.length, fact: ranges.fact.length, credit: ranges.credit.length };
  const legend = makeLegend(page, marks, drawn, { onNext: nextOf(ranges), onTakeAway: () => drawing.abort() });
  drawing.signal.addEventListener('abort', () => {
    removeHighlights(marks.token);
    legend.remove();
  });
  addHighlights(marks.token, ranges);
  show(page, legend);
  return drawn;
}

/** Shows the legend in the top layer, where no banner of the page covers it. */
function show(page: Document, legend: HTMLElement): void {
  legend.popover = 'manual';
  page.documentElement.append(legend);
  legend.showPopover();
}

/** Scrolls to the next mark of a kind at each call, from the last one to the first. */
function nextOf(ranges: MarkedRanges): (kind: MarkKind) => void {
  const shown = new Map(MARK_KINDS.map((kind) => [kind, -1]));
  return (kind) => {
    const next = ((shown.get(kind) ?? -1) + 1) % ranges[kind].length;
    shown.set(kind, next);
    ranges[kind][next]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
}
