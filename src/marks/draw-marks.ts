// Finds the marks on the page, has the browser paint them, shows the legend, and keeps the marks with their words while the page changes.
import { MARK_KINDS, type MarkKind } from '../core/model/marks';
import type { DrawnMarks } from '../messages/drawn-marks';
import type { MarksToDraw } from '../messages/marks-to-draw';
import { findMarked } from './find-text';
import { addHighlights, type MarkedRanges, removeHighlights } from './highlights';
import { makeLegend } from './make-legend';
import { readPageText } from './page-text';
import { watchMarked } from './watch-marked';

/** With less of what was found first the article is taken to be gone, and what is left to stand in another one. Chosen by hand. */
const MIN_LEFT = 0.5;

interface Found {
  readonly ranges: MarkedRanges;
  readonly drawn: DrawnMarks;
  /** Letters of the article that stand on the page. */
  readonly letters: number;
}

/**
 * Draws the marks and the legend.
 *
 * @param drawing its abort takes everything away again; the legend's button aborts it, and so does a page that takes the article away
 */
export function drawMarks(page: Document, marks: MarksToDraw, drawing: AbortController): DrawnMarks {
  let found = find(page, marks);
  const first = found;
  const newLegend = () => makeLegend(page, marks, found.drawn, { onNext: nextOf(() => found.ranges), onTakeAway: () => drawing.abort() });
  let legend = newLegend();
  drawing.signal.addEventListener('abort', () => {
    removeHighlights(marks.token);
    legend.remove();
  });
  addHighlights(marks.token, found.ranges);
  show(page, legend);
  const drawAnew = () => {
    const before = found.drawn;
    found = find(page, marks);
    if (found.letters < MIN_LEFT * first.letters) return drawing.abort();
    removeHighlights(marks.token);
    addHighlights(marks.token, found.ranges);
    if (MARK_KINDS.every((kind) => found.drawn[kind] === before[kind])) return;
    legend.remove();
    legend = newLegend();
    show(page, legend);
  };
  // Where nothing of the text was found, nothing tells the article from another one.
  if (first.letters > 0) watchMarked(page, () => MARK_KINDS.flatMap((kind) => found.ranges[kind]), drawAnew, drawing.signal);
  return first.drawn;
}

function find(page: Document, marks: MarksToDraw): Found {
  const text = readPageText(page);
  const found = findMarked(text, marks.paragraphs, marks.quotes);
  const rangesOf = (kind: MarkKind) => found.marks.filter((mark) => mark.kind === kind).map((mark) => text.rangeOf(mark));
  const ranges: MarkedRanges = { copied: rangesOf('copied'), fact: rangesOf('fact'), credit: rangesOf('credit') };
  const drawn = { copied: ranges.copied.length, fact: ranges.fact.length, credit: ranges.credit.length };
  return { ranges, drawn, letters: found.letters };
}

/** Shows the legend in the top layer, where no banner of the page covers it. */
function show(page: Document, legend: HTMLElement): void {
  legend.popover = 'manual';
  page.documentElement.append(legend);
  legend.showPopover();
}

/** Scrolls to the next mark of a kind at each call, from the last one to the first. */
function nextOf(rangesNow: () => MarkedRanges): (kind: MarkKind) => void {
  const shown = new Map(MARK_KINDS.map((kind) => [kind, -1]));
  return (kind) => {
    const ranges = rangesNow()[kind];
    const next = ((shown.get(kind) ?? -1) + 1) % ranges.length;
    shown.set(kind, next);
    ranges[next]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
}
