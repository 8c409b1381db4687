// How tall the boxes of a drawn family tree have to be for their words, in whatever language and letters these are really shown.
import type { BoxHeights, TreeLayout } from './tree-layout';

/** Above and below the words, borders included. */
const AROUND_WORDS = 10;

/** @param drawing with a box for each of the layout, in the same order */
export function neededHeights(drawing: Element, { boxes }: TreeLayout): BoxHeights {
  const drawn = drawing.querySelectorAll('.tree-node');
  return new Map(boxes.map(({ folded }, place) => [folded.id, wordsHeight(drawn[place]) + AROUND_WORDS]));
}

/** In the drawing's own pixels, however large it is shown. */
function wordsHeight(box: Element | undefined): number {
  const [first, last] = [box?.firstElementChild, box?.lastElementChild];
  if (!(first instanceof HTMLElement && last instanceof HTMLElement)) return 0;
  return last.offsetTop + last.offsetHeight - first.offsetTop;
}
