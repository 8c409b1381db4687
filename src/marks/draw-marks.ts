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

export interface Drawing {
  readonly drawn: DrawnMarks;
  /** False while the page has taken the article away. */
  readonly isShown: () => boolean;
}

/**
 * Draws the marks and the legend. Both go with an article that the page takes away, and are there again with it: an endless page takes away what was scrolled out of
 * sight.
 *
 * @param ending its abort takes everything away for good; the legend's button aborts it
 */
export function drawMarks(page: Document, marks: MarksToDraw, ending: AbortController): Drawing {
  let found = find(page, marks);
  const first = found;
  let legend: HTMLElement | null = null;
  const hideLegend = () => {
    legend?.remove();
    legend = null;
  };
  const showLegend = () => {
    hideLegend();
    legend = makeLegend(page, marks, found.drawn, { onNext: nextOf(() => found.ranges), onTakeAway: () => ending.abort() });
    show(page, legend);
  };
  ending.signal.addEventListener('abort', () => {
    removeHighlights(marks.token);
    hideLegend();
  });
  addHighlights(marks.token, found.ranges);
  showLegend();
  const drawAnew = () => {
    const before = found.drawn;
    found = find(page, marks);
    removeHighlights(marks.token);
    if (found.letters < MIN_LEFT * first.letters) {
      found = { ...found, ranges: NO_RANGES };
      return hideLegend();
    }
    addHighlights(marks.token, found.ranges);
    if (legend === null || MARK_KINDS.some((kind) => found.drawn[kind] !== before[kind])) showLegend();
  };
  // Where nothing of the text was found, nothing tells the article from another one.
  if (first.letters > 0) watchMarked(page, () => MARK_KINDS.flatMap((kind) => found.ranges[kind]), drawAnew, ending.signal);
  return { drawn: first.drawn, isShown: () => legend !== null };
}

const NO_RANGES: MarkedRanges = { copied: [], fact: [], credit: [] };

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
